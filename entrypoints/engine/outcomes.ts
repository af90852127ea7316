import { type Draft, isSameWords, readDraft } from '@/utils/engine/draft';
import { askBackground } from '@/utils/extension/ask-background';
import type { FrameRequest } from '@/utils/extension/frame-to-background';
import { MINUTE_MS } from '@/utils/time/durations';

/** As long as what becomes of a message is counted as the same one. */
const LASTS_MS = 10 * MINUTE_MS;

type Outcome = FrameRequest<'noteOutcome'>['outcome'];

interface Held {
  /** The key under which the background heard of it first. */
  key: string;
  /** Its words when it was held first, to tell whether they were changed. */
  draft: Draft;
  timer: ReturnType<typeof setTimeout>;
}

/** Tells the background what becomes of each message that is held, and nothing of its words. */
export function createOutcomes() {
  /** By their keys as they are now. */
  const messages = new Map<string, Held>();

  function forget(key: string): void {
    clearTimeout(messages.get(key)?.timer);
    messages.delete(key);
  }

  function tell(key: string, outcome: Outcome, wasKept: boolean): void {
    askBackground({ kind: 'noteOutcome', key, outcome, wasKept });
  }

  return {
    /** It was held, and is still there. */
    stays(key: string, composer: HTMLElement, outcome: 'later' | 'letGo', wasKept: boolean): void {
      const { key: first, draft } = messages.get(key) ?? { key, draft: readDraft(composer) };
      forget(key);
      messages.set(key, { key: first, draft, timer: setTimeout(forget, LASTS_MS, key) });
      tell(first, outcome, wasKept);
    },
    /** It goes with this draft. */
    goes(key: string, draft: Draft, outcome: 'asItWas' | 'atOnce', wasKept: boolean): void {
      const first = messages.get(key);
      const isChanged = first && !isSameWords(first.draft, draft);
      forget(key);
      tell(first?.key ?? key, isChanged ? 'changed' : outcome, wasKept);
    },
    /** A message went without being held, which may have been held before. */
    left(key: string, draft: Draft): void {
      if (messages.has(key)) this.goes(key, draft, 'asItWas', false);
    },
    /** The draft went on under another key. */
    carried(from: string, to: string): void {
      const one = messages.get(from);
      if (!one) return;
      forget(from);
      messages.set(to, { ...one, timer: setTimeout(forget, LASTS_MS, to) });
    },
  };
}

export type Outcomes = ReturnType<typeof createOutcomes>;
