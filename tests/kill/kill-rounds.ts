/**
 * One life of a journal in which the browser is killed again and again. After each start everything
 * is read as it lies there: all of it is as before the work that was broken off, or all of it as
 * after.
 */
import { expect } from 'vitest';
import { type Chromium, startChromium } from '../support/chromium';
import { openPage } from '../support/extension-page';
import { byId, type Entry, makeEntries, type OpenedJournal, openWhole } from './expected-journal';
import { killBrowser } from './kill-browser';
import { beginImport, beginPassphrase, beginWriting, type WorkKind } from './kill-works';
import { fillJournal, readRawJournal } from './raw-journal';

export interface KilledRound {
  kind: WorkKind;
  /** From the last press to the kill. */
  afterMs: number;
  /** Whether the work was whole by then; a write is whole up to some entry. */
  outcome: 'before' | 'after';
  /** Of a round of writes: how many were said to be kept. */
  kept: number;
}

interface KillWish {
  profile: string;
  rounds: number;
  /** Of each kind of entry, at the beginning and in each import. */
  entries: number;
  /** From 0 up to, not with, 1. */
  random(): number;
}

/** Fails at the first round after which anything is half. Gives what became of each. */
export async function playKillRounds(wish: KillWish): Promise<KilledRound[]> {
  const { profile, rounds, entries, random } = wish;
  const played: KilledRound[] = [];
  const passphrases: string[] = [];
  // Where the work ended in about half of the rounds before: the kills come close to its end, from
  // both sides.
  const aimMs: Record<WorkKind, number> = {
    set: 1_500,
    change: 2_000,
    remove: 1_500,
    import: 1_000,
    write: 700,
  };
  let browser = await startChromium({ profile });
  let stored: OpenedJournal = { passphrase: null, records: makeEntries(entries, 'first') };
  await fill(browser, stored.records);

  for (let round = 0; round < rounds; round += 1) {
    const kind = chooseKind(stored.passphrase, round);
    const next = `passphrase number ${round}`;
    passphrases.push(next);
    const added = kind === 'import' ? makeEntries(entries, `import${round}`) : {};
    let kept = 0;
    if (kind === 'import') await beginImport(browser, stored.passphrase, added);
    else if (kind === 'write') {
      await beginWriting(browser, {
        passphrase: stored.passphrase,
        name: `written${round}`,
        kept: (count) => {
          kept = count;
        },
      });
    } else await beginPassphrase(browser, kind, { before: stored.passphrase, next });
    const afterMs = Math.round(aimMs[kind] * (0.5 + random()));
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    await killBrowser(browser);

    browser = await startChromium({ profile });
    const found = await read(browser, passphrases);
    const outcome = judge(kind, { stored, found, next, added, kept, name: `written${round}` });
    aimMs[kind] *= outcome === 'before' ? 1.25 : 0.8;
    played.push({ kind, afterMs, outcome, kept });
    stored = found;
  }
  await browser.close();
  return played;
}

function chooseKind(passphrase: string | null, round: number): WorkKind {
  if (round % 5 === 1) return 'import';
  if (round % 5 === 3) return 'write';
  if (passphrase === null) return 'set';
  return round % 2 === 0 ? 'change' : 'remove';
}

async function fill(browser: Chromium, entries: Record<string, Entry[]>): Promise<void> {
  const page = await openPage(browser, 'options.html#promises');
  // By then Breather has made its database.
  await page.getByRole('button', { name: 'Make the first promise' }).waitFor();
  await fillJournal(page, entries);
  await page.close();
}

async function read(browser: Chromium, passphrases: readonly string[]): Promise<OpenedJournal> {
  const page = await openPage(browser, 'options.html#support');
  const raw = await readRawJournal(page);
  await page.close();
  return openWhole(raw, passphrases.toReversed());
}

interface Judged {
  stored: OpenedJournal;
  found: OpenedJournal;
  next: string;
  added: Record<string, Entry[]>;
  kept: number;
  name: string;
}

function judge(kind: WorkKind, round: Judged): KilledRound['outcome'] {
  const { stored, found, next, added, kept, name } = round;
  const isAfter =
    kind === 'import'
      ? (found.records.wins?.length ?? 0) > (stored.records.wins?.length ?? 0)
      : kind === 'write'
        ? (found.records.wins?.length ?? 0) > (stored.records.wins?.length ?? 0) + kept
        : found.passphrase !== stored.passphrase;
  const wantedPassphrase = {
    set: next,
    change: next,
    remove: null,
    import: undefined,
    write: undefined,
  }[kind];
  expect(found.passphrase).toBe(
    isAfter && wantedPassphrase !== undefined ? wantedPassphrase : stored.passphrase,
  );
  for (const [store, before] of Object.entries(stored.records)) {
    const now = found.records[store] ?? [];
    const written = kind === 'write' && store === 'wins' ? newOnes(before, now) : [];
    // Each that was said to be written is there, and none is left out between two others.
    const texts = written.map(({ text }) => String(text));
    const count = Math.max(kept, texts.length);
    if (kind === 'write' && store === 'wins') {
      expect(new Set(texts)).toEqual(
        new Set(Array.from({ length: count }, (_, at) => `${name}-${at}`)),
      );
    }
    const wanted = [
      ...before,
      ...(kind === 'import' && isAfter ? (added[store] ?? []) : []),
      ...written,
    ];
    expect(byId(now), `${kind} ${store}`).toEqual(byId(wanted));
  }
  return isAfter ? 'after' : 'before';
}

function newOnes(before: readonly Entry[], now: readonly Entry[]): Entry[] {
  const known = new Set(before.map(({ id }) => id));
  return now.filter(({ id }) => !known.has(id));
}
