import { posix } from 'node:path';
import type { SourceFile } from './source-files';

/**
 * Relative links and pictures of a page that lead nowhere. `exists` is asked for paths from the
 * root.
 */
export function findDeadLinks(
  { path, text }: SourceFile,
  exists: (path: string) => boolean,
  headingsOf: (path: string) => string[],
): string[] {
  const targets = [...withoutCode(text).matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)].map(
    ([, target = '']) => target,
  );
  const pictures = [...text.matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map(
    ([, target = '']) => target,
  );
  return [...targets, ...pictures].flatMap((target) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [file = '', anchor] = target.split('#');
    const found = file === '' ? path : posix.join(posix.dirname(path), file);
    if (!exists(found)) return [`${path} links to ${target}, which is not there`];
    if (anchor === undefined || headingsOf(found).includes(anchor)) return [];
    return [`${path} links to ${target}, and there is no such heading`];
  });
}

/** The anchors of the headings of a page, as GitHub makes them. */
export function anchorsOf(text: string): string[] {
  return [...withoutCode(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}
