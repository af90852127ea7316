import type { Choice, HeldSend } from '@/utils/engine/bridge';
import { type Draft, isSameWords, readDraft } from '@/utils/engine/draft';
import { askBackground } from '@/utils/extension/ask-background';
import type { FrameRequest } from '@/utils/extension/frame-to-background';
import { MINUTE_MS } from '@/utils/time/durations';

/** As long as what becomes of a message is counted as the same one. */
const LASTS_MS = 10 * MINUTE_MS;

interface Held {
  /** The key under which the background heard of it first. */
  first: string;
  /** Its words when it was held first, to tell whether they were changed. */
  draft: Draft;
  timer: ReturnType<typeof setTimeout>;
}

type Outcome = FrameRequest<'noteOutcome'>['outcome'];

/** Tells the background what becomes of each message that is held, and nothing of its words. */
export function createOutcomes() {
  /** By their keys as they are now. */
  const messages = new Map<string, Held>();

  function take(key: string): Held | undefined {
    const one = messages.get(key);
    clearTimeout(one?.timer);
    messages.delete(key);
    return one;
  }

  function put(key: string, first: string, draft: Draft): void {
    messages.set(key, { first, draft, timer: setTimeout(take, LASTS_MS, key) });
  }

  function goes(key: string, draft: Draft, asItWas: Outcome, wasKept: boolean): void {
    const held = take(key);
    const outcome = held && !isSameWords(held.draft, draft) ? 'changed' : asItWas;
    askBackground({ kind: 'noteOutcome', key: held?.first ?? key, outcome, wasKept });
  }

  return {
    /** What was no send, as the person says, is no message that was held. */
    chosen({ kind }: Choice, { key, composer, later }: HeldSend): void {
      const draft = readDraft(composer);
      const wasKept = later !== null;
      if (kind === 'newline' || kind === 'not-send') return;
      if (kind === 'send' || kind === 'urgent') {
        goes(key, draft, kind === 'send' ? 'asItWas' : 'atOnce', wasKept);
        return;
      }
      const { first, draft: before } = take(key) ?? { first: key, draft };
      put(key, first, before);
      const outcome = kind === 'later' ? 'later' : 'letGo';
      askBackground({ kind: 'noteOutcome', key: first, outcome, wasKept });
    },
    /** A message went without being held, which may have been held before. */
    left(key: string, draft: Draft): void {
      if (messages.has(key)) goes(key, draft, 'asItWas', false);
    },
    /** The draft went on under another key. */
    carried(from: string, to: string): void {
      const one = take(from);
      if (one) put(to, one.first, one.draft);
    },
  };
}

export type Outcomes = ReturnType<typeof createOutcomes>;
