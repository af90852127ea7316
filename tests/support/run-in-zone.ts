/** A zone belongs to a whole process, so what is tried in several runs in a process for each. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { ROOT } from './paths';

export interface ZoneRunner {
  /** What the script prints in this zone, with `input` as its argument. Rejects where it fails. */
  run(zone: string, input?: unknown): Promise<string>;
  remove(): Promise<void>;
}

/** Builds the script of this path, with all that it imports. */
export async function buildForZones(script: string): Promise<ZoneRunner> {
  const folder = await mkdtemp(join(tmpdir(), 'breather-zones-'));
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    ssr: { noExternal: true },
    build: {
      ssr: script,
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'in-zone.mjs' } },
    },
  });
  return {
    async run(zone, input = null) {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [join(folder, 'in-zone.mjs'), JSON.stringify(input)],
        { env: { ...process.env, TZ: zone }, maxBuffer: 32 * 1024 * 1024 },
      );
      return stdout;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Some of the strangest: by half an hour, by two, at midnight, in the month of a feast. */
export const zones = [
  'UTC',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Europe/London',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Gaza',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Antarctica/Troll',
];
