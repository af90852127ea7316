import { wordsOf } from './reading-grade';

/** Words that scold, push, make light of something, or put a label on a person. */
const unkind: readonly RegExp[] = [
  /!/,
  /\bshould(?:n[’']t)?\b/i,
  /\b(?:ought|must not|mustn[’']t)\b/i,
  /\bjust\b/i,
  /\b(?:simply|obviously|clearly|calm down|get over|overreact\w*|grow up)\b/i,
  /\balways wrong\b/i,
  /\b(?:distort\w*|irrational\w*|crazy|insane|paranoi\w*|delusion\w*|obsess\w*|psycho\w*|needy|clingy)\b/i,
  /\b(?:anxiet\w*|anxious|depress\w*|disorder\w*|trauma\w*|trigger\w*|toxic|narciss\w*|bipolar|borderline)\b/i,
  /\b(?:codependen\w*|attachment|diagnos\w*|symptom\w*|therap\w*|treatment|cure[sd]?|patient|abus\w*)\b/i,
  /\b(?:proven|research|studies|scientists?)\b/i,
];

/** Ways to watch another person. Nothing that we offer to do or to say may name one. */
const watching: readonly RegExp[] = [
  /\b(?:check(?:ing)? (?:on|their|his|her|your)|last seen|location|gps|screenshot\w*|passwords?|passcode)\b/i,
  /\b(?:track\w*|spy\w*|monitor\w*|snoop\w*|stalk\w*|read receipts?|who were you with|where (?:are|were) you)\b/i,
  /\b(?:look(?:ing)? (?:at|through|in) (?:their|his|her|your)|show me your|prove (?:it|to me))\b/i,
];

export function unkindIn(text: string): string[] {
  return unkind.flatMap((pattern) => text.match(pattern)?.[0] ?? []);
}

export function watchingIn(text: string): string[] {
  return watching.flatMap((pattern) => text.match(pattern)?.[0] ?? []);
}

const small = new Set(
  "a an and are as at be but can could do for from had has have i i'd i'll i'm i've if in is it it's me my no not of on or so that the their them they they're this to was we what when will with you your".split(
    ' ',
  ),
);

/** How much two texts share of their telling words: 0 is nothing, 1 is all. */
export function likeness(a: string, b: string): number {
  const left = tellingWords(a);
  const right = tellingWords(b);
  const shared = left.intersection(right).size;
  const all = left.union(right).size;
  return all === 0 ? 1 : shared / all;
}

function tellingWords(text: string): Set<string> {
  const words = wordsOf(text);
  const telling = words.filter((word) => !small.has(word));
  return new Set(telling.length > 0 ? telling : words);
}

/** The pairs of entries whose texts say nearly the same, as readable lines. */
export function lookalikes<T extends { id: string }>(
  entries: readonly T[],
  textOf: (entry: T) => string,
  limit = 0.5,
): string[] {
  return entries.flatMap((a, at) =>
    entries
      .slice(at + 1)
      .filter((b) => likeness(textOf(a), textOf(b)) >= limit)
      .map((b) => `${a.id} / ${b.id}`),
  );
}
