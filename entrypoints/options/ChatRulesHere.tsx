import { ChatRules, type ChatsOfSite } from '@/components/settings/ChatRules';
import { endChatRule, keptRules, nameChatRule, reviveChatRule } from '@/utils/settings/chat-rules';
import type { Chats } from '@/utils/settings/chats';
import { useChats } from '@/utils/settings/use-chats';
import { findSiteCovering } from '@/utils/sites/covers-pattern';
import { nameOfPattern } from '@/utils/sites/origin-pattern';
import type { SiteSwitch } from '@/utils/sites/site-switches';

/** The chats with a rule, as they are kept on this device. */
export function ChatRulesHere({ sites }: { sites: readonly SiteSwitch[] }) {
  const { parsed, value, notSaved, change } = useChats();
  return (
    <ChatRules
      sites={parsed && bySite(value, sites, Date.now())}
      trouble={parsed && !parsed.ok ? parsed.reason : null}
      notSaved={notSaved}
      onName={(chat, name) => void change((chats) => nameChatRule(chats, chat, name))}
      onEnd={(chat) => void change((chats) => endChatRule(chats, chat, Date.now()))}
      onRevive={(chat) => void change((chats) => reviveChatRule(chats, chat))}
    />
  );
}

function bySite(chats: Chats, sites: readonly SiteSwitch[], now: number): ChatsOfSite[] {
  const found = new Map<string, ChatsOfSite>();
  for (const { site, chat, madeAt, name, endedAt } of keptRules(chats, now)) {
    const known = findSiteCovering(sites, site);
    const siteName = known?.name ?? nameOfPattern(site);
    const before = found.get(siteName)?.chats ?? [];
    const one = { chat, madeAt, name, isEnded: endedAt !== null };
    found.set(siteName, { siteName, isOn: known?.state === 'on', chats: [...before, one] });
  }
  return [...found.values()];
}
