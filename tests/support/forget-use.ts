/**
 * Takes back what use has shown of the sites, and what was said of their keys, so that no test is
 * helped by the one before it.
 */
import type { ExtensionBrowser, Json } from './extension-browser';
import { changeStored, readStored } from './stored-parts';

const sites = { area: 'local', key: 'settings', field: 'sites' } as const;

export async function forgetUse(browser: ExtensionBrowser): Promise<void> {
  const stored = await readStored(browser, sites);
  const without: Json = JSON.parse(
    JSON.stringify(stored, (name, value) => (/^(learnt|sendKey$)/.test(name) ? undefined : value)),
  );
  if (JSON.stringify(without) !== JSON.stringify(stored)) {
    await changeStored(browser, sites, without);
  }
}
