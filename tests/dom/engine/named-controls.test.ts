/**
 * Around everything that is judged stands a form that answers with its controls, whatever it is
 * asked by name.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allIn, holds, isAround, isElement, outOf } from '@/utils/engine/dom';
import { hasStaged } from '@/utils/engine/draft';
import { findComposer, findComposers } from '@/utils/engine/find-box';
import { findKnownButton } from '@/utils/engine/find-known-button';
import { findCompose } from '@/utils/engine/find-owner';
import { judgePress } from '@/utils/engine/judge-press';
import { isCalledSend, labelsOf } from '@/utils/engine/press-names';
import { canRepeat } from '@/utils/engine/repeat-act';
import { findBox, findPressable, listBoxes, listPressables } from '@/utils/engine/teach/candidates';
import { findSelectorIn } from '@/utils/engine/teach/find-selector-in';
import { describePage } from '@/utils/engine/teach/page-structure';
import type { Site } from '@/utils/sites/site';
import { layOut } from '../../support/laid-out';
import { nameControls } from '../../support/named-controls';

let form: HTMLFormElement;
let box: HTMLTextAreaElement;
let button: HTMLButtonElement;
let path: HTMLElement[];

beforeEach(() => {
  const place = { x: 0, y: 0, width: 90, height: 30 };
  layOut({ say: place, go: place });
  document.body.innerHTML = `<main><form class="chat-form" title="Send">
    <textarea id="say" placeholder="Write a message">one</textarea>
    <p><button id="go" class="send-button">Send</button></p></form></main>`;
  form = document.querySelector('form') as HTMLFormElement;
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  button = document.querySelector('button') as HTMLButtonElement;
  path = [button, button.parentElement as HTMLElement, form, form.parentElement as HTMLElement];
  nameControls(form);
  expect(() => form.contains(box), 'it cannot be asked any more').toThrow();
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('elements tell what is in and around them, whatever the form answers', () => {
  expect(isElement(form)).toBe(true);
  expect(outOf(form)).toBe(document.querySelector('main'));
  expect(holds(form, box)).toBe(true);
  expect(isAround(form, box)).toBe(true);
  expect(allIn(form, 'button')).toEqual([button]);
});

test.each([
  ['general rules', null],
  ['data', { composers: ['textarea'], sendButtons: ['#go'] }],
])('finds the box and what sends it, by %s', (_how, data) => {
  // The cast: nothing else of a site is asked here.
  const site = data as Site | null;
  expect(findComposer([box, form], site)).toBe(box);
  expect(findComposers(document, site)).toEqual([box]);
  const around = { candidates: [box], last: box, isHeated: () => true, siteOf: () => site };
  const known = { sends: ['#go'], others: [] };
  expect(judgePress(path, { ...around, known })).toMatchObject({ control: button });
  expect(findKnownButton(box, site, known)).toBe(button);
  expect(findCompose(button, [box])).toBe(box);
  expect(hasStaged(box)).toBe(false);
});

test('reads the words of the form as those of any control', () => {
  expect(labelsOf(form)).toContain('Send');
  expect(isCalledSend(form)).toBe(true);
  expect(canRepeat({ kind: 'press', target: form, control: form })).toBe(true);
});

test('shows its box and its button to the person who teaches the site', () => {
  expect(findBox([box, form])).toBe(box);
  expect(findPressable(path, box)).toBe(button);
  expect(listBoxes(document)).toEqual([box]);
  expect(listPressables(document, box)).toEqual([button]);
  expect(findSelectorIn(button)).toBe('#go');
  expect(findSelectorIn(form)).toBe('main form');
  expect(describePage(document, 'https://chat.example/').boxes).toHaveLength(1);
});
