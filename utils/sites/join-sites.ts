import type { Site } from './site';

/**
 * One page may hold the boxes of several apps, such as the posts and the messages of X, and goes
 * from one to the other without being loaded anew. A frame then knows them as one site: the lists
 * follow each other, and what can be told once alone is told by the first that does. Null for none.
 */
export function joinSites(sites: readonly Site[]): Site | null {
  const [first, ...others] = sites;
  return first ? others.reduce(joinTwo, first) : null;
}

function joinTwo(one: Site, other: Site): Site {
  const join = (listOf: (site: Site) => readonly string[] | undefined) => [
    ...(listOf(one) ?? []),
    ...(listOf(other) ?? []),
  ];
  const sendKey = one.sendKey === other.sendKey ? one.sendKey : 'enter';
  return {
    ...other,
    ...one,
    composers: join((site) => site.composers),
    notComposers: join((site) => site.notComposers),
    sendButtons: join((site) => site.sendButtons),
    buttonsBySaying: join((site) => site.buttonsBySaying),
    suggestions: join((site) => site.suggestions),
    sendKey,
    // Where the keys differ, the boxes of one kind are named.
    enterIsNewlineWhen: join((site) =>
      site.sendKey === sendKey
        ? site.enterIsNewlineWhen
        : [...site.composers, ...(site.enterIsNewlineWhen ?? [])],
    ),
  };
}
