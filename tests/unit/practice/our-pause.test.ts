import { describe, expect, it } from 'vitest';
import { gapsOf } from '@/utils/practice/fill-gaps';
import {
  beginOurPause,
  isNotLines,
  ourPauseSentence,
  ourPauseText,
  ourPauseWords,
  withMore,
} from '@/utils/practice/our-pause';
import { defaultSettings, type OurPause, parseSettings } from '@/utils/settings/settings';
import { unkindIn, watchingIn } from '../../support/plain-words';
import { readingGrade } from '../../support/reading-grade';

const NOW = Date.UTC(2026, 10, 28, 21, 5);
const MINUTE_MS = 60_000;
const words = ourPauseWords('en');
const agreed: OurPause = {
  word: 'Lighthouse',
  minutes: 20,
  comesBack: 'me',
  isNot: ['not-the-end', 'not-a-punishment', 'not-in-the-deck'],
};

describe('the sentence to send', () => {
  it('says the word and when it ends', () => {
    const pause = beginOurPause(agreed, NOW);
    expect(pause).toEqual({ startedAt: NOW, endsAt: NOW + 20 * MINUTE_MS, isOurs: true });
    expect(ourPauseSentence(agreed, pause, '21:25', words)).toBe(
      'Lighthouse. I’m taking our pause. Back at 21:25.',
    );
  });

  it('has one full stop where the word or the time brings its own', () => {
    const pause = beginOurPause(agreed, NOW);
    expect(ourPauseSentence({ ...agreed, word: 'Stop!' }, pause, '9:25 p.m.', words)).toBe(
      'Stop! I’m taking our pause. Back at 9:25 p.m.',
    );
  });

  it('asks for twenty minutes more once they were taken', () => {
    const longer = withMore(beginOurPause(agreed, NOW), NOW + 19 * MINUTE_MS);
    expect(longer.endsAt).toBe(NOW + 40 * MINUTE_MS);
    expect(ourPauseSentence(agreed, longer, '21:45', words)).toMatch(/20 more.*21:45\.$/);
  });

  it('counts them from now where it is over', () => {
    const late = NOW + 90 * MINUTE_MS;
    expect(withMore(beginOurPause(agreed, NOW), late).endsAt).toBe(late + 20 * MINUTE_MS);
  });
});

describe('the text to send in calm', () => {
  it('says all that was agreed on, and what it is not in the order of the deck', () => {
    expect(ourPauseText(agreed, '20 minutes', words).split('\n')).toEqual([
      'Our pause',
      '',
      'When one of us says “Lighthouse”, we both stop and step away.',
      'How long: 20 minutes. Then we both come back.',
      'I come back first.',
      'Until then we leave the fight alone.',
      'Whoever needs longer says so, with a new time.',
      '',
      'It is not a punishment.',
      'It is not the end of the talk.',
    ]);
  });

  it('ends without a gap where nothing was ticked', () => {
    const text = ourPauseText({ ...agreed, isNot: [] }, '20 minutes', words);
    expect(text).toMatch(/a new time\.$/);
  });
});

describe('what is kept of it', () => {
  const parsed = (ourPause: unknown) =>
    parseSettings({ ...defaultSettings, ourPause }).value.ourPause;

  it('is taken as it was made, and a bad line is left out', () => {
    expect(parsed(agreed)).toEqual(agreed);
    expect(parsed({ ...agreed, isNot: ['not-the-end', 7] })?.isNot).toEqual(['not-the-end']);
  });

  it.each([
    { word: '' },
    { word: 'x'.repeat(41) },
    { minutes: 0 },
    { minutes: 241 },
    { minutes: 2.5 },
    { comesBack: 'nobody' },
  ])('is none where it cannot be: %o', (bad) => {
    expect(parsed({ ...agreed, ...bad })).toBeNull();
  });
});

describe('the English words', () => {
  const { take, more, back, isNot, comesBack, ...lines } = words;
  const all = [
    ...[take, more, ...Object.values(lines), ...Object.values(comesBack)],
    ...[...back, ...isNot].map(({ text }) => text),
  ];

  it('have the gaps that are filled', () => {
    expect(gapsOf(take)).toEqual(['word', 'time']);
    expect(gapsOf(more)).toEqual(['time']);
    expect(gapsOf(words.agreed)).toEqual(['word']);
    expect(gapsOf(words.length)).toEqual(['length']);
    expect(isNotLines({ ...agreed, isNot: isNot.map(({ id }) => id) }, words)).toHaveLength(7);
  });

  it('scold nobody, watch nobody, and can be read by a child', () => {
    for (const text of all) {
      expect([...unkindIn(text), ...watchingIn(text)], text).toEqual([]);
      expect(readingGrade(text.replaceAll(/\{[^}]*\}/g, 'it')), text).toBeLessThanOrEqual(7);
    }
  });

  it('make nobody answer for how they spent it, and keep nobody where they are', () => {
    const said = isNot.map(({ text }) => text).join(' ');
    expect(said).toContain('Nobody has to say what they did');
    expect(said).toContain('keeps nobody here');
  });
});
