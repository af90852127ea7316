/**
 * The messages that were held lately, each as it is counted so far. No word of them: the key of the
 * chat, and times. Pure: `now` is epoch ms.
 */
import * as v from 'valibot';
import { lenientList } from '@/utils/extension/lenient-list';
import { parserOf } from '@/utils/extension/parse-versioned';
import { key } from '@/utils/settings/session';
import { MINUTE_MS } from '@/utils/time/durations';
import { epochMs } from '@/utils/time/epoch-ms';
import { type MessageKind, messageKinds } from './counts';

/** A message that is held in the same chat after this long is counted as another one. */
const LASTS_MS = 10 * MINUTE_MS;

const heldMessage = v.object({
  key,
  /** When it was heard of last. */
  at: epochMs,
  /** The day on which it is counted, and as what. */
  day: v.pipe(v.string(), v.maxLength(10)),
  outcome: v.picklist(messageKinds),
});

export type HeldMessage = v.InferOutput<typeof heldMessage>;

export const parseHeldMessages = parserOf<readonly HeldMessage[]>({
  version: 1,
  schema: lenientList(heldMessage),
  steps: [],
  first: [],
});

/** Those that may still become something else. */
export function heldLately(list: readonly HeldMessage[], now: number): readonly HeldMessage[] {
  return list.filter(({ at }) => at <= now && now < at + LASTS_MS);
}

/**
 * The list with this message in the place of the earlier one of its chat. A message that went is
 * done, and leaves the list.
 */
export function withHeld(list: readonly HeldMessage[], held: HeldMessage): HeldMessage[] {
  const others = list.filter((one) => one.key !== held.key);
  return hasGone(held.outcome) ? others : [...others, held];
}

export function hasGone(outcome: MessageKind): boolean {
  return outcome !== 'later' && outcome !== 'letGo';
}
