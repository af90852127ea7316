import type { Choice, HeldSend, SendChoice } from '@/utils/engine/bridge';
import { type Draft, isSameWords, readDraft } from '@/utils/engine/draft';
import { isSendChoice } from '@/utils/engine/hold';
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
  /** It was kept for later before, and is counted as that. */
  wasKept: boolean;
  timer?: ReturnType<typeof setTimeout>;
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

  /** Under this key, in the place of another one. */
  function put(key: string, held: Held): void {
    take(key);
    messages.set(key, held);
  }

  /** Its key may be another one by then. */
  function forget(held: Held): void {
    for (const [key, one] of messages) if (one === held) messages.delete(key);
  }

  function went(key: string, draft: Draft, asItWas: Outcome, isLater: boolean): void {
    const held = take(key);
    const outcome = held && !isSameWords(held.draft, draft) ? 'changed' : asItWas;
    const wasKept = isLater || (held?.wasKept ?? false);
    askBackground({ kind: 'noteOutcome', key, first: held?.first ?? key, outcome, wasKept });
  }

  return {
    /**
     * It was held and stays. What was no send, as the person says, is no message that was held; and
     * what they chose to send is told of once it goes, for it may be another one by then.
     */
    chosen(choice: Choice, { key, composer, later }: HeldSend): void {
      const { kind } = choice;
      if (kind === 'newline' || kind === 'not-send' || isSendChoice(choice)) return;
      const draft = readDraft(composer);
      const isLater = later !== null;
      const before = take(key) ?? { first: key, draft, wasKept: false };
      const held: Held = { ...before, wasKept: before.wasKept || isLater };
      held.timer = setTimeout(forget, LASTS_MS, held);
      put(key, held);
      const outcome = kind === 'later' ? 'later' : 'letGo';
      const { first, wasKept } = held;
      askBackground({ kind: 'noteOutcome', key, first, outcome, wasKept });
    },
    /** The person let it go, and nothing changed meanwhile. */
    goes({ kind }: SendChoice, { key, composer, later }: HeldSend): void {
      went(key, readDraft(composer), kind === 'send' ? 'asItWas' : 'atOnce', later !== null);
    },
    /** A message went without being held, which may have been held before. */
    left(key: string, draft: Draft): void {
      if (messages.has(key)) went(key, draft, 'asItWas', false);
    },
    /** The draft went on under another key. */
    carried(from: string, to: string): void {
      const one = messages.get(from);
      messages.delete(from);
      if (one) put(to, one);
    },
  };
}

export type Outcomes = ReturnType<typeof createOutcomes>;
