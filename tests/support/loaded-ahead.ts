/** A chat that Chromium loaded ahead of the person's coming, with Breather in it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Fixture } from '../fixtures/catalogue';
import { quiet, startChromium } from './chromium';
import { requireBrowser } from './find-browser';
import { serveLoadingAhead } from './loading-ahead';
import { shippedBuild } from './paths';
import { setWait, turnOnSites } from './settings-page';

export interface LoadedAhead {
  page: Page;
  close(): Promise<void>;
}

/**
 * Nothing is loaded ahead while a driver is connected, and Playwright knows a tab by the first
 * frame that it saw there, while such a chat brings its own: so the driver comes once the chat is
 * shown. Throws where it is not loaded ahead.
 */
export async function openLoadedAhead(fixture: Fixture): Promise<LoadedAhead> {
  const site = await serveLoadingAhead(fixture);
  const profile = mkdtempSync(join(tmpdir(), 'breather-ahead-'));
  let started: ChildProcess | null = null;
  const close = async () => {
    if (started) await end(started);
    site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    await turnOn(profile, `${site.origin}/*`);
    started = start(profile, `${site.origin}/start`);
    const address = await findAddress(started);
    await waitFor('the chat to be shown', () => site.wasTold('shown'), 30_000);
    const pages = (await chromium.connectOverCDP(address)).contexts().flatMap((one) => one.pages());
    const page = pages.find((one) => one.url() === `${site.origin}/chat`);
    if (!page) throw new Error('The driver does not see the chat.');
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function turnOn(profile: string, pattern: string): Promise<void> {
  const browser = await startChromium({ profile });
  try {
    await turnOnSites(browser, [pattern]);
    await setWait(browser, 0);
  } finally {
    await browser.close();
  }
}

function start(profile: string, url: string): ChildProcess {
  const extension = shippedBuild('chromium');
  const child = spawn(
    requireBrowser('chromium'),
    [
      '--headless=new',
      '--no-sandbox',
      ...quiet,
      '--password-store=basic',
      // The list is opened by no press.
      '--disable-popup-blocking',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      url,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  process.once('exit', () => child.kill());
  return child;
}

/** Where a driver connects: the browser says so itself. */
async function findAddress(started: ChildProcess): Promise<string> {
  let words = '';
  started.stderr?.on('data', (data) => {
    words += data;
  });
  return waitFor('an address for the driver', () => /ws:\/\/\S+(?=\s)/.exec(words)?.[0]);
}

/** Resolves once none of its processes writes into the profile any more. */
async function end(started: ChildProcess): Promise<void> {
  if (started.exitCode !== null || started.signalCode !== null) return;
  const ended = new Promise((resolve) => started.once('close', resolve));
  started.kill();
  await ended;
}
