import { useLookedUp } from './use-looked-up';

/** How many chats are always held; 0 until it is known. */
export function useHeldChats(): number {
  return useLookedUp(
    async () => (await import('./count-held-chats')).countHeldChats(Date.now()),
    0,
  );
}
