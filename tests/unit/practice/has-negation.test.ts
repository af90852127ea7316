import { expect, it } from 'vitest';
import { hasNegation } from '@/utils/practice/has-negation';

it.each(['I don’t send it', "I DON'T send", 'I do not answer', 'Never again', 'I cannot wait'])(
  'hears what is left undone in %s',
  (text) => {
    expect(hasNegation(text, 'en')).toBe(true);
  },
);

it.each(['', 'I note it down', 'I know', 'I breathe once', 'nothingness'])(
  'hears what is done in “%s”',
  (text) => {
    expect(hasNegation(text, 'en')).toBe(false);
  },
);

it('takes the words of English where a language has none yet', () => {
  expect(hasNegation('I do not answer', 'xx')).toBe(true);
});
