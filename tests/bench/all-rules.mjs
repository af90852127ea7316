/**
 * Every rule of the settings. The draft of a measurement meets the first of them in vain, so that
 * each looks at it: no word of fifty stands in it, it looks calm, and few messages went.
 */
const allRules = {
  words: { on: true, list: Array.from({ length: 50 }, (_, at) => `word number ${at}*`) },
  looks: { on: true, capitals: true, marks: true, longerThan: 400 },
  manyMessages: { on: true, how: 'hold', most: 10 },
  lateHours: { on: true, how: 'hold', from: '00:00', to: '23:59' },
  longStretch: { on: true },
};

/**
 * Runs `measure` in a browser in which all rules are on for the site of this address, and switches
 * them off again. A browser without Breather is measured as it is.
 */
export async function withAllRules({ name, context, extensionId }, url, measure) {
  if (name !== 'breather') return measure();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/licenses.txt`);
  const sites = [`http://${new URL(url).hostname}/*`];
  await page.evaluate(setRules, { ...allRules, site: { on: true, sites } });
  try {
    return await measure();
  } finally {
    await page.evaluate(setRules, {});
    await page.close();
  }
}

/** Runs in a page of ours. Whoever writes the settings holds this lock. */
function setRules(rules) {
  return navigator.locks.request('breather-settings', async () => {
    const { settings } = await globalThis.chrome.storage.local.get('settings');
    await globalThis.chrome.storage.local.set({ settings: { ...settings, rules } });
  });
}
