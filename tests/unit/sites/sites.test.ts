import { describe, expect, it } from 'vitest';
import { allSites } from '@/utils/sites/all-sites';
import { findSite } from '@/utils/sites/find-site';

describe.each(allSites)('$id', (site) => {
  it('names whole hosts by https', () => {
    expect(site.matches.length).toBeGreaterThan(0);
    for (const match of site.matches) expect(match).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
  });

  it('has a composer, a way to send, and a day on which it was read', () => {
    expect(site.composers.length).toBeGreaterThan(0);
    expect(site.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(site.checkedOn))).toBe(false);
    expect(site.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

it('has no two sites for one address', () => {
  const places = allSites.flatMap(({ matches, pathPrefix }) =>
    matches.map((match) => match + (pathPrefix ?? '')),
  );
  expect(new Set(places).size).toBe(places.length);
  expect(new Set(allSites.map(({ id }) => id)).size).toBe(allSites.length);
});

it('finds the site of an address', () => {
  const find = (url: string) => findSite(new URL(url))?.id;
  expect(find('https://discord.com/channels/@me/1')).toBe('discord');
  expect(find('https://web.telegram.org/k/#1')).toBe('telegram-k');
  expect(find('https://web.telegram.org/a/#1')).toBe('telegram-a');
  expect(find('https://web.telegram.org/')).toBeUndefined();
  expect(find('http://discord.com/')).toBeUndefined();
  expect(find('https://discord.com.evil.example/')).toBeUndefined();
});
