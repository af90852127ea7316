import type { Chromium } from '../support/chromium';
import { waitFor } from '../support/wait';

/** Ends the browser as a crash or an empty battery does: nothing of it gets to write another word. */
export async function killBrowser(browser: Chromium): Promise<void> {
  const pid = await findPid(browser);
  const closed = new Promise((resolve) => browser.context.once('close', resolve));
  process.kill(pid, 'SIGKILL');
  await closed;
  await waitFor('the browser to be gone', () => !isAlive(pid));
}

async function findPid({ context }: Chromium): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('The context does not tell its browser.');
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  const found = processInfo.find(({ type }) => type === 'browser');
  if (!found) throw new Error('The browser does not tell its process.');
  return found.id;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
