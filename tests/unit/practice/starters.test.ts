import { describe, expect, it } from 'vitest';
import { starters as en } from '@/utils/practice/content/en/starters';
import { feelings } from '@/utils/practice/feelings';
import { fillGaps, gapsOf } from '@/utils/practice/fill-gaps';
import { situations } from '@/utils/practice/situations';
import { lookalikes, unkindIn, watchingIn } from '../../support/plain-words';
import { readingGrade } from '../../support/reading-grade';

const { starters } = en;
const LONGEST = 140;
const HARDEST_GRADE = 7;

function read(text: string): string {
  return fillGaps(text, Object.fromEntries(gapsOf(text).map((gap) => [gap, 'this'])));
}

describe('the English starters', () => {
  it('are at least sixty, each with its own kebab-case id', () => {
    expect(starters.length).toBeGreaterThanOrEqual(60);
    const ids = starters.map((starter) => starter.id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    for (const { id } of starters) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });

  it.each(situations)('are at least three for %s', (situation) => {
    const some = starters.filter((starter) => starter.situation === situation);
    expect(some.length).toBeGreaterThanOrEqual(3);
  });

  it.each(feelings)('are at least three for someone who feels %s', (feeling) => {
    const some = starters.filter((starter) => starter.feelings.includes(feeling));
    expect(some.length).toBeGreaterThanOrEqual(3);
  });

  it('are never alike', () => {
    expect(lookalikes(starters, (starter) => starter.text)).toEqual([]);
  });

  it('name the time of coming back wherever they ask for a pause', () => {
    const pauses = starters.filter((starter) => starter.situation === 'askPause');
    for (const { id, text } of pauses) expect(gapsOf(text), id).toContain('time');
  });

  it('have a place for the feeling that was named, and a word for each', () => {
    expect(
      starters.filter(({ text }) => gapsOf(text).includes(en.feelingGap)).length,
    ).toBeGreaterThan(3);
    for (const feeling of feelings) expect(en.feelingWords[feeling]).toMatch(/^[a-z]+$/);
  });
});

describe.each(starters)('starter $id', ({ text }) => {
  it('is short, trimmed, ended and typeset', () => {
    expect(text.length).toBeLessThanOrEqual(LONGEST);
    expect(text).toMatch(/^[A-Z].*[.?]$/);
    expect(text).not.toMatch(/['"]| {2}|--/);
  });

  it('has whole gaps with plain names, few enough to fill', () => {
    expect(text.replace(/\{[a-z]+(?: [a-z]+)*\}/g, '')).not.toMatch(/[{}]/);
    expect(gapsOf(text).length).toBeLessThanOrEqual(4);
  });

  it('has no unkind word and watches nobody', () => {
    expect(unkindIn(text)).toEqual([]);
    expect(watchingIn(text)).toEqual([]);
  });

  it('blames nobody with "you always" or "you never"', () => {
    expect(text).not.toMatch(/\byou (?:always|never|make me|made me)\b/i);
  });

  it('can be read by a ten-year-old', () => {
    expect(readingGrade(read(text))).toBeLessThanOrEqual(HARDEST_GRADE);
  });
});
