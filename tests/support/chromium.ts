import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { ChromiumTab } from './chromium-tab';
import type { BrowserChoices, ExtensionBrowser, Route } from './extension-browser';
import { requireBrowser } from './find-browser';
import { type KeptBrowser, takeKept } from './kept-browsers';
import { shippedBuild } from './paths';
import { findRoute } from './routes';

/**
 * Chromium has a process of its own for each of these; they are of no use here and take time to
 * start.
 */
export const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Playwright's own. */
const USUAL_TIMEOUT_MS = 30_000;

export interface Chromium extends ExtensionBrowser {
  readonly name: 'chromium';
  readonly context: BrowserContext;
  readonly extensionId: string;
}

export interface ChromiumChoices extends BrowserChoices {
  headed?: boolean;
  /** A folder to keep, so that the browser can be started on it again. */
  profile?: string;
  /** Flags of the driver's own to leave out. */
  without?: string[];
  /** Another extension, which is there before ours. */
  otherExtension?: string;
  /** What the browser itself speaks, such as `de`. */
  language?: string;
}

/**
 * Starts Chromium with the extension. Where no choice needs a start of its own, the browser is kept
 * for the next file of tests.
 */
export async function startChromium(choices: ChromiumChoices = {}): Promise<Chromium> {
  const extension = choices.extension ?? shippedBuild('chromium');
  const { lessMotion = false, extension: _, ...others } = choices;
  if (Object.keys(others).length === 0) {
    const kind = `chromium with ${lessMotion ? 'less' : 'all'} motion`;
    return takeKept(kind, extension, () => startKept(lessMotion));
  }
  const folders = [choices.otherExtension, extension].filter(Boolean).join(',');
  const { context, profile } = await launch(choices, [
    `--disable-extensions-except=${folders}`,
    `--load-extension=${folders}`,
  ]);
  try {
    if (!choices.profile) await waitForWelcome(context);
    return await connect(context, profile);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function launch(
  choices: ChromiumChoices,
  args: string[],
): Promise<{ context: BrowserContext; profile: string }> {
  const profile = choices.profile ?? mkdtempSync(join(tmpdir(), 'breather-chromium-'));
  const removeProfile = () => {
    if (!choices.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: requireBrowser('chromium'),
      headless: !choices.headed,
      ignoreDefaultArgs: ['--disable-extensions', ...(choices.without ?? [])],
      viewport: { width: 1000, height: 700 },
      hasTouch: true,
      reducedMotion: choices.lessMotion ? 'reduce' : 'no-preference',
      ...(choices.language && { env: { ...process.env, LANGUAGE: choices.language } }),
      args: [
        // On the screen of 800 by 600 that a headless one has, the popup would be cut short.
        ...(choices.headed ? [] : ['--headless=new', '--screen-info={1600x1200}']),
        '--no-sandbox',
        ...quiet,
        // On Linux the environment counts, elsewhere the flag.
        ...(choices.language ? [`--lang=${choices.language}`] : []),
        ...args,
      ],
    });
    context.once('close', removeProfile);
    return { context, profile };
  } catch (error) {
    removeProfile();
    throw error;
  }
}

/** The protocol installs and presses the toolbar where this flag is set. */
async function startKept(lessMotion: boolean): Promise<KeptBrowser<Chromium>> {
  const flag = '--enable-unsafe-extension-debugging';
  const { context, profile } = await launch({ lessMotion }, [flag]);
  const cdp = await requireBrowserOf(context).newBrowserCDPSession();
  let id = '';
  return {
    async install(extension) {
      id = (await cdp.send('Extensions.loadUnpacked', { path: extension })).id;
      await waitForWelcome(context);
      return connect(context, profile);
    },
    async clear() {
      const rest = await context.newPage();
      for (const page of context.pages()) if (page !== rest) await page.close();
      await cdp.send('Extensions.uninstall', { id });
      await waitFor('the worker to end', () => context.serviceWorkers().length === 0);
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.clearPermissions();
      await context.clearCookies();
      context.removeAllListeners('request');
      context.setDefaultTimeout(USUAL_TIMEOUT_MS);
    },
    end: () => context.close(),
  };
}

function requireBrowserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has no connection of its own.');
  return browser;
}

