import { useLookedUp } from './use-looked-up';

/** How many chats are always held; 0 until it is known. `about`: as in `useLookedUp`. */
export function useHeldChats(about: unknown): number {
  const look = async () => (await import('./count-held-chats')).countHeldChats(Date.now());
  return useLookedUp(look, 0, 0, about);
}
