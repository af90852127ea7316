import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { patterns } from '@/utils/practice/thinking-patterns';
import { lookalikes, unkindIn } from '../../support/plain-words';
import { readingGrade } from '../../support/reading-grade';

const HARDEST_GRADE = 7;
const messages = await parseMessagesFile(join(process.cwd(), 'locales/en.yml'));
const words = new Map(messages.map((message) => [message.key.join('.'), message]));

function read(key: string): string {
  const message = words.get(key);
  if (message?.type !== 'simple') throw new Error(`locales/en.yml has no ${key}`);
  return message.message;
}

const entries = patterns.map((id) => ({
  id,
  name: read(`reframes.patterns.${id}.name`),
  about: read(`reframes.patterns.${id}.about`),
}));

describe('the thinking patterns', () => {
  it('are about ten, none twice', () => {
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(patterns.length).toBeGreaterThanOrEqual(8);
    expect(patterns.length).toBeLessThanOrEqual(12);
    expect(lookalikes(entries, ({ about }) => about)).toEqual([]);
  });

  it.each(entries)('say $id in plain and kind words', ({ name, about }) => {
    expect(unkindIn(`${name}. ${about}`)).toEqual([]);
    expect(readingGrade(about)).toBeLessThanOrEqual(HARDEST_GRADE);
    expect(about).toMatch(/^[A-Z].*\.$/);
  });
});
