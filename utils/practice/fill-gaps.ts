/** A gap, and the full stop after it if there is one. */
const GAP = /\{([^{}]+)\}(\.?)/g;
const OPEN_GAP = '…';
const ENDS_A_SENTENCE = /[.!?…]$/;

/** The names of the gaps in a text, in the order in which they stand, each once. */
export function gapsOf(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(GAP), ([, name = '']) => name))];
}

/**
 * The text with each gap answered by its name; a gap with no answer, or a blank one, shows as "…".
 * An answer that ends a sentence by itself, such as "2:20 p.m.", gets no second full stop.
 */
export function fillGaps(text: string, answers: Readonly<Record<string, string>>): string {
  return text.replace(GAP, (_gap, name: string, stop: string) => {
    const answer = Object.hasOwn(answers, name) ? answers[name]?.trim() : undefined;
    if (!answer) return OPEN_GAP + stop;
    return ENDS_A_SENTENCE.test(answer) ? answer : answer + stop;
  });
}
