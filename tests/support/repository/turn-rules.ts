import type { SourceFile } from './source-files';

const BY_TURNS = "/by-turns'";
const OF_A_BROWSER = /\b(browserName|hasTouch|BREATHER_BROWSER|runIf|skipIf)\b/g;

/**
 * Where a file of tests that is dealt out to the browsers asks which browser it is in, or stands
 * among the tests of one browser, as `path: word`: its tests would not be the same in both, and one
 * of them could be played in neither.
 */
export function findUnequalTurns({ path, text }: SourceFile): string[] {
  if (!text.includes(BY_TURNS)) return [];
  const ofOne = /^tests\/e2e\/(chromium|firefox)\//.exec(path)?.slice(1) ?? [];
  return [...ofOne, ...(text.match(OF_A_BROWSER) ?? [])].map((word) => `${path}: ${word}`);
}
