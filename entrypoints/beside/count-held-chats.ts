import { rulesNow } from '@/utils/settings/chat-rules';
import { loadChats } from '@/utils/settings/chats-store';

/** Never rejects: chats that can not be read are none. */
export async function countHeldChats(now: number): Promise<number> {
  const { value } = await loadChats();
  return rulesNow(value, now).length;
}
