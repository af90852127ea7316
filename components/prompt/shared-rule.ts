import type { HoldReason, SharedRule } from '@/utils/engine/bridge';

/** The rule that holds a message and can rest until tomorrow for all chats; else null. */
export function sharedRule(reason: HoldReason): SharedRule | null {
  switch (reason) {
    case 'mark':
    case 'pause':
    case 'chat':
      return null;
    default:
      return reason;
  }
}
