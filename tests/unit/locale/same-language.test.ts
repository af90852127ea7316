import { expect, it } from 'vitest';
import { sameLanguage } from '@/utils/locale/same-language';

it.each([
  { wanted: ['en-GB', 'en-US'], written: 'en-GB' },
  { wanted: ['de-DE', 'de', 'en-US', 'en'], written: 'en-US' },
  { wanted: ['de-DE', 'de'], written: 'en' },
  { wanted: ['eno-US'], written: 'en' },
  { wanted: [], written: 'en' },
])('English is written as $written for who wants $wanted', ({ wanted, written }) => {
  expect(sameLanguage('en', wanted)).toBe(written);
});
