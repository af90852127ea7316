import { useEffect, useState } from 'preact/hooks';
import { watchTold } from '@/utils/reminders/told-store';
import { watchChats } from '@/utils/settings/chats-store';
import { MINUTE_MS } from '@/utils/time/durations';

/**
 * Another number whenever what is due, waits or was told is to be looked up anew: when it changed,
 * and each minute, for the time goes on while the panel stands open.
 */
export function useLooks(): number {
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    const open = new AbortController();
    const look = () => setLooks((before) => before + 1);
    watchTold(open.signal, look);
    watchChats(open.signal, look);
    const timer = setInterval(look, MINUTE_MS);
    return () => {
      open.abort();
      clearInterval(timer);
    };
  }, []);
  return looks;
}
