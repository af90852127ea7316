import { ChatRules, type ChatsOfSite } from '@/components/settings/ChatRules';
import { endChatRule, keptRules, nameChatRule, reviveChatRule } from '@/utils/settings/chat-rules';
import type { Chats } from '@/utils/settings/chats';
import { useChats } from '@/utils/settings/use-chats';
import { findSiteCovering } from '@/utils/sites/covers-pattern';
import { nameOfPattern } from '@/utils/sites/origin-pattern';
import { offerSites } from '@/utils/sites/site-patterns';

/** The chats with a rule, as they are kept on this device. */
export function ChatRulesHere() {
  const { parsed, value, notSaved, change } = useChats();
  return (
    <ChatRules
      sites={parsed && bySite(value, Date.now())}
      trouble={parsed && !parsed.ok ? parsed.reason : null}
      notSaved={notSaved}
      onName={(chat, name) => void change((chats) => nameChatRule(chats, chat, name))}
      onEnd={(chat) => void change((chats) => endChatRule(chats, chat, Date.now()))}
      onRevive={(chat) => void change((chats) => reviveChatRule(chats, chat))}
    />
  );
}

function bySite(chats: Chats, now: number): ChatsOfSite[] {
  const offers = offerSites();
  const found = new Map<string, ChatsOfSite['chats']>();
  for (const { site, chat, madeAt, name, endedAt } of keptRules(chats, now)) {
    const known = findSiteCovering(offers, site)?.name;
    const siteName = known ?? nameOfPattern(site);
    const one = { chat, madeAt, name, isEnded: endedAt !== null };
    found.set(siteName, [...(found.get(siteName) ?? []), one]);
  }
  return [...found].map(([siteName, ofSite]) => ({ siteName, chats: ofSite }));
}
