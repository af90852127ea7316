import { expect, test } from 'vitest';
import { joinMessage, noMessageParts } from '@/utils/practice/own-message';

const english = { stop: '.', question: '?' };

test('four parts become one message, each a sentence, the last one a question', () => {
  const words = {
    did: 'I snapped at you',
    felt: ' I imagine that stung ',
    will: 'Next time I’ll take ten minutes first',
    ask: 'Can we talk tonight',
  };
  expect(joinMessage(words, english)).toBe(
    'I snapped at you. I imagine that stung. Next time I’ll take ten minutes first. Can we talk tonight?',
  );
});

test('what stands at an end already stays as it is', () => {
  const words = { did: 'I yelled…', felt: 'It hurt, I think :(', will: 'I’ll call.', ask: 'Okay?' };
  expect(joinMessage(words, english)).toBe('I yelled… It hurt, I think :( I’ll call. Okay?');
});

test('a part that is empty leaves no trace', () => {
  expect(joinMessage(noMessageParts, english)).toBe('');
  expect(joinMessage({ ...noMessageParts, felt: '  ', ask: 'Can we talk' }, english)).toBe(
    'Can we talk?',
  );
});

test('the marks are those of the language, behind its letters and their signs', () => {
  const words = { ...noMessageParts, did: 'मैंने चिल्लाया की', ask: 'ठीक है' };
  expect(joinMessage(words, { stop: '।', question: '?' })).toBe('मैंने चिल्लाया की। ठीक है?');
});
