import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { BrowserChoices, ExtensionBrowser, Route } from './extension-browser';
import { requireBrowser } from './find-browser';
import { FirefoxTab, type TabFocus } from './firefox-tab';
import { type KeptBrowser, takeKept } from './kept-browsers';
import { Marionette } from './marionette';
import { shippedBuild } from './paths';

export interface Firefox extends ExtensionBrowser {
  readonly name: 'firefox';
  readonly marionette: Marionette;
  readonly extensionId: string;
}

export function startFirefox(choices: BrowserChoices = {}): Promise<Firefox> {
  const { lessMotion = false, extension = shippedBuild('firefox') } = choices;
  const kind = `firefox with ${lessMotion ? 'less' : 'all'} motion`;
  return takeKept(kind, extension, () => startKept(lessMotion));
}

async function startKept(lessMotion: boolean): Promise<KeptBrowser<Firefox>> {
  const { marionette, profile, end } = await launch(lessMotion);
  const size = (await marionette.send('WebDriver:GetWindowRect')) as object;
  // No test comes to the tab that the browser begins with.
  const [first] = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
  let id = '';
  return {
    async install(extension) {
      id = idOf(extension);
      // A host that no install had before: what is kept under an old one may still be on its way
      // out.
      const host = randomUUID();
      await marionette.runInBrowser(KNOW_HOST, [JSON.stringify({ [id]: host })]);
      await marionette.send('Addon:Install', { path: extension, temporary: true });
      await marionette.runInBrowser(ANSWER_REQUESTS);
      return browserOver({ marionette, profile, id, host, end });
    },
    async clear() {
      const handles = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
      for (const handle of handles) {
        if (handle === first) continue;
        await marionette.send('WebDriver:SwitchToWindow', { handle });
        await marionette.send('WebDriver:CloseWindow');
      }
      await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
      await marionette.send('WebDriver:SetWindowRect', size);
      await marionette.runInBrowser(FORGET, [id]);
    },
    end: async () => {
      marionette.close();
      await end();
    },
  };
}

