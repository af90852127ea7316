import { afterEach, expect, test, vi } from 'vitest';
import { formatTimeOfDay } from '@/components/ui/format';
import { formatDay } from '@/components/ui/format-day';
import { tellLanguage } from '@/utils/locale/locale';

const Real = Intl.DateTimeFormat;
const at = new Date(2026, 10, 16, 14, 20).getTime();

/** What a browser in this language takes where it is told none. */
function speak(language: string, alsoReads: string[] = []) {
  class DateTimeFormat extends Real {
    constructor(locales?: string | string[], options?: Intl.DateTimeFormatOptions) {
      super(locales?.length ? locales : language, options);
    }
  }
  vi.stubGlobal('Intl', { ...Intl, DateTimeFormat });
  vi.stubGlobal('navigator', { languages: [language, ...alsoReads] });
}

afterEach(() => vi.unstubAllGlobals());

test('a German browser gets English days, and its own twenty-four hours', () => {
  speak('de-DE');
  expect(formatDay(at)).toBe('November 16, 2026');
  expect(formatTimeOfDay(at)).toBe('14:20');
});

test('English is written as the person reads it elsewhere', () => {
  speak('de-DE', ['en-GB']);
  expect(formatDay(at)).toBe('16 November 2026');
});

test('an American browser has twelve hours', () => {
  speak('en-US');
  expect(formatTimeOfDay(at)).toMatch(/^2:20\sPM$/);
});

test('a page says the language of its sentences', () => {
  const page = document.createElement('div');
  tellLanguage(page);
  expect([page.lang, page.dir]).toEqual(['en', 'ltr']);
});
