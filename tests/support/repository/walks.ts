/**
 * What is wrong with the walks of docs/architecture.md: numbered lists in which each line begins
 * with the file that it is about. A file is there, and stands in a list once.
 */
export function findWalkTroubles(page: string, isThere: (path: string) => boolean): string[] {
  const lists = page.match(/(^\d+\. `[^\n]*\n)+/gm) ?? [];
  if (lists.length === 0) throw new Error('The page has no walk.');
  return lists.flatMap((list) => {
    const files = [...list.matchAll(/`([^`]+\.tsx?)`/g)].map(([, path = '']) => path);
    return [
      ...files.filter((path) => !isThere(path)).map((path) => `${path} is not there`),
      ...files
        .filter((path, place) => files.indexOf(path) !== place)
        .map((path) => `${path} stands in a walk twice`),
    ];
  });
}
