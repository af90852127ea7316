import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allSites } from '@/utils/sites/all-sites';
import type { Site } from '@/utils/sites/site';
import { ROOT } from '../../support/paths';
import {
  findLabelSelectors,
  findSharedPlaces,
  findSiteTroubles,
} from '../../support/sites/site-troubles';

/** Pairs that one page shows beside each other; a frame knows them as one site. */
const besideEachOther = ['gmail + google-chat', 'reddit-chat + reddit-comments', 'x-dm + x-post'];

/** Selectors by a label in one language, and why nothing better is known. */
const allowedLabels: Record<string, string> = {
  '[role="button"][aria-label*=" enter " i]':
    'messenger: after its place in any language, and in most languages the key has this name',
  'div[aria-label="Message Body"][contenteditable="true"]': 'gmail: after the mark in any language',
  'div[role="textbox"][contenteditable="true"]:not([g_editable="true"], [aria-label="Message Body"], [role="listitem"] *)':
    'google-chat: leaves the body of a mail to gmail',
  '[role="button"][data-tooltip^="Send"]:not(.Uo, [data-tooltip^="Send &"], [data-tooltip^="Send and"])':
    'gmail: after the place, which is known in any language',
};

describe.each(allSites)('$id', (site) => {
  it('has the form of a site', () => {
    expect(findSiteTroubles(site)).toEqual([]);
  });
});

it('are the files of the folder, each listed once under its own name', () => {
  const files = readdirSync(join(ROOT, 'utils/sites/data')).map((file) => basename(file, '.ts'));
  expect(allSites.map(({ id }) => id).sort()).toEqual(files.sort());
});

it('share a place only where one page shows both', () => {
  expect(findSharedPlaces(allSites).sort()).toEqual(besideEachOther);
});

it('name no label in one language where there is another way', () => {
  const labels = allSites.flatMap(findLabelSelectors);
  expect(labels.sort()).toEqual(Object.keys(allowedLabels).sort());
});

describe('the rules', () => {
  const fine: Site = {
    id: 'calm-chat',
    name: 'Calm',
    matches: ['https://calm.example/*'],
    composers: ['#box'],
    sendButtons: ['#send'],
    sendKey: 'enter',
    chatsBy: 'path',
    checkedOn: '2026-11-22',
    confidence: 'high',
  };
  const troublesOf = (change: object) => findSiteTroubles({ ...fine, ...change } as Site);

  it('let a good site be', () => {
    expect(troublesOf({})).toEqual([]);
    expect(troublesOf({ matches: ['https://*.calm.example/*'], pathPrefix: '/c/' })).toEqual([]);
  });

  it.each([
    [{ extra: true }, 'does not know extra'],
    [{ matches: [] }, 'has no hosts'],
    [{ matches: ['https://calm.example/chat/*'] }, 'has no host in https://calm.example/chat/*'],
    [{ matches: ['http://calm.example/*'] }, 'has no host in http://calm.example/*'],
    [{ matches: ['https://calm.example:8065/*'] }, 'has no host in https://calm.example:8065/*'],
    [{ matches: ['https://*/*'] }, 'has no host in https://*/*'],
    [{ matches: ['https://*.com/*'] }, 'has no host in https://*.com/*'],
    [{ matches: ['https://calm.*/*'] }, 'has no host in https://calm.*/*'],
    [{ matches: ['https://a.example/*', 'https://*.a.example/*'] }, 'names a host twice'],
    [{ pathPrefix: 'c/' }, 'has a path that does not begin with /'],
    [{ id: 'Calm' }, 'has no plain id'],
    [{ name: ' ' }, 'has no name'],
    [{ composers: [] }, 'has no composer'],
    [{ composers: ['#box', '#box'] }, 'says twice #box'],
    [{ composers: [''] }, 'has an empty selector'],
    [{ suggestions: [' #list'] }, 'has an empty selector'],
    [{ sendKey: 'none' }, 'has no key that sends'],
    [{ sendKey: 'mod-enter', sendButtons: [] }, 'has a composer that only two keys send'],
    [{ release: 'twice' }, 'does not say how it is released'],
    [{ checkedOn: 'today' }, 'has no day on which it was read'],
    [{ checkedOn: '2026-13-22' }, 'has no day on which it was read'],
    [{ confidence: 'certain' }, 'does not say how sure it is'],
    [{ experimental: true }, 'is an experiment and yet sure'],
  ])('see that %j is wrong', (change, what) => {
    expect(troublesOf(change).map((trouble) => trouble.replace(/^\S+ /, ''))).toContain(what);
  });

  it('see a label in one language, and an attribute that holds no words', () => {
    const labels = (sendButtons: string[]) => findLabelSelectors({ ...fine, sendButtons });
    expect(labels(['button[title^="Send"]', '[aria-label="Send"]'])).toHaveLength(2);
    expect(labels(['[data-testid="send"]', '[aria-label]', 'button[type="submit"]'])).toEqual([]);
  });

  it('see two sites in one place', () => {
    const other = (change: Partial<Site>) => ({ ...fine, id: 'other', ...change });
    const shared = (change: Partial<Site>) => findSharedPlaces([fine, other(change)]);
    expect(shared({})).toEqual(['calm-chat + other']);
    expect(shared({ matches: ['https://*.example/*'] })).toEqual(['calm-chat + other']);
    expect(shared({ pathPrefix: '/c/' })).toEqual(['calm-chat + other']);
    expect(shared({ matches: ['https://quiet.example/*'] })).toEqual([]);
    const parts = [other({ pathPrefix: '/a/' }), { ...fine, pathPrefix: '/b/' }];
    expect(findSharedPlaces(parts)).toEqual([]);
  });
});
