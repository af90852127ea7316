import { noChats } from './chats';
import { changeChats, loadChats, watchChats } from './chats-store';
import { useChanging } from './use-store';

/** The kept chats in a page. Empty while they load, and where they cannot be read. */
export function useChats() {
  return useChanging(loadChats, watchChats, changeChats, noChats);
}