/**
 * After an install the welcome opens by itself, and takes the front: a page that was opened before
 * it would be behind it, where Chromium draws once a second.
 */
async function waitForWelcome(context: BrowserContext): Promise<void> {
  await waitFor('the welcome to open', () =>
    context.pages().some((page) => page.url().endsWith('#welcome')),
  );
}

async function connect(context: BrowserContext, profile: string): Promise<Chromium> {
  let routes: Route[] = [];
  await context.route(/^https?:/, async (request) => {
    const route = findRoute(routes, request.request().url());
    if (!route) return request.fulfill({ status: 404, body: '' });
    return request.fulfill({
      contentType: route.contentType,
      headers: { ...route.headers, 'content-type': route.contentType },
      body: route.body,
    });
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const openTab = async () => ChromiumTab.on(await context.newPage());
  return {
    name: 'chromium',
    hasTouch: true,
    profile,
    context,
    extensionId,
    serve: async (more) => {
      routes = [...routes, ...more];
    },
    openTab,
    tabOpenedBy: async (act) => {
      const opened = context.waitForEvent('page');
      await act();
      return ChromiumTab.on(await opened);
    },
    openExtensionPage: async (path) => {
      const tab = await openTab();
      await tab.open(`chrome-extension://${extensionId}/${path}`);
      return tab;
    },
    allowHosts: (patterns) => allowHosts(context, extensionId, patterns),
    grantHosts: async (patterns, page) => {
      await allowHosts(context, extensionId, patterns);
      if (!(await page.evaluate(askForHosts, patterns))) throw new Error('It was not granted.');
    },
    reloadExtension: async () => {
      const awake = context.waitForEvent('serviceworker');
      await onExtensionsPage(context, (page) => page.evaluate(reload, extensionId));
      await awake;
    },
    disableExtension: () =>
      onExtensionsPage(context, (page) =>
        page.evaluate((id) => {
          const { chrome } = globalThis as unknown as { chrome: ExtensionsPageApi };
          return chrome.management.setEnabled(id, false);
        }, extensionId),
      ),
    stopBackground: () => stopWorker(context, extensionId),
    close: () => context.close(),
  };
}

/**
 * Through `chrome://extensions` the hosts become granted but not active: the extension itself still
 * has to ask, by the person's click in its own page, and is then answered at once.
 */
function allowHosts(context: BrowserContext, id: string, patterns: string[]): Promise<void> {
  return onExtensionsPage(context, async (page) => {
    for (const pattern of patterns) {
      await page.evaluate(
        ([extensionId, host]) =>
          new Promise<void>((resolve, reject) => {
            const { chrome } = globalThis as unknown as { chrome: ExtensionsPageApi };
            chrome.developerPrivate.addHostPermission(extensionId, host, () => {
              const failed = chrome.runtime.lastError?.message;
              if (failed) reject(new Error(failed));
              else resolve();
            });
          }),
        [id, pattern] as const,
      );
    }
  });
}

/**
 * What the driver evaluates counts as done by the person's hand, so the browser lets it ask. Runs
 * in the page.
 */
function askForHosts(origins: string[]): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionPageApi };
  return chrome.permissions.request({ origins });
}

/**
 * Pages of this address may do what no other page may; a script of the list of extensions opens
 * quicker than the list.
 */
async function onExtensionsPage(
  context: BrowserContext,
  act: (page: Page) => Promise<unknown>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/strings.m.js');
  await act(page);
  await page.close();
}

/** Outside of developer mode an unpacked extension would not come back. Runs in the page. */
async function reload(id: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPageApi }).chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.reload(id);
}

async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter((version) => version.scriptURL.includes(id));
      if (ours.some((version) => version.runningStatus === 'stopped')) resolve();
    });
  });
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

interface ExtensionPageApi {
  permissions: { request(asked: { origins: string[] }): Promise<boolean> };
}

interface ExtensionsPageApi {
  runtime: { lastError?: { message: string } };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  developerPrivate: {
    addHostPermission(id: string, host: string, done: () => void): void;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string): Promise<void>;
  };
}
