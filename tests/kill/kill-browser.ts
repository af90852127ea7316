import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Chromium } from '../support/chromium';

/**
 * Ends the browser as a crash or an empty battery does: nothing of it gets to write another word.
 */
export async function killBrowser(browser: Chromium): Promise<void> {
  const pids = await findPids(browser);
  const closed = new Promise((resolve) => browser.context.once('close', resolve));
  for (const pid of pids) end(pid);
  await closed;
  // The one that keeps the databases may outlive the others, and would still hold them at the next
  // start.
  await waitFor('the browser to be gone', () => !pids.some(isAlive));
}

/** The browser's own process first, then all that it started. */
async function findPids({ context }: Chromium): Promise<number[]> {
  const browser = context.browser();
  if (!browser) throw new Error('The context does not tell its browser.');
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  const own = processInfo.filter(({ type }) => type === 'browser');
  if (own.length === 0) throw new Error('The browser does not tell its process.');
  return [...own, ...processInfo.filter(({ type }) => type !== 'browser')].map(({ id }) => id);
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has gone with the one before.
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
