import { beforeEach, expect, it, vi } from 'vitest';

interface Script {
  id: string;
  matches: string[];
  matchOriginAsFallback?: boolean;
}

/** A browser that keeps one list of registered scripts, and says no where a real one does. */
const chrome = vi.hoisted(() => ({
  scripts: [] as Script[],
  calls: [] as string[],
  knowsFallback: true,
}));

vi.mock('@/utils/extension/browser', () => {
  const requireScript = (id: string) => {
    const script = chrome.scripts.find((each) => each.id === id);
    if (!script) throw new Error(`Nonexistent script ID '${id}'`);
    return script;
  };
  const scripting = {
    async getRegisteredContentScripts({ ids }: { ids: string[] }) {
      await Promise.resolve();
      return chrome.scripts.filter(({ id }) => ids.includes(id));
    },
    async registerContentScripts([script]: [Script]) {
      chrome.calls.push('register');
      if (script.matchOriginAsFallback && !chrome.knowsFallback) throw new TypeError('unknown');
      if (chrome.scripts.some(({ id }) => id === script.id)) throw new Error('Duplicate script ID');
      chrome.scripts.push(script);
    },
    async updateContentScripts([{ id, matches }]: [Script]) {
      chrome.calls.push('update');
      requireScript(id).matches = matches;
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      chrome.calls.push('unregister');
      ids.forEach(requireScript);
      chrome.scripts = chrome.scripts.filter(({ id }) => !ids.includes(id));
    },
  };
  return { browser: { scripting } };
});

const { registerGuard: registerFound } = await import('@/utils/extension/register-guard');
const registerGuard = (patterns: string[]) => registerFound(async () => patterns);
const discord = 'https://discord.com/*';
const slack = 'https://app.slack.com/*';
const registered = () => chrome.scripts.map(({ matches }) => matches);

beforeEach(() => {
  chrome.scripts = [];
  chrome.calls = [];
  chrome.knowsFallback = true;
});

it('registers the guard for every frame, before the page', async () => {
  await registerGuard([discord]);
  expect(chrome.scripts).toEqual([
    {
      id: 'guard',
      js: ['guard.js'],
      matches: [discord],
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    },
  ]);
});

it('does nothing when nothing changed', async () => {
  await registerGuard([discord, slack]);
  await registerGuard([slack, discord]);
  expect(chrome.calls).toEqual(['register']);
});

it('changes what is registered in place, and takes it out with the last site', async () => {
  await registerGuard([discord]);
  await registerGuard([discord, slack]);
  expect(registered()).toEqual([[slack, discord]]);
  await registerGuard([]);
  expect(registered()).toEqual([]);
  await registerGuard([]);
  expect(chrome.calls).toEqual(['register', 'update', 'unregister']);
});

it('waits for itself: calls at once end as the last one says', async () => {
  await Promise.all([registerGuard([discord]), registerGuard([slack]), registerGuard([discord])]);
  expect(registered()).toEqual([[discord]]);
});

it('finds out what to cover in its turn, so that a slow one brings nothing old back', async () => {
  let wanted = [discord, slack];
  const find = async () => {
    const found = wanted;
    // The site is turned off while the first one is on its way.
    wanted = [discord];
    await new Promise((done) => setTimeout(done, found.length * 5));
    return found;
  };
  const found = await Promise.all([registerFound(find), registerFound(find)]);
  expect(found).toEqual([[discord, slack], [discord]]);
  expect(registered()).toEqual([[discord]]);
});

it('leaves everything as it is where nothing can be found out', async () => {
  await registerGuard([discord]);
  expect(await registerFound(async () => null)).toBeNull();
  expect(registered()).toEqual([[discord]]);
});

it('does without the fallback for odd frames where the browser does not know it', async () => {
  chrome.knowsFallback = false;
  await registerGuard([discord]);
  expect(registered()).toEqual([[discord]]);
});
