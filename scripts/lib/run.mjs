import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from './paths.mjs';
import { requirePinnedNode } from './pinned-node.mjs';

/**
 * Runs a program in the project's folder and resolves to its exit code and, with `quiet`, to what
 * it printed; else it prints on the terminal. Never rejects: a program that cannot be started
 * gives code 127.
 */
export function run(program, args, { quiet = false, env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      shell,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    }
    const stopForwarding = forwardSignals(child);
    const end = (code, text) => {
      stopForwarding();
      resolve({ code, output: text });
    };
    child.on('error', (error) => end(127, error.message));
    child.on('close', (code, signal) => end(code ?? (signal ? 130 : 1), output));
  });
}

/** Ctrl+C reaches every program of the terminal by itself; these reach only the first. */
function forwardSignals(child) {
  const forward = (signal) => child.kill(signal);
  const signals = ['SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}

/** Runs a tool of node_modules/.bin under the pinned Node. */
export function runTool(name, args, options = {}) {
  const isWindows = process.platform === 'win32';
  const tool = join(ROOT, 'node_modules/.bin', isWindows ? `${name}.cmd` : name);
  const path = `${dirname(requirePinnedNode())}${delimiter}${process.env.PATH}`;
  return run(tool, args, { ...options, shell: isWindows, env: { PATH: path, ...options.env } });
}

/** The last lines that say something, for a message about what failed. */
export function lastLines(output, count) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-count).join('\n');
}
