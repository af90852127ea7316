import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { type ClaimId, citationsOf, claims, type Sureness } from '@/utils/practice/claims';
import { affirmations } from '@/utils/practice/content/en/affirmations';
import { cards } from '@/utils/practice/content/en/cards';
import { ideas } from '@/utils/practice/content/en/ideas';
import { phrases } from '@/utils/practice/content/en/phrases';
import { questions } from '@/utils/practice/content/en/questions';
import { starters as words } from '@/utils/practice/content/en/starters';
import { evidence, type Strength } from '@/utils/practice/evidence';
import { ROOT } from '../../support/paths';
import { findSentenceUses } from '../../support/repository/sentence-uses';
import { readFiles } from '../../support/repository/source-files';

/** What a sentence that tells of research can hardly do without. */
const RESEARCH =
  /\b(?:stud(?:y|ies)|trials?|experiments?|research\w*|evidence|tested|scien\w+|proven|proof that)\b|\b\d+ (?:people|posts|couples)\b/i;

/** Headings over claims, and a note below some. They tell of nothing that was found. */
const aroundClaims = ['ground.research', 'insights.researchTitle'];

/** Says of a site that Breather is not sure of it. */
const aboutUs = ['care.experimental'];

const sentences = await readSentences();
const ids = Object.keys(claims) as ClaimId[];

describe('a sentence that speaks of research', () => {
  it('stands in the table of claims', () => {
    const told = [...sentences].filter(([, text]) => RESEARCH.test(text)).map(([key]) => key);
    const elsewhere = told.filter((key) => !/^claims\.(?:said|sure)\./.test(key));
    expect(elsewhere.toSorted()).toEqual([...aroundClaims, ...aboutUs].toSorted());
  });

  it('has a row in the table for its words, and words for its row', () => {
    const said = [...sentences.keys()].filter((key) => key.startsWith('claims.said.'));
    expect(said.toSorted()).toEqual(ids.map((id) => `claims.said.${id}`).toSorted());
  });

  it('is drawn with how sure it is and whose it is, and nowhere else', () => {
    const sources = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
      readFiles(ROOT, folder, ['.ts', '.tsx']),
    );
    const uses = sources.flatMap(findSentenceUses);
    const drawing = uses.filter(({ fits }) => ids.some((id) => fits(`claims.said.${id}`)));
    expect(drawing.map(({ path }) => path)).toEqual(['components/ui/ClaimText.tsx']);
  });

  it('is in no deck', () => {
    const decks = [affirmations, cards, phrases, questions, ideas, words];
    expect(JSON.stringify(decks).match(new RegExp(RESEARCH, 'gi'))).toBeNull();
  });
});

/** How sure a row lets a sentence be, and all that is less. */
const allowed: Record<Strength, readonly Sureness[]> = {
  A: ['strong', 'some', 'hint', 'none'],
  B: ['some', 'hint', 'none'],
  C: ['hint', 'none'],
  D: ['none'],
};

describe.each(ids)('the claim %s', (id) => {
  it('rests on rows that are there, and sounds no surer than the weakest', () => {
    const { rows, sure } = claims[id];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(allowed[evidence[row].strength]).toContain(sure);
  });

  it('names whose work it is, unless there is none', () => {
    const isFound = claims[id].rows.some((row) => evidence[row].strength !== 'D');
    expect(citationsOf(id).length > 0).toBe(isFound);
    for (const citation of citationsOf(id)) expect(citation).toMatch(/\b(?:19|20)\d\d\b/);
  });
});

/** The parts of a sentence on which it was untrue once. */
it.each([
  ['fourSevenEight', /90 people after an operation/],
  ['nameFeeling', /picture of a face/],
  ['lookAgain', /Of 100 such posts, .* 8 became milder, 13 .* 1 became worse/],
  ['shortWait', /280 people .* 36 of 100/],
  ['wayOut', /another experiment, with 500 people/],
] as const)('the claim %s says no more than its study', (id, told) => {
  expect(sentences.get(`claims.said.${id}`)).toMatch(told);
});

async function readSentences(): Promise<Map<string, string>> {
  const messages = await parseMessagesFile(join(ROOT, 'locales/en.yml'));
  return new Map(
    messages.map((one) => [
      one.key.join('.'),
      one.type === 'plural' ? Object.values(one.plurals).join(' ') : one.message,
    ]),
  );
}
