import type { WentChat } from '@/components/repair/RepairNextTime';
import { chatOf } from '@/utils/engine/origin-tag';
import { endChatRule, keepChatRule, rulesNow } from '@/utils/settings/chat-rules';
import type { Chats } from '@/utils/settings/chats';
import { changeChats } from '@/utils/settings/chats-store';
import { useChats } from '@/utils/settings/use-chats';
import { useWentLately } from '@/utils/settings/use-went';
import { addressOf } from '@/utils/sites/origin-pattern';
import { takeBackAt } from '@/utils/sites/take-back-at';

/**
 * The chat of the message that went lately, for as long as that counts; null where it is not known.
 * `salt` is that of this browser session, with which its key was made.
 */
export function useWentChat(salt: string | null): WentChat | null {
  const went = useWentLately();
  const { value: chats } = useChats();
  const { pattern = null, key = null } = went ?? {};
  if (pattern === null || key === null || salt === null) return null;
  const chat = chatOf(key);
  const address = addressOf(pattern);
  return {
    site: address === null ? null : takeBackAt(address),
    isHeld: rulesNow(chats, Date.now()).some((rule) => rule.chat === chat),
    hold(isOn) {
      const change = (before: Chats) =>
        isOn
          ? keepChatRule(before, { key, salt, isOn }, pattern, Date.now())
          : endChatRule(before, chat, Date.now());
      return changeChats(change).then(
        () => true,
        () => false,
      );
    },
  };
}
