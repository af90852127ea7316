import type { SourceFile } from './source-files';

/**
 * Every comment that begins with TODO carries the day by which it is to be looked at:
 * `TODO [2027-01-31]: …`. `today` is YYYY-MM-DD.
 */
export function findStaleTodos({ path, text }: SourceFile, today: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = /(?:\/\/|\*|#|<!--)\s*(?:TODO|FIXME|XXX)\b(?: \[(\d{4}-\d\d-\d\d)\])?/.exec(line);
    if (!found) return [];
    const place = `${path}:${index + 1}`;
    if (!found[1]) return [`${place}: a TODO without a day`];
    return found[1] < today ? [`${place}: the day ${found[1]} of this TODO is past`] : [];
  });
}
