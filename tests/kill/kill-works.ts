/**
 * What the browser is killed in the middle of. Each begins in a page of ours, and ends somewhere on
 * its way.
 */
import type { Page } from 'playwright-core';
import type { Chromium } from '../support/chromium';
import { openPage } from '../support/extension-page';
import type { Entries } from './expected-journal';

export type WorkKind = 'set' | 'change' | 'remove' | 'import' | 'write';

export interface Typed {
  before: string | null;
  next: string;
}

/** Each resolves when the work has begun. Typing and pressing are over by then. */
export async function beginPassphrase(
  browser: Chromium,
  kind: 'set' | 'change' | 'remove',
  { before, next }: Typed,
): Promise<void> {
  const page = await openSettings(browser, before);
  const names = {
    set: 'Set a passphrase',
    change: 'Change passphrase',
    remove: 'Remove passphrase',
  };
  await page.getByRole('button', { name: names[kind] }).click();
  const field = (name: string) => page.getByLabel(name, { exact: true });
  if (before !== null)
    await field(kind === 'change' ? 'Passphrase now' : 'Passphrase').fill(before);
  if (kind !== 'remove') {
    await field('New passphrase').fill(next);
    await field('New passphrase once more').fill(next);
  }
  await page.keyboard.press('Enter');
}

export async function beginImport(
  browser: Chromium,
  passphrase: string | null,
  entries: Entries,
): Promise<void> {
  const page = await openSettings(browser, passphrase);
  // The form of utils/record/copy/portable-file.ts.
  const head = {
    format: 'breather',
    version: 1,
    exportedAt: Date.now(),
    settings: null,
    lock: null,
  };
  const text = JSON.stringify({ ...head, journal: { ...entries, counts: [] } });
  await page.getByLabel('Bring in a copy').setInputFiles({
    name: 'breather.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: 'Bring it in' }).click();
}

/**
 * Keeps one win after the other. `kept` is told the number of those that were said to be written.
 */
export async function beginWriting(
  browser: Chromium,
  {
    passphrase,
    name,
    kept,
  }: { passphrase: string | null; name: string; kept(count: number): void },
): Promise<void> {
  const settings = await openSettings(browser, passphrase);
  await settings.close();
  const page = await openPage(browser, 'options.html#journal');
  await page.getByRole('button', { name: 'Keep it' }).waitFor();
  page.on('console', (message) => {
    const count = /^kept (\d+)$/.exec(message.text())?.[1];
    if (count) kept(Number(count));
  });
  await page.evaluate(keepWins, name);
}

async function openSettings(browser: Chromium, passphrase: string | null): Promise<Page> {
  const page = await openPage(browser, 'options.html#settings/privacy');
  page.setDefaultTimeout(30_000);
  if (passphrase !== null) {
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Lock now' }).waitFor();
  }
  return page;
}

/** Runs in the page, and goes on there. */
function keepWins(name: string): void {
  const channel = new BroadcastChannel('breather-journal');
  let count = 0;
  const keepNext = () => {
    const field = document.querySelector<HTMLTextAreaElement>('.text-form textarea');
    if (!field) throw new Error('There is no field to write in.');
    field.value = `${name}-${count}`;
    field.form?.requestSubmit();
  };
  channel.onmessage = ({ data: names }) => {
    if (!names.includes('wins')) return;
    count += 1;
    // The way out of the page for the number of what was written.
    console.log(`kept ${count}`);
    keepNext();
  };
  keepNext();
}
