import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseIdea } from '@/utils/practice/choose-idea';
import { ideas as en } from '@/utils/practice/content/en/ideas';
import { ideaKinds } from '@/utils/practice/idea';
import { ideasFor } from '@/utils/practice/ideas-for';
import { lookalikes, unkindIn, watchingIn } from '../../support/plain-words';
import { readingGrade } from '../../support/reading-grade';

const LONGEST = 90;
const HARDEST_GRADE = 7;

describe('the English ideas', () => {
  it('are at least forty, each with its own kebab-case id that begins with its kind', () => {
    expect(en.length).toBeGreaterThanOrEqual(40);
    expect(new Set(en.map(({ id }) => id)).size).toBe(en.length);
    for (const { id, kind } of en) expect(id).toMatch(new RegExp(`^${kind}(?:-[a-z]+)+$`));
  });

  it.each(ideaKinds)('are at least a dozen of the kind %s', (kind) => {
    expect(en.filter((idea) => idea.kind === kind).length).toBeGreaterThanOrEqual(12);
  });

  it('are never alike', () => {
    expect(lookalikes(en, ({ text }) => text, 0.25)).toEqual([]);
  });
});

describe.each(en)('idea $id', ({ text }) => {
  it('is short, trimmed, ended and typeset', () => {
    expect(text.length).toBeGreaterThan(20);
    expect(text.length).toBeLessThanOrEqual(LONGEST);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/['"]| {2}|--|\s$/);
  });

  it('has no unkind word and watches nobody', () => {
    expect(unkindIn(text)).toEqual([]);
    expect(watchingIn(text)).toEqual([]);
  });

  it('can be read by a ten-year-old', () => {
    expect(readingGrade(text)).toBeLessThanOrEqual(HARDEST_GRADE);
  });
});

describe('the ideas of a person', () => {
  const own = [{ id: 'own-1', text: 'Bake bread.' }];
  const none = { own: [], favourites: [], hidden: [] };
  const first = en[0]?.id ?? '';

  it('begin with their own, and leave out the hidden ones until they are brought back', () => {
    const { shown, hidden } = ideasFor('en', { ...none, own, hidden: [first] });
    expect(shown[0]).toEqual({ id: 'own-1', kind: 'own', text: 'Bake bread.' });
    expect(shown.map(({ id }) => id)).not.toContain(first);
    expect(hidden.map(({ id }) => id)).toEqual([first]);
    expect(ideasFor('en', none).shown).toEqual(en);
  });

  it('hold an own one in place of a given one with its id', () => {
    const { shown } = ideasFor('en-GB', { ...none, own: [{ id: first, text: 'Mine.' }] });
    expect(shown).toHaveLength(en.length);
    expect(shown[0]).toEqual({ id: first, kind: 'own', text: 'Mine.' });
  });

  it('are English where there is no deck', () => {
    expect(ideasFor('xx', none).shown).toEqual(en);
  });
});

describe('the next idea', () => {
  const some = en.slice(0, 5);
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  it('is an unseen one as long as there is one, and never twice in a row', () => {
    fc.assert(
      fc.property(fc.array(random, { minLength: 12, maxLength: 12 }), (draws) => {
        const seen: string[] = [];
        for (const draw of draws) {
          const idea = chooseIdea(some, seen, () => draw);
          expect(idea).not.toBeNull();
          expect(idea?.id).not.toBe(seen.at(-1));
          if (seen.length < some.length) expect(seen).not.toContain(idea?.id);
          seen.push(idea?.id ?? '');
        }
      }),
    );
  });

  it('is none where there are none, and the only one where there is one', () => {
    expect(chooseIdea([], [], Math.random)).toBeNull();
    const [only] = some;
    expect(chooseIdea(some.slice(0, 1), [only?.id ?? ''], Math.random)).toEqual(only);
  });
});
