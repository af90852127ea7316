/** What lies on the disk for the extension, byte by byte, whatever the browser calls it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtensionBrowser, Tab } from './extension-browser';

/** A store of Firefox that all extensions share. */
const SHARED = 'storage-sync';

/** Firefox packs what it keeps, and a longer word may be cut there. */
const PIECE = 6;

/**
 * The files among those of the extension in which a piece of this word stands, in one byte a letter
 * or in two. `page` is one of the extension's own.
 */
export async function filesWith(
  browser: ExtensionBrowser,
  page: Tab,
  word: string,
): Promise<string[]> {
  const owner = await page.evaluate(() => location.host);
  const files = readdirSync(browser.profile, { recursive: true, encoding: 'utf8' });
  const own = files.filter((file) => file.includes(owner) || file.includes(SHARED));
  const pieces = piecesOf(word).flatMap((piece) => [
    Buffer.from(piece, 'latin1'),
    Buffer.from(piece, 'utf16le'),
  ]);
  return own.filter((file) => {
    const bytes = readBytes(join(browser.profile, file));
    return pieces.some((piece) => bytes.includes(piece));
  });
}

function piecesOf(word: string): string[] {
  const starts = Array.from({ length: Math.max(word.length - PIECE, 0) + 1 }, (_, at) => at);
  return starts.map((at) => word.slice(at, at + PIECE));
}

/** A folder, and a file that the browser took away meanwhile, hold nothing. */
function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
