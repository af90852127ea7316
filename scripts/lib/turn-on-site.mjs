import { waitFor } from './wait-for.mjs';

/**
 * Turns Breather on for a site through its own settings page. Only the browser's bubble is not
 * clicked: the host is granted on the browser's extensions page before, so that the extension's
 * question is answered with yes.
 */
export async function turnOnSite(context, extensionId, url, picture = async () => {}) {
  await grant(context, extensionId, `${new URL(url).origin}/*`);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#settings`);
  await page.getByLabel('Add a site').fill(url);
  await page.getByRole('button', { name: 'Turn on', exact: true }).click();
  await page.getByRole('switch', { name: new URL(url).host, checked: true }).waitFor();
  await waitFor('the guard to be registered', () =>
    page.evaluate(isRegistered, new URL(url).origin),
  );
  await picture(page);
  await page.close();
}

async function grant(context, extensionId, pattern) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, host]) =>
      new Promise((resolve, reject) => {
        globalThis.chrome.developerPrivate.addHostPermission(id, host, () => {
          const failed = globalThis.chrome.runtime.lastError;
          if (failed) reject(new Error(failed.message));
          else resolve();
        });
      }),
    [extensionId, pattern],
  );
  await page.close();
}

async function isRegistered(origin) {
  const scripts = await globalThis.chrome.scripting.getRegisteredContentScripts();
  return scripts.some(({ matches }) => matches.some((pattern) => pattern.startsWith(origin)));
}
