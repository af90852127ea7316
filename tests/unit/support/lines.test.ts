import { expect, it } from 'vitest';
import { countries, directoryOf, findCountry } from '@/utils/support/lines';

it.each(countries)('$country has an emergency number, a line, a date and the directory', (one) => {
  expect(one.emergency.every((number) => /^\d{3}$/.test(number))).toBe(true);
  expect(one.lines.some(({ kind }) => kind === 'crisis')).toBe(true);
  expect(one.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(Date.parse(one.checkedOn)).toBeLessThanOrEqual(Date.now());
  expect(new Intl.DisplayNames('en', { type: 'region' }).of(one.country)).not.toBe(one.country);
  expect(directoryOf(one.country)).toBe(`https://findahelpline.com/${one.country}`);
});

it('has a way to reach every line, over https where it is a page', () => {
  for (const { lines } of countries) {
    for (const { name, reach } of lines) {
      expect(reach.length, name).toBeGreaterThan(0);
      for (const way of reach) {
        if (way.by === 'web') expect(way.url).toMatch(/^https:\/\/[^/]+\/$/);
        else expect(way.number, name).toMatch(/^[\d -]{3,}$/);
      }
    }
  }
});

it('shows no number that facts/safety.md calls unverified', () => {
  const shown = JSON.stringify(countries).replace(/[ -]/g, '');
  const unverified = [
    '0808 802 4040',
    '0800 027 1234',
    '0808 80 10 800',
    '0808 802 1414',
    '1-866-863-0511',
    '1800 737 732',
    '01 554 3811',
    '1-800-668-6868',
    'sheltersafe',
  ];
  for (const number of unverified) expect(shown).not.toContain(number.replace(/[ -]/g, ''));
});

it("begins with the reader's country, when it has one of ours", () => {
  expect(findCountry(['en-GB', 'en'])).toBe('GB');
  expect(findCountry(['de-DE', 'en-AU'])).toBe('AU');
  expect(findCountry(['fr-Latn-CA'])).toBe('CA');
  expect(findCountry(['en', 'de-AT'])).toBeNull();
  expect(findCountry([])).toBeNull();
});
