import { describe, expect, it } from 'vitest';
import { likeness, lookalikes, unkindIn, watchingIn } from '../../support/plain-words';
import { readingGrade } from '../../support/reading-grade';

/** The decks are only as safe as these checks are sharp. */
describe('the checks on our words', () => {
  it.each([
    'You should wait.',
    'You shouldn’t write.',
    'It is just a text!',
    'You are always wrong.',
    'A thinking distortion.',
    'Your anxiety is speaking.',
    'That is toxic.',
  ])('find what is unkind in "%s"', (text) => {
    expect(unkindIn(text)).not.toEqual([]);
  });

  it.each([
    'Look through their phone.',
    'Ask for the password.',
    'Track them.',
    'Check their page.',
  ])('find the watching in "%s"', (text) => {
    expect(watchingIn(text)).not.toEqual([]);
  });

  it('let plain words pass', () => {
    const text = 'I can wait, adjust my plan, or look after myself. “Are we okay?”';
    expect([...unkindIn(text), ...watchingIn(text)]).toEqual([]);
  });

  it('tell texts that say the same from texts that do not', () => {
    const same = 'I can ask kindly, or wait until tomorrow.';
    expect(likeness(same, 'I’ll wait until tomorrow, or ask them kindly.')).toBe(1);
    expect(likeness(same, 'A walk with a friend will do me good.')).toBe(0);
    const entries = [
      { id: 'a', text: same },
      { id: 'b', text: 'I’ll ask kindly or wait.' },
      { id: 'c', text: 'A walk with a friend.' },
    ];
    expect(lookalikes(entries, (entry) => entry.text)).toEqual(['a / b']);
  });

  it('grade a sentence for a child low and one from an office high', () => {
    expect(readingGrade('The cat sat on the mat. It was warm there.')).toBeLessThan(2);
    const office =
      'Individuals experiencing interpersonal difficulties frequently misinterpret ambiguous communication.';
    expect(readingGrade(office)).toBeGreaterThan(15);
  });
});
