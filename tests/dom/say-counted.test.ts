import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sayCounted } from '@/utils/locale/locale';

/** Answers as a browser that took the sentences of this language. */
function speak(language: string, forms: Record<string, string>) {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, values) => {
    if (key === 'language') return language;
    const form = forms[key.replace('units_minutes_', '')] ?? '';
    return form.replace('$1', String([values].flat()[0]));
  });
}

afterEach(() => vi.restoreAllMocks());

describe('a sentence that counts', () => {
  it('has two forms in English, and none for a zero of its own', () => {
    const said = [0, 1, 2].map((count) => sayCounted('units.minutes', count));
    expect(said).toEqual(['0 minutes', '1 minute', '2 minutes']);
  });

  it('says what else it says after the number', () => {
    expect(sayCounted('insights.felt', 1, ['1', '0', '0'])).toBe(
      'You said so 1 time: lighter afterwards 1, the same 0, harder 0.',
    );
  });

  it('has the three forms of Polish', () => {
    speak('pl', { one: '$1 minuta', few: '$1 minuty', many: '$1 minut', other: '$1 minuty' });
    const said = [1, 2, 4, 5, 12, 21, 22].map((count) => sayCounted('units.minutes', count));
    expect(said.map((one) => one.split(' ')[1])).toEqual(
      'minuta minuty minuty minut minut minut minuty'.split(' '),
    );
  });

  it('has the six forms of Arabic', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    speak('ar', Object.fromEntries(forms.map((form) => [form, form])));
    const said = [0, 1, 2, 3, 10, 11, 99, 100].map((count) => sayCounted('units.minutes', count));
    expect(said.join(' ')).toBe('zero one two few few many many other');
  });
});
