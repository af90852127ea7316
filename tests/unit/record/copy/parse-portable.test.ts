import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byStore, portableStores } from '@/utils/record/copy/by-store';
import { parsePortable } from '@/utils/record/copy/parse-portable';
import { PORTABLE_VERSION, writePortable } from '@/utils/record/copy/portable-file';
import { defaultSettings, parseSettings } from '@/utils/settings/settings';
import { wholeJournal } from '../../../support/journal/whole';
import { readExample } from './any-file';

const lock = { salt: 'c2FsdA==', iterations: 600_000, check: 'Y2hlY2s=', lockAfterMs: null };
const whole = () => JSON.parse(readExample(1));
const reasonOf = (text: string) => {
  const parsed = parsePortable(text);
  return parsed.ok ? null : parsed.reason;
};
const changed = (change: (file: Record<string, unknown>) => void) => {
  const file = whole();
  change(file);
  return reasonOf(JSON.stringify(file));
};

describe('each version that was released', () => {
  it('has a frozen example', () => {
    const examples = readdirSync(join(import.meta.dirname, 'examples')).sort();
    const versions = Array.from({ length: PORTABLE_VERSION }, (_, at) => `v${at + 1}.json`);
    expect(examples).toEqual(versions);
  });

  it('1 is read whole today', () => {
    const parsed = parsePortable(readExample(1));
    const { settings, journal } = whole();
    expect(parsed).toEqual({
      ok: true,
      file: {
        settings: parseSettings(settings).value,
        lock: null,
        // It knew of no own texts in the journal.
        rows: { ...byStore(() => []), ...journal },
        unknownRows: 0,
        savedAt: whole().exportedAt,
      },
    });
  });
});

it('reads what it wrote', () => {
  const content = {
    settings: defaultSettings,
    lock,
    rows: { ...wholeJournal, counts: [{ id: '2026-11' }] },
  };
  const text = [...writePortable(content, 1)].join('');
  expect(parsePortable(text)).toEqual({
    ok: true,
    file: { ...content, unknownRows: 0, savedAt: 1 },
  });
});

it('writes thousands of entries in pieces', () => {
  const promises = Array.from({ length: 2_500 }, (_, at) => ({ id: `${at}` }));
  const rows = { ...byStore(() => []), promises };
  const pieces = [...writePortable({ settings: null, lock: null, rows }, 1)];
  expect(pieces.length).toBeGreaterThan(portableStores.length + 2);
  const parsed = parsePortable(pieces.join(''));
  expect(parsed.ok && parsed.file.rows.promises).toEqual(promises);
});

it.each([
  ['nothing', ''],
  ['another text', 'Dear Sam'],
  ['another JSON', '{"format":"other","version":1}'],
  ['another JSON without its end', '{"people":[{"name":"Sam"'],
  ['a number', '7'],
  ['a list', '[]'],
])('knows that %s is not ours', (_, text) => {
  expect(reasonOf(text)).toBe('notOurs');
});

it('knows when it was saved, and takes no time that is none', () => {
  const savedAt = (exportedAt: unknown) => {
    const parsed = parsePortable(JSON.stringify({ ...whole(), exportedAt }));
    return parsed.ok ? parsed.file.savedAt : parsed.reason;
  };
  expect(savedAt(1_790_000_000_000)).toBe(1_790_000_000_000);
  for (const none of [undefined, null, 'soon', -1, 1e300]) expect(savedAt(none)).toBeNull();
});

it('says that the end is missing, wherever it was cut off', () => {
  const text = JSON.stringify(whole());
  for (let at = 30; at < text.length; at += 7) {
    expect(reasonOf(text.slice(0, at)), text.slice(at - 10, at)).toBe('cutOff');
  }
});

it('says that a newer Breather wrote the file, or the settings in it', () => {
  expect(changed((file) => Object.assign(file, { version: PORTABLE_VERSION + 1 }))).toBe('newer');
  expect(changed((file) => Object.assign(file, { settings: { version: 99 } }))).toBe('newer');
});

it.each([
  ['a journal that is none', { journal: [] }],
  ['a store that is no list', { journal: { promises: {} } }],
  ['settings that are none', { settings: 'dark' }],
  ['a lock that is none', { lock: { salt: 1 } }],
  ['a version that is none', { version: 0.5 }],
  ['no journal', { journal: undefined }],
])('says that a file with %s is damaged', (_, part) => {
  expect(changed((file) => Object.assign(file, part))).toBe('damaged');
});

it('takes no lock that is quicker to try than any that Breather made', () => {
  const withLock = (iterations: number) =>
    changed((file) => Object.assign(file, { lock: { ...lock, iterations } }));
  expect(withLock(599_999)).toBe('weakLock');
  expect(withLock(1)).toBe('weakLock');
});

it('says that a file of ours that is no JSON is damaged', () => {
  expect(reasonOf(readExample(1).replace('"lock"', 'lock'))).toBe('damaged');
});

it('counts entries of a kind it does not know, and leaves them out', () => {
  const file = whole();
  file.journal.dreams = [{}, {}];
  const parsed = parsePortable(JSON.stringify(file));
  expect(parsed.ok && parsed.file.unknownRows).toBe(2);
});

describe('a file made to do harm', () => {
  it('is not parsed when it is too deep or holds too much', () => {
    expect(reasonOf('['.repeat(5_000_000))).toBe('tooMany');
    const rows = `[${'{},'.repeat(2_000_000)}{}]`;
    expect(reasonOf(`{"format":"breather","version":1,"journal":{"wins":${rows}}}`)).toBe(
      'tooMany',
    );
  });

  it('may hold any brackets in its words', () => {
    const file = whole();
    file.journal.wins[0].text = '[{"'.repeat(50);
    expect(reasonOf(JSON.stringify(file))).toBeNull();
  });

  it('changes no prototype', () => {
    const text = readExample(1)
      .replace('"lock"', '"__proto__":{"polluted":1},"lock"')
      .replace('"promises"', '"__proto__":[{"polluted":1}],"constructor":[1],"promises"');
    const parsed = parsePortable(text);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(parsed.ok && Object.keys(parsed.file.rows)).toEqual([...portableStores]);
  });
});
