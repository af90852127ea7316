import { chromium } from 'playwright-core';
import { type Chromium, type ChromiumChoices, startChromium } from './chromium';

export interface LaunchChoices extends ChromiumChoices {
  /** A folder to keep, so that the browser can be started on it again. */
  profile?: string;
  flags?: string[];
  /** Flags of the driver's own to leave out. */
  without?: string[];
}

/** The driver's own start, with what only few tests need added to its launch. */
export async function startChromiumWith(choices: LaunchChoices): Promise<Chromium> {
  const launch = chromium.launchPersistentContext.bind(chromium);
  chromium.launchPersistentContext = (profile, options = {}) =>
    launch(choices.profile ?? profile, {
      ...options,
      args: [...(options.args ?? []), ...(choices.flags ?? [])],
      ignoreDefaultArgs: [...ignoredBy(options), ...(choices.without ?? [])],
    });
  try {
    return await startChromium(choices);
  } finally {
    chromium.launchPersistentContext = launch;
  }
}

function ignoredBy({ ignoreDefaultArgs }: { ignoreDefaultArgs?: boolean | string[] }): string[] {
  return Array.isArray(ignoreDefaultArgs) ? ignoreDefaultArgs : [];
}
