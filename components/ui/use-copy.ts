import { useState } from 'preact/hooks';

export type CopyOutcome = 'copied' | 'failed' | null;

export interface Copying {
  /** How the last copying went, if it was of this text: of another one it says nothing. */
  outcomeOf(text: string): CopyOutcome;
  /** Is to be called in a press: only then may a page copy. */
  copy(text: string): void;
}

/** Copies texts, and knows how it went with the last one. */
export function useCopy(): Copying {
  const [last, setLast] = useState<{ text: string; outcome: CopyOutcome } | null>(null);
  return {
    outcomeOf: (text) => (last?.text === text ? last.outcome : null),
    copy: (text) => {
      const tell = (outcome: CopyOutcome) => setLast({ text, outcome });
      void navigator.clipboard.writeText(text).then(
        () => tell('copied'),
        () => tell('failed'),
      );
    },
  };
}
