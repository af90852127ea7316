import { describe, expect, it } from 'vitest';
import { pauseSentence } from '@/utils/practice/pause-sentence';

describe('pauseSentence', () => {
  it('says when the person is back', () => {
    expect(pauseSentence('14:20', 'en')).toBe(
      'I need a short pause so I don’t say something I don’t mean. I’ll be back at 14:20.',
    );
  });

  it.each(['tlh', '', 'constructor'])('is English for "%s"', (language) => {
    expect(pauseSentence('2:20 PM', language)).toBe(pauseSentence('2:20 PM', 'en-AU'));
  });
});
