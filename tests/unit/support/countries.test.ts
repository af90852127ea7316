import { describe, expect, it } from 'vitest';
import { countries } from '@/utils/support/all-countries';
import { directoriesFor, helplineDirectory } from '@/utils/support/directories';
import { kinds, type Reach } from '@/utils/support/support-line';

const numbers = (reach: Reach) => ('number' in reach ? [reach.number] : []);

/** As people write it; a tel: link leaves the rest out. */
const NUMBER = /^[+#]?\d(?:[ ()-]{0,2}\d)+$|^\(\d+\) \d[\d -]+\d$/;
const ADDRESS = /^https:\/\/[a-z0-9.-]+\.[a-z]+\/\S*$/;

const everyLine = countries.flatMap(({ country, lines }) =>
  lines.map((line) => ({ country, ...line })),
);
const checked = countries.flatMap(({ country, emergency, lines }) => [
  { ...emergency, country, name: 'emergency' },
  ...lines.map((line) => ({ ...line, country })),
]);

it('has 55 countries, each once', () => {
  const codes = countries.map(({ country }) => country);
  expect(new Set(codes).size).toBe(55);
  expect(codes).toHaveLength(55);
  const names = new Intl.DisplayNames('en', { type: 'region' });
  for (const code of codes) expect(names.of(code)).not.toBe(code);
});

it.each(checked)('$country $name says where it was read, and on which day', (entry) => {
  expect(['high', 'medium']).toContain(entry.grade);
  expect(entry.source).toMatch(ADDRESS);
  expect(entry.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(Date.parse(entry.checkedOn)).toBeLessThanOrEqual(Date.now());
});

it.each(everyLine)('$country $name ($kind) can be reached', ({ reach, languages }) => {
  expect(reach.length).toBeGreaterThan(0);
  for (const way of reach) {
    for (const number of numbers(way)) expect(number).toMatch(NUMBER);
    if (way.by === 'web') expect(way.url).toMatch(ADDRESS);
    if (way.by === 'whatsapp') expect(way.number).toMatch(/^\+/);
    if (way.by === 'call' && way.press) expect(way.press).toMatch(/^\d$/);
    if (way.by === 'textWord') expect(way.word).toMatch(/^[A-Z]+$/);
  }
  for (const language of languages) expect(Intl.getCanonicalLocales(language)).toEqual([language]);
});

it.each(everyLine)('$country $name ($kind) is open at times that there are', ({ hours }) => {
  for (const { days, from, to } of hours === 'always' ? [] : (hours ?? [])) {
    expect(days[0]).toBeGreaterThanOrEqual(1);
    expect(days[1]).toBeLessThanOrEqual(7);
    expect(days[0]).toBeLessThan(days[1]);
    expect(from).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
    expect(to).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
    expect(from < to).toBe(true);
  }
});

it.each(countries)('$country has numbers for danger', ({ emergency }) => {
  expect(emergency.numbers.length).toBeGreaterThan(0);
  for (const { number } of emergency.numbers) expect(number).toMatch(/^\d{2,5}$/);
});

describe('nobody is left with nothing', () => {
  const all = [...countries.map(({ country }) => country), null];
  const others = kinds.filter((kind) => kind !== 'own');
  it.each(all)('in %s', (country) => {
    for (const kind of others) {
      const lines = everyLine.filter((line) => line.country === country && line.kind === kind);
      expect(lines.length + directoriesFor(kind, country).length, kind).toBeGreaterThan(0);
    }
  });

  it('and who worries about what they do is led to no list that does not have it', () => {
    for (const country of all) {
      const names = directoriesFor('own', country).map(({ name }) => name);
      expect(names).not.toContain('Find A Helpline');
    }
    expect(directoriesFor('own', 'FR').map(({ name }) => name)).toEqual(['Work With Perpetrators']);
    expect(directoriesFor('own', 'JP')).toEqual([]);
  });
});

it('leads to the page of a country in the form that the directory has', () => {
  expect(helplineDirectory('DE').url).toBe('https://findahelpline.com/countries/de');
  expect(helplineDirectory(null).url).toBe('https://findahelpline.com/');
  for (const { country } of countries) {
    expect(helplineDirectory(country).url).toMatch(
      /^https:\/\/findahelpline\.com\/countries\/[a-z]{2}$/,
    );
  }
});

it('shows no number that the sources doubt, call old, or have from one of them alone', () => {
  const shown = JSON.stringify(countries).replace(/[ -]/g, '');
  const doubted = [
    // Old, or of a time of transition.
    ...['08000 116 016', '70 20 30 82', '251 511 313', '801 12 00 02', '0720 704 400', '10921'],
    ...['1800 221 4444', '1800 1567', '1800 599 0019'],
    // From one source alone, or from old ones.
    ...['1-866-331-9474', '22522', '1800 816 588', '1800 666 1111', '45 45 45', '08 019 019 11'],
    ...['02 99777', '9610-0180', '800 4673', '0800 678 678', '0800 078 7746', '1-888-843-4564'],
  ];
  for (const number of doubted) expect(shown, number).not.toContain(number.replace(/[ -]/g, ''));
});

it('shows no hours where the sources contradict each other', () => {
  const silent = [
    ...['Men’s Advice Line', 'Respect Phoneline', 'Hilfetelefon „Gewalt an Männern“', 'Männerinfo'],
    ...['Livslinien', 'Centro de Asistencia al Suicida', 'Fono 1455 (SernamEG)'],
  ];
  for (const name of silent) {
    const line = everyLine.find((each) => each.name === name);
    expect(line, name).toBeDefined();
    expect(line?.hours, name).toBeUndefined();
  }
});
