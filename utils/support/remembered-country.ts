/**
 * The country that the person chose in Support. In no copy and not in sync, unlike the settings: it
 * tells that somebody looked for help.
 */
import * as v from 'valibot';
import { browser } from '@/utils/extension/browser';

const KEY = 'support';

const stored = v.object({ country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)) });

/** Null when none was chosen. Never rejects: without it the person is asked again. */
export async function loadCountry(): Promise<string | null> {
  try {
    const parsed = v.safeParse(stored, (await browser.storage.local.get(KEY))[KEY]);
    return parsed.success ? parsed.output.country : null;
  } catch {
    return null;
  }
}

/** Null forgets it. Never rejects: the lines are on the screen, and that is what counts. */
export async function rememberCountry(country: string | null): Promise<void> {
  try {
    if (country === null) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: { country } });
  } catch {
    // The person is asked again the next time.
  }
}
