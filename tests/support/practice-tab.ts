/** A page of ours in either browser, used by the names that a person reads on it. */

import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Tab } from './extension-browser';

/**
 * Presses what has this name: a button, a switch, a link, a chip, a tab, a fold. By the keyboard,
 * since a page that still draws would move away from under a click.
 */
export async function pressNamed(tab: Tab, name: string): Promise<void> {
  const key = await waitFor(`to press ${name}`, () => tab.evaluate(focusPressable, name));
  await tab.press(key);
}

/** Writes into the field with this label, in place of what was there. */
export async function writeInto(tab: Tab, label: string, text: string): Promise<void> {
  await waitFor(`the field ${label}`, () => tab.evaluate(focusField, label));
  await tab.press('Control+a');
  await tab.type(text);
}

/**
 * A date field has keys of its own in each language, so its day is set as the browser's calendar
 * sets it.
 */
export async function chooseDay(tab: Tab, label: string, day: string): Promise<void> {
  await waitFor(`the field ${label}`, () => tab.evaluate(focusField, label));
  await tab.evaluate((value) => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement)) return;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, day);
}

export async function chooseOption(tab: Tab, label: string, option: string): Promise<void> {
  await waitFor(`the list ${label}`, () => tab.evaluate(focusField, label));
  await tab.evaluate((wanted) => {
    const list = document.activeElement;
    if (!(list instanceof HTMLSelectElement)) return;
    list.value = [...list.options].find(({ text }) => text === wanted)?.value ?? '';
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, option);
}

export async function waitForWords(tab: Tab, words: string): Promise<void> {
  await waitFor(`to read: ${words}`, () =>
    tab.evaluate((wanted) => document.body?.innerText.includes(wanted), words),
  );
}

export function readText(tab: Tab, selector: string): Promise<string> {
  return waitFor(selector, () =>
    tab.evaluate(
      (wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '',
      selector,
    ),
  );
}

/**
 * Runs in the page, as the next one does. The key that presses it; null until it is there and in
 * focus.
 */
function focusPressable(name: string): 'Enter' | 'Space' | null {
  const nameOf = (element: HTMLElement) => {
    const by = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
    return (element.getAttribute('aria-label') ?? (by ?? element).textContent ?? '').trim();
  };
  const found = [...document.querySelectorAll<HTMLElement>('button, a, summary, .chip')].find(
    (element) => nameOf(element) === name && element.getClientRects().length > 0,
  );
  const chip = found?.querySelector('input');
  const target = chip ?? found;
  target?.focus();
  if (!target || document.activeElement !== target) return null;
  return chip ? 'Space' : 'Enter';
}

function focusField(name: string): boolean {
  const label = [...document.querySelectorAll('label')].find(
    (each) => each.textContent?.trim() === name,
  );
  if (!label?.control) return false;
  label.control.focus();
  return document.activeElement === label.control;
}
