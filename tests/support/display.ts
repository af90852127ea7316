/**
 * A screen of its own for the few tests that need a browser with a window: its bubbles, its
 * shortcuts.
 */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { waitFor } from '../../scripts/lib/wait-for.mjs';

const run = promisify(execFile);

export interface Display {
  /** Gives the browser's window the keyboard. */
  focusWindow(): Promise<void>;
  /** Presses keys as the person's keyboard does: the browser sees them before the page. */
  press(...chords: string[]): Promise<void>;
  close(): void;
}

/**
 * Starts Xvfb and makes it this process's display until it is closed. Throws where Xvfb or xdotool
 * is missing.
 */
export async function openDisplay(): Promise<Display> {
  const before = process.env.DISPLAY;
  const server = spawn('Xvfb', [
    '-displayfd',
    '1',
    '-screen',
    '0',
    '1280x900x24',
    '-nolisten',
    'tcp',
  ]);
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', () => reject(new Error('Install xvfb and xdotool to run this test.')));
    server.stdout.once('data', (line) => resolve(String(line).trim()));
  });
  process.env.DISPLAY = `:${number}`;
  return {
    async focusWindow() {
      // Without a window manager nothing gives the window the focus.
      await waitFor('the window of the browser', async () => {
        const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--class', 'chromium']);
        const window = stdout.trim().split('\n').at(-1);
        if (window) await run('xdotool', ['windowfocus', '--sync', window]);
        return !!window;
      });
    },
    async press(...chords) {
      await run('xdotool', ['key', '--delay', '120', ...chords]);
    },
    close() {
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
      server.kill();
    },
  };
}
