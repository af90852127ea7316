/**
 * Counts what becomes of each message that is held. It is counted as what it is so far from the
 * first hold on, and anew when it becomes something else within ten minutes: so nothing is left to
 * be settled where a page, a worker or the browser ends in between.
 */
import { logOnce } from '@/utils/extension/log-once';
import { countAnew, countOne } from '@/utils/record/count-store';
import type { MessageKind } from '@/utils/record/counts';
import { type HeldMessage, heldLately, withHeld } from '@/utils/record/held-messages';
import { changeHeldMessages } from '@/utils/record/held-messages-store';
import { dayOf } from '@/utils/time/iso-week';

interface Told {
  /** The key under which it was held first. */
  first: string;
  outcome: MessageKind;
  /** It was counted as kept for later when that was. */
  wasKept: boolean;
}

/**
 * Counts the message, or what became of it since. A request that comes again with the same `as` is
 * counted once. Rejects with the storage.
 */
export async function countHeld({ first: key, outcome, wasKept }: Told, as: string): Promise<void> {
  const now = Date.now();
  await changeHeldMessages(async (list) => {
    const lately = heldLately(list, now);
    const before = lately.find((one) => one.key === key);
    if (!before && wasKept) return lately;
    const day = before?.day ?? dayOf(now);
    const isCounted = before
      ? await countAnew(before.outcome, outcome, day, as)
      : await countOne(outcome, now, as);
    if (!isCounted) return lately;
    return withHeld(lately, { key, at: now, day, outcome });
  });
}

/**
 * Forgets, as a worker starts, the messages that were held too long ago to become anything else.
 */
export function keepHeldMessages(): void {
  const drop = (list: readonly HeldMessage[]) => heldLately(list, Date.now());
  changeHeldMessages(drop).catch(logOnce);
}
