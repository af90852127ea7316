/** Which page the address after the # names. Pure. */
import { type SettingsPart, settingsParts } from '@/components/settings/settings-parts';
import { type Situation, situations } from '@/utils/practice/situations';

/** The pages that are loaded when they are opened. */
export const practiceNames = [
  'today',
  'promises',
  'ideas',
  'check-ins',
  'journal',
  'affirmations',
  'insights',
] as const;
export type PracticeName = (typeof practiceNames)[number];

export const pages = [
  'ground',
  'pause',
  'reframe',
  'words',
  'repair',
  ...practiceNames,
  'support',
  'settings',
  'welcome',
] as const;

export type Page = (typeof pages)[number];

/** Addresses of earlier versions, which may be in a bookmark, and where their page is now. */
const moved: Readonly<Record<string, Page>> = { wins: 'journal' };

/** The page as the sentences name it: a key of theirs has no hyphen. */
export function sentenceName<Name extends Page>(
  page: Name,
): Exclude<Name, 'check-ins'> | 'checkIns' {
  // Without the one that is renamed, the name is what it was.
  return page === 'check-ins' ? 'checkIns' : (page as Exclude<Name, 'check-ins'>);
}

export function isPractice(page: Page): page is PracticeName {
  return practiceNames.some((name) => name === page);
}

export const welcomeSteps = ['hello', 'sites', 'plan', 'try'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

export interface Route {
  page: Page;
  /** Only in the welcome. */
  step: WelcomeStep;
  /** Only in the welcome: it begins again, for everything was erased. */
  isErased: boolean;
  /** Only in the settings. */
  part: SettingsPart;
  /** Only in the repair: the id of what is known about taking back where it went; or null. */
  site: string | null;
  /** Only in Words: what the starters are to be about; null for all of them. */
  situation: Situation | null;
}

/** Opened without a place, as from the browser's list of extensions, this is Today. */
export function parseRoute(hash: string): Route {
  const [name = '', detail] = hash.replace(/^#/, '').split('/');
  return {
    page: moved[name] ?? pages.find((page) => page === name) ?? 'today',
    step: welcomeSteps.find((step) => step === detail) ?? 'hello',
    isErased: detail === 'erased',
    part: settingsParts.find((part) => part === detail) ?? 'sites',
    site: (name === 'repair' && detail) || null,
    situation: situations.find((situation) => situation === detail) ?? null,
  };
}
