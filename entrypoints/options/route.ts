/** Which page the address after the # names. Pure. */

export const pages = [
  'ground',
  'pause',
  'reframe',
  'words',
  'support',
  'settings',
  'welcome',
] as const;

export type Page = (typeof pages)[number];

export const welcomeSteps = ['hello', 'sites', 'try'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

export interface Route {
  page: Page;
  /** Only in the welcome. */
  step: WelcomeStep;
}

/** Opened without a place, as from the browser's list of extensions, this is the settings page. */
export function parseRoute(hash: string): Route {
  const [name, detail] = hash.replace(/^#/, '').split('/');
  return {
    page: pages.find((page) => page === name) ?? 'settings',
    step: welcomeSteps.find((step) => step === detail) ?? 'hello',
  };
}
