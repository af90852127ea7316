import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '@/utils/locale/in-language';
import { findLanguageTroubles, type Language } from '../../support/language/find-language-troubles';
import { readLanguage } from '../../support/language/read-language';
import { ROOT } from '../../support/paths';

const english = await readLanguage('en');

/** `npm run test:language -- de` names one; else it is every language that is there. */
const named = process.env.BREATHER_LANGUAGE;
const names = named
  ? [named]
  : readdirSync(join(ROOT, 'locales')).map((file) => basename(file, '.yml'));

it.each(names)('%s is whole', async (name) => {
  expect(findLanguageTroubles(await readLanguage(name), english)).toEqual([]);
});

/** What Polish needs, with words that are English with an accent: a language that nobody speaks. */
function madeUp(): Language {
  const accented = (text: string) => text.replace(/(\{[^{}]+\})|a/g, (_all, gap) => gap ?? 'á');
  const sentences = new Map(
    [...english.sentences].map(([key, text]) => [key, accented(text)] as const),
  );
  for (const [key, text] of english.sentences) {
    const [, base] = /^(.+)\.other$/.exec(key) ?? [];
    if (base) for (const form of ['few', 'many']) sentences.set(`${base}.${form}`, text);
  }
  const fixed = new Set(['id', 'situation', 'feelings', 'kind', 'topic', 'feelingGap']);
  const decks = JSON.parse(JSON.stringify(english.decks), (key, value) =>
    // A feeling in a list is a string under a number, as a line to say is: only feelings have no
    // space.
    typeof value === 'string' && !fixed.has(key) && value.includes(' ') ? accented(value) : value,
  );
  return { name: 'pl', sentences, decks };
}

describe('a made-up language', () => {
  it('is whole', () => {
    expect(english.sentences.size).toBeGreaterThan(500);
    expect(Object.keys(english.decks)).toHaveLength(12);
    expect(findLanguageTroubles(madeUp(), english)).toEqual([]);
  });

  const changed = (key: string, text: string | null): Language => {
    const language = madeUp();
    const sentences = new Map(language.sentences);
    if (text === null) sentences.delete(key);
    else sentences.set(key, text);
    return { ...language, sentences };
  };

  it.each([
    ['a key is missing', changed('pause.title', null), 'pause.title is missing'],
    ['a form is missing', changed('units.minutes.few', null), 'units.minutes.few is missing'],
    ['a key is unknown', changed('pause.subtitle', 'x'), 'pause.subtitle is no key of English'],
    [
      'a form is not one of the language',
      changed('units.minutes.two', '$1 x'),
      'units.minutes.two is no key of English',
    ],
    [
      'a placeholder is lost',
      changed('plan.shown', 'If I feel so, then $2.'),
      'plan.shown has other placeholders than English',
    ],
    [
      'a button has no room',
      changed('popup.pause', 'A very long word for it'),
      'popup.pause is longer than its place allows (23 of 14)',
    ],
  ])('is not whole when %s', (_what, language, trouble) => {
    expect(findLanguageTroubles(language, english)).toEqual([trouble]);
  });

  it('is not whole when a deck, an entry or a gap is another', () => {
    const { decks, ...rest } = madeUp();
    const { ideas, ...others } = decks;
    expect(findLanguageTroubles({ ...rest, decks: others }, english)).toEqual([
      'the deck ideas is missing',
    ]);
    const [first, ...more] = ideas as { id: string; kind: string; text: string }[];
    const found = (entry: object) =>
      findLanguageTroubles({ ...rest, decks: { ...decks, ideas: [entry, ...more] } }, english);
    expect(found({ ...first, text: 'Take {what}.' })).toHaveLength(1);
    expect(found({ ...first, kind: 'small' })).toEqual([
      `ideas: ${first?.id}.kind is not as in English`,
    ]);
    expect(found({ ...first, id: 'together-strange' })).toHaveLength(4);
    expect(found({ ...first, text: 'x'.repeat(200) })).toHaveLength(1);
  });
});

describe('the deck of a language', () => {
  const files = Object.fromEntries(
    ['en', 'pt', 'pt_BR'].map((name) => [`./content/${name}/x.ts`, { deck: name }]),
  );

  it.each([
    ['pt-BR', 'pt_BR'],
    ['pt_br', 'pt_BR'],
    ['pt-PT', 'pt'],
    ['en-AU', 'en'],
    ['tlh', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
  ])('for %s is that of %s', (language, name) => {
    expect(inLanguage(files, language)).toBe(name);
  });
});
