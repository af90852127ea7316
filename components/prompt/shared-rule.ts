import type { HoldReason, SharedRule } from '@/utils/engine/told-frame';

/** The rule that holds a message and can rest until tomorrow for all chats; else null. */
export function sharedRule(reason: HoldReason): SharedRule | null {
  switch (reason) {
    case 'mark':
    case 'pause':
    case 'later':
    case 'chat':
      return null;
    default:
      return reason;
  }
}
