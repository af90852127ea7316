import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyImport, undoImport } from '@/utils/record/copy/apply-import';
import { type HoldingPart, holdingParts } from '@/utils/record/copy/holding-parts';
import { parsePortable } from '@/utils/record/copy/parse-portable';
import {
  countChanges,
  type ImportPlan,
  planImport,
  tickParts,
} from '@/utils/record/copy/plan-import';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { reframeEntry } from '../../../support/journal/entries';
import { readExample } from './any-file';
import { here, NOW, planFor, settings, wish } from './import-here';
import { fillStorages, makeStorages, readHere, takeSnapshot } from './storages';

beforeEach(makeStorages);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function countsOf(plan: ImportPlan, store: keyof ImportPlan['stores']) {
  const { changes: _, ...counts } = plan.stores[store];
  return counts;
}

describe('a plan', () => {
  beforeEach(() => fillStorages(here, settings));

  it('says what is new, replaced and removed, and what is left out', async () => {
    const file = JSON.parse(readExample(1));
    file.journal.wins.push({ id: 'no win' }, file.journal.wins[0]);
    file.journal.reframes.push(reframeEntry({ id: 'had its time' }));
    const plan = await planFor(JSON.stringify(file));
    const none = { added: 0, replaced: 0, same: 0, leftOut: 0, removed: 0 };
    expect(countsOf(plan, 'promises')).toEqual({ ...none, replaced: 1 });
    expect(countsOf(plan, 'checkIns')).toEqual({ ...none, added: 1 });
    expect(countsOf(plan, 'wins')).toEqual({ ...none, added: 1, leftOut: 2 });
    expect(countsOf(plan, 'reframes')).toEqual({ ...none, added: 1, leftOut: 1 });
    const instead = await planFor(JSON.stringify(file), 'replace');
    expect(countsOf(instead, 'promises')).toEqual({ ...none, replaced: 1, removed: 1 });
    expect(countsOf(instead, 'wins')).toEqual({ ...none, added: 1, leftOut: 2, removed: 1 });
  });

  it('is empty for what is here already', async () => {
    expect((await applyImport(await planFor(readExample(1)), wish)).ok).toBe(true);
    const again = await planFor(readExample(1));
    expect(countChanges(again)).toBe(0);
    expect(countsOf(again, 'wins').same).toBe(1);
  });

  it('turns no site on, keeps what only is here, and takes the choices of the file', async () => {
    const { settings: merged } = await planFor(readExample(1));
    expect(merged?.sites).toEqual([
      { pattern: 'https://discord.com/*', on: true },
      { pattern: 'https://web.whatsapp.com/*', on: false },
    ]);
    // What waits here to move to the journal goes on waiting.
    expect(merged?.words.own.map(({ id }) => id)).toEqual(['here']);
    expect(merged?.words.favourites).toEqual(['a', 'heads-up-1']);
    expect(merged?.plans).toEqual(settings.plans);
    expect(merged?.appearance.theme).toBe('dark');
    expect(merged?.welcomedAt).toBe(5);
    const { settings: instead } = await planFor(readExample(1), 'replace');
    expect(instead?.words.own).toEqual([]);
    expect(instead?.plans).toEqual([]);
    expect(instead?.sites).toEqual(merged?.sites);
  });

  it('keeps a pause that two agreed on, which the file does not have', async () => {
    const ourPause = { word: 'Tea', minutes: 20, comesBack: 'me', isNot: [] } as const;
    await fillStorages(here, { ...settings, ourPause: { ...ourPause, isNot: [] } });
    const file = JSON.parse(readExample(1));
    file.settings.ourPause = null;
    expect((await planFor(JSON.stringify(file))).settings?.ourPause).toEqual(ourPause);
    expect((await planFor(JSON.stringify(file), 'replace')).settings?.ourPause).toBeNull();
    file.settings.ourPause = { ...ourPause, word: 'Lake' };
    expect((await planFor(JSON.stringify(file))).settings?.ourPause?.word).toBe('Lake');
  });

  it('loses no word of one’s own and no site that was taught, and leaves the screen as discreet as it was', async () => {
    const box = { pattern: 'https://a.example/*', composers: ['#box'], sendButtons: [] };
    const own: Settings = {
      ...settings,
      sites: [{ pattern: 'https://a.example/*', on: true, sendKey: 'mod-enter' }],
      taught: [
        { ...box, sendKey: 'enter' },
        { ...box, pattern: 'https://b.example/*', sendKey: 'enter' },
      ],
      rules: {
        ...settings.rules,
        words: { ...settings.rules.words, on: true, list: ['always', 'never'] },
      },
      discreet: true,
    };
    await fillStorages(here, own);
    const file = JSON.parse(readExample(1));
    file.settings.taught = [{ ...box, sendKey: 'mod-enter' }];
    file.settings.rules = { words: { on: true, list: ['never', 'liar'] } };
    file.settings.sites = [
      { pattern: 'https://a.example/*', on: false, sendKey: 'enter' },
      { pattern: 'https://c.example/*', on: true, sendKey: 'mod-enter' },
    ];
    const everything = [...holdingParts];
    const merged = tickParts(await planFor(JSON.stringify(file)), everything).settings;
    expect(merged?.taught.map(({ pattern, sendKey }) => [pattern, sendKey])).toEqual([
      ['https://a.example/*', 'mod-enter'],
      ['https://b.example/*', 'enter'],
    ]);
    expect(merged?.rules.words.list).toEqual(['always', 'never', 'liar']);
    expect(merged?.sites).toEqual([
      { pattern: 'https://a.example/*', on: true, sendKey: 'mod-enter' },
      { pattern: 'https://c.example/*', on: false, sendKey: 'mod-enter' },
    ]);
    const replacing = await planFor(JSON.stringify(file), 'replace');
    const instead = tickParts(replacing, everything).settings;
    expect(instead?.taught).toHaveLength(1);
    expect(instead?.rules.words.list).toEqual(['never', 'liar']);
    expect([merged?.discreet, instead?.discreet]).toEqual([true, true]);
  });

  describe.each(['merge', 'replace'] as const)('that holds less (%s)', (mode) => {
    const pattern = 'https://discord.com/*';
    const rest = { restUntilAt: NOW + 3_600_000 };
    const sites = null;
    const looks = {
      on: false,
      capitals: true,
      marks: false,
      longerThan: null,
      sites,
      restUntilAt: null,
    };
    const rules: Settings['rules'] = {
      site: { on: true, sites: [pattern], restUntilAt: null },
      lateHours: {
        on: true,
        how: 'hold',
        from: '21:00',
        to: '05:00',
        days: [5, 6],
        sites: [pattern],
        restUntilAt: null,
      },
      words: { on: true, list: ['always'], sites, restUntilAt: null },
      looks: { on: true, capitals: false, marks: true, longerThan: 50, sites, restUntilAt: null },
      manyMessages: { on: true, how: 'hold', most: 3, sites, restUntilAt: null },
      longStretch: { on: true, sites, restUntilAt: null },
    };
    const own: Settings = { ...settings, rules };
    const late: typeof rules.lateHours = {
      on: false,
      how: 'tell',
      from: '22:00',
      to: '06:00',
      days: [5],
      sites,
      restUntilAt: null,
    };
    const many: typeof rules.manyMessages = {
      on: false,
      how: 'tell',
      most: 9,
      sites,
      restUntilAt: null,
    };
    const taught = [{ pattern, composers: ['#none'], sendButtons: [], sendKey: 'mod-enter' }];
    const file = JSON.stringify({
      ...JSON.parse(readExample(1)),
      settings: {
        ...defaultSettings,
        sites: [
          { pattern, on: true, sendKey: 'mod-enter' },
          { pattern: 'https://c.example/*', on: true, sendKey: 'mod-enter' },
        ],
        taught,
        prompt: { ...defaultSettings.prompt, waitSeconds: 0, markButton: false },
        rules: {
          site: { on: false, sites: [], ...rest },
          lateHours: { ...late, ...rest },
          words: { on: false, list: [], ...rest },
          looks: { ...looks, ...rest },
          manyMessages: { ...many, ...rest },
          longStretch: { on: false, ...rest },
        },
      },
    });
    beforeEach(() => fillStorages({}, own));

    it('leaves here what decides whether a message is held', async () => {
      const plan = await planFor(file, mode);
      expect(plan.holding).toEqual(holdingParts);
      expect(plan.ticked).toEqual([]);
      const { sites, taught, prompt, rules } = plan.settings ?? defaultSettings;
      expect(sites).toEqual([...own.sites, { pattern: 'https://c.example/*', on: false }]);
      expect([taught, prompt]).toEqual([own.taught, own.prompt]);
      expect(rules).toEqual({ ...own.rules, longStretch: { ...own.rules.longStretch, on: false } });
    });

    it('takes each part that is ticked, no other, no rest, and takes all back', async () => {
      const plan = await planFor(file, mode);
      const { prompt } = own;
      const list = mode === 'merge' ? ['always'] : [];
      const words = { list, on: false, sites, restUntilAt: null };
      const site = { on: false, sites: [], restUntilAt: null };
      const base = plan.settings as Settings;
      const parts: Record<HoldingPart, Partial<Settings>> = {
        sendKeys: { sites: base.sites.map((site) => ({ ...site, sendKey: 'mod-enter' })) },
        taught: { taught: taught as Settings['taught'] },
        wait: { prompt: { ...prompt, waitSeconds: 0 } },
        markButton: { prompt: { ...prompt, markButton: false } },
        site: { rules: { ...base.rules, site } },
        lateHours: { rules: { ...base.rules, lateHours: late } },
        manyMessages: { rules: { ...base.rules, manyMessages: many } },
        words: { rules: { ...base.rules, words } },
        looks: { rules: { ...base.rules, looks } },
      };
      for (const part of holdingParts) {
        expect(tickParts(plan, [part]).settings, part).toEqual({ ...base, ...parts[part] });
      }
      const before = await readHere();
      const ticked = tickParts(plan, [...holdingParts]);
      const applied = await applyImport(ticked, wish);
      expect((await readHere()).settings).toEqual(ticked.settings);
      if (!applied.ok) throw new Error(applied.reason);
      expect(await undoImport(applied.undo, wish)).toEqual({ ok: true, isAll: true });
      expect((await readHere()).settings).toEqual(before.settings);
    });
  });

  it('takes in nothing that use has shown elsewhere, and keeps what it has shown here', async () => {
    const here = { pattern: 'https://a.example/*', on: true, learntSends: ['.ours'] };
    const blank = { pattern: 'https://b.example/*', on: true };
    await fillStorages({}, { ...settings, sites: [here, blank] });
    const learnt = {
      learntSendKey: 'mod-enter',
      learntSends: ['.theirs'],
      learntOthers: ['.ours'],
    };
    const file = JSON.parse(readExample(1));
    file.settings.sites = ['a', 'b', 'c'].map((name) => ({
      pattern: `https://${name}.example/*`,
      on: true,
      sendKey: 'enter',
      ...learnt,
    }));
    for (const mode of ['merge', 'replace'] as const) {
      const plan = await planFor(JSON.stringify(file), mode);
      const { settings: brought } = tickParts(plan, [...holdingParts]);
      expect(brought?.sites).toEqual([
        { ...here, sendKey: 'enter' },
        { ...blank, sendKey: 'enter' },
        { pattern: 'https://c.example/*', on: false, sendKey: 'enter' },
      ]);
    }
  });

  it('takes the higher figure of a day that both counted, and the same file counts once', async () => {
    const day = { id: '2026-11-21', edited: 9, notSent: 1 };
    await fillStorages({ counts: [day] }, settings);
    expect(countsOf(await planFor(readExample(1), 'replace'), 'counts').replaced).toBe(1);
    const plan = await planFor(readExample(1));
    expect(countsOf(plan, 'counts')).toMatchObject({ added: 1, replaced: 1 });
    await applyImport(plan, wish);
    const { counts } = (await takeSnapshot()).records;
    expect(counts).toContainEqual(
      expect.objectContaining({ id: '2026-11-21', edited: 9, notSent: 2, urgent: 4 }),
    );
    expect(countsOf(await planFor(readExample(1)), 'counts').same).toBe(2);
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    const parsed = parsePortable(readExample(1));
    if (!parsed.ok) throw new Error(parsed.reason);
    const planning = planImport(parsed.file, await readHere(), {
      ...wish,
      mode: 'merge',
      signal: stop.signal,
    });
    await expect(planning).rejects.toThrow();
  });

  it('refuses settings that are larger than the storage', async () => {
    const file = JSON.parse(readExample(1));
    file.settings.words.hidden = Array.from({ length: 50_000 }, (_, at) => `${at}`.padEnd(60, 'x'));
    await expect(planFor(JSON.stringify(file))).rejects.toThrow('tooMany');
  });
});
