import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../find-browser';
import { shippedBuild } from '../paths';
import { readFiles, type SourceFile } from './source-files';

export interface BuiltExtension {
  manifest: Record<string, unknown>;
  /** Everything in it that is text: code, pages, styles, sentences. */
  bundles: SourceFile[];
}

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** Builds nothing. Throws with what to do when one is not there. */
export function requireBuilds(): ReadonlyMap<BrowserName, BuiltExtension> {
  const missing = browsers.filter((browser) => !existsSync(manifestOf(browser)));
  if (missing.length === 0) return new Map(browsers.map((browser) => [browser, read(browser)]));
  throw new Error(`No build for ${missing.join(' and ')}: run \`npm run build\` first.`);
}

export function requireBundle({ bundles }: BuiltExtension, path: string): SourceFile {
  const found = bundles.find((bundle) => bundle.path === path);
  if (!found) throw new Error(`the build has no ${path}`);
  return found;
}

function read(browser: BrowserName): BuiltExtension {
  return {
    // The cast: whatever stands in it is compared with literals.
    manifest: JSON.parse(readFileSync(manifestOf(browser), 'utf8')) as Record<string, unknown>,
    bundles: readFiles(shippedBuild(browser), '.', ['.js', '.html', '.css', '.json']),
  };
}

function manifestOf(browser: BrowserName): string {
  return join(shippedBuild(browser), 'manifest.json');
}
