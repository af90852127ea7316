import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillGaps, gapsOf } from '@/utils/practice/fill-gaps';

const starter = 'I feel {feeling} when {what happened}. It is {feeling}.';

describe('gapsOf', () => {
  it('names each gap once, in order', () => {
    expect(gapsOf(starter)).toEqual(['feeling', 'what happened']);
    expect(gapsOf('No gap here.')).toEqual([]);
  });
});

describe('fillGaps', () => {
  it('fills a gap wherever it stands', () => {
    const answers = { feeling: 'sad', 'what happened': 'plans change' };
    expect(fillGaps(starter, answers)).toBe('I feel sad when plans change. It is sad.');
  });

  it('shows "…" for what is not answered or blank', () => {
    expect(fillGaps(starter, { feeling: ' \n' })).toBe('I feel … when …. It is ….');
  });

  it('takes an answer as it is, without the spaces around it', () => {
    fc.assert(
      fc.property(fc.string(), (answer) => {
        const shown = answer.trim() || '…';
        expect(fillGaps('a {gap} b', { gap: answer })).toBe(`a ${shown} b`);
      }),
    );
    expect(fillGaps('{gap}', { gap: '$& {gap} {other}', other: 'x' })).toBe('$& {gap} {other}');
  });

  it('ends a sentence once', () => {
    expect(fillGaps('Back at {time}. Thanks.', { time: '2:20 p.m.' })).toBe(
      'Back at 2:20 p.m. Thanks.',
    );
    expect(fillGaps('Back at {time}.', { time: '14:20' })).toBe('Back at 14:20.');
    expect(fillGaps('At {time}, then.', { time: '2:20 p.m.' })).toBe('At 2:20 p.m., then.');
  });

  it('leaves a gap open that is named like something every object has', () => {
    expect(fillGaps('{constructor}', {})).toBe('…');
  });
});
