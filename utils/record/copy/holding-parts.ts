/**
 * What decides in this browser whether and how a message is held. A file brings none of it by
 * itself: each part is a choice of its own, which the person ticks. Rests of rules and what use has
 * shown are in no part, so no file brings them. Pure.
 */
import { putAt, readAt, rowsOf } from '@/utils/settings/define-table';
import { cleanWords } from '@/utils/settings/own-words';
import type { Settings, SiteChoice } from '@/utils/settings/settings';
import { settingsTable } from '@/utils/settings/settings-table';
import type { TaughtSite } from '@/utils/settings/taught-site';

export type ImportMode = 'merge' | 'replace';

export const holdingParts = [
  'sendKeys',
  'taught',
  'wait',
  'markButton',
  'site',
  'lateHours',
  'words',
  'looks',
  'manyMessages',
] as const;
export type HoldingPart = (typeof holdingParts)[number];

/** These settings with the part of the file in them. */
type Take = (settings: Settings, file: Settings, mode: ImportMode) => Settings;

const takes: Readonly<Record<HoldingPart, Take>> = {
  sendKeys: (settings, file) => ({ ...settings, sites: takeKeys(settings.sites, file.sites) }),
  taught: (settings, file, mode) => ({
    ...settings,
    taught: mode === 'replace' ? file.taught : mergeTaught(settings.taught, file.taught),
  }),
  wait: (settings, { prompt: { waitSeconds } }) => withPrompt(settings, { waitSeconds }),
  markButton: (settings, { prompt: { markButton } }) => withPrompt(settings, { markButton }),
  site: takeRule('site'),
  lateHours: takeRule('lateHours'),
  looks: takeRule('looks'),
  manyMessages: takeRule('manyMessages'),
  words: (settings, { rules: { words } }, mode) => {
    const { words: own } = settings.rules;
    // Where there are more than fit, those of the file give way.
    const merged = mode === 'replace' ? words.list : cleanWords([...own.list, ...words.list]);
    return withRules(settings, {
      words: { ...words, list: merged, restUntilAt: own.restUntilAt },
    });
  },
};

/** The whole rule, but for its rest. */
function takeRule(name: keyof Settings['rules']): Take {
  return (settings, file) =>
    withRules(settings, {
      [name]: { ...file.rules[name], restUntilAt: settings.rules[name].restUntilAt },
    });
}

const ownRows = rowsOf(settingsTable).filter(({ comesIn }) => comesIn !== 'withFile');

/** The settings, in which all that no file may bring is as it is in `own`. */
export function keepOwn(settings: Settings, own: Settings): Settings {
  return ownRows.reduce((kept, { path }) => putAt(kept, path, readAt(own, path)), settings);
}

/** These settings with the parts of the file in them that the person ticked. */
export function takeHolding(
  settings: Settings,
  file: Settings,
  mode: ImportMode,
  ticked: readonly HoldingPart[],
): Settings {
  return ticked.reduce((taken, part) => takes[part](taken, file, mode), settings);
}

/** The choices of the file for a site, where none was made here. */
function takeKeys(own: readonly SiteChoice[], file: readonly SiteChoice[]): SiteChoice[] {
  const keys = new Map(file.map(({ pattern, sendKey }) => [pattern, sendKey]));
  return own.map((site) => {
    const sendKey = site.sendKey ?? keys.get(site.pattern);
    return sendKey ? { ...site, sendKey } : site;
  });
}

/**
 * In the order in which they stand here, new ones behind them. Of two for the same site the one in
 * the file counts.
 */
function mergeTaught(own: readonly TaughtSite[], file: readonly TaughtSite[]): TaughtSite[] {
  return [...new Map([...own, ...file].map((site) => [site.pattern, site])).values()];
}

function withPrompt(settings: Settings, part: Partial<Settings['prompt']>): Settings {
  return { ...settings, prompt: { ...settings.prompt, ...part } };
}

function withRules(settings: Settings, part: Partial<Settings['rules']>): Settings {
  return { ...settings, rules: { ...settings.rules, ...part } };
}