/** Starts the browser without the extension. */
async function launch(lessMotion: boolean) {
  const profile = mkdtempSync(join(tmpdir(), 'breather-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(lessMotion));
  const child = spawn(
    requireBrowser('firefox'),
    [
      '--headless',
      '--marionette',
      '--no-remote',
      '--remote-allow-system-access',
      '--profile',
      profile,
    ],
    { stdio: 'ignore' },
  );
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  const end = async () => {
    await ended(child);
    process.off('exit', killNow);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const marionette = await Marionette.connect(await portOf(profile, child));
    await marionette.send('WebDriver:NewSession', {});
    return { marionette, profile, end };
  } catch (error) {
    await end();
    throw error;
  }
}

interface Installed {
  marionette: Marionette;
  profile: string;
  id: string;
  host: string;
  end(): Promise<void>;
}

function browserOver({ marionette, profile, id, host, end }: Installed): Firefox {
  const focus: TabFocus = { tab: null };
  const openTab = () => FirefoxTab.open(marionette, focus);
  return {
    name: 'firefox',
    hasTouch: false,
    profile,
    marionette,
    extensionId: id,
    serve: async (routes: Route[]) => {
      // Many hosts load the same large files, so each goes over the line once.
      const bodies = [...new Set(routes.map(({ body }) => body))];
      const places = new Map(bodies.map((body, at) => [body, at]));
      const light = routes.map((route) => ({ ...route, body: places.get(route.body) }));
      await marionette.runInBrowser(ADD_ROUTES, [light, bodies]);
    },
    openTab,
    tabOpenedBy: async (act) => {
      const handles = () => marionette.send('WebDriver:GetWindowHandles') as Promise<string[]>;
      const before = await handles();
      await act();
      const opened = await waitFor('another window', async () =>
        (await handles()).find((handle) => !before.includes(handle)),
      );
      return FirefoxTab.on(marionette, focus, opened);
    },
    openExtensionPage: async (path) => {
      const tab = await openTab();
      await tab.open(`moz-extension://${host}/${path}`);
      return tab;
    },
    // `webextOptionalPermissionPrompts` is off in this profile: each question is answered with yes.
    allowHosts: async () => undefined,
    grantHosts: (patterns) => marionette.runInBrowser(GRANT_HOSTS, [id, patterns]),
    reloadExtension: () => marionette.runInBrowser(`${addon} await addon.reload();`, [id]),
    disableExtension: () => marionette.runInBrowser(`${addon} await addon.disable();`, [id]),
    stopBackground: () => marionette.runInBrowser(STOP_BACKGROUND, [id]),
    close: async () => {
      marionette.close();
      await end();
    },
  };
}

/**
 * Answers every request for a web page from the routes, before any connection is made. A temporary
 * proxy or a local server would need a certificate for each of the real hosts; Firefox's own
 * response override needs none.
 */
const ANSWER_REQUESTS = `
  window.breatherRoutes = [];
  if (window.breatherObserver) return;
  window.breatherObserver = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const url = channel.URI.spec;
      let best = null;
      for (const route of window.breatherRoutes) {
        if (url.startsWith(route.prefix) && (!best || route.prefix.length >= best.prefix.length)) best = route;
      }
      const reply = Cc['@mozilla.org/network/replaced-http-response;1'].createInstance(Ci.nsIReplacedHttpResponse);
      reply.responseStatus = best ? 200 : 404;
      reply.responseStatusText = best ? 'OK' : 'Not Found';
      reply.setResponseHeader('content-type', best ? best.contentType : 'text/plain', false);
      for (const [name, value] of Object.entries(best?.headers ?? {})) reply.setResponseHeader(name, value, false);
      reply.responseBody = best ? unescape(encodeURIComponent(best.body)) : '';
      channel.QueryInterface(Ci.nsIHttpChannelInternal).setResponseOverride(reply);
    },
  };
  Services.obs.addObserver(window.breatherObserver, 'http-on-before-connect');
`;

/** Firefox gives an extension a random host; the test must know it to open its pages. */
const KNOW_HOST = `Services.prefs.setStringPref('extensions.webextensions.uuids', args[0]);`;

/** What the browser does not wait for when it takes an extension away, is waited for here. */
const FORGET = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extensionStorageSync } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageSync.sys.mjs');
  const [id] = args;
  const addon = await AddonManager.getAddonByID(id);
  await addon.uninstall();
  await ExtensionPermissions.removeAll(id);
  await extensionStorageSync.clearOnUninstall(id);
  await new Promise((resolve) => Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL_CACHES, resolve));
`;

const ADD_ROUTES = `
  const [routes, bodies] = args;
  for (const route of routes) window.breatherRoutes.push({ ...route, body: bodies[route.body] });
`;

const addon = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(args[0]);
`;

/** What Firefox does once the person said yes, or gave the sites in its own list of extensions. */
const GRANT_HOSTS = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const [id, origins] = args;
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.add(id, { permissions: [], origins, data_collection: [] }, extension);
`;

/** What Firefox calls when its own idle timer ends. */
const STOP_BACKGROUND = `
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
`;

function preferences(lessMotion: boolean): string {
  const values: Record<string, string | number | boolean> = {
    'marionette.port': 0,
    'extensions.webextOptionalPermissionPrompts': false,
    'ui.prefersReducedMotion': lessMotion ? 1 : 0,
    // A background tab may throttle timers and paints of the page under test.
    'dom.min_background_timeout_value': 4,
    // Marionette's own choice is 0: the browser then asks in an endless loop whether a tab behind
    // was let go of.
    'browser.tabs.remote.unloadDelayMs': 300,
    // Without a hand the person counts as away after three minutes, and what stands in open tabs is
    // written down once an hour then, in place of each 15 seconds.
    'browser.sessionstore.interval.idle': 15_000,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function idOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Firefox writes the port that it chose into its profile. */
function portOf(profile: string, child: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  return waitFor(
    'Firefox to open its remote port',
    () => {
      if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}.`);
      return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    },
    60_000,
  );
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exit;
}
