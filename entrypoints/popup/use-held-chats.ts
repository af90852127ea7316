import { useEffect, useState } from 'preact/hooks';
import { logOnce } from '@/utils/extension/log-once';

/** How many chats are always held; looked up once the popup is drawn, and 0 until then. */
export function useHeldChats(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    import('./count-held-chats')
      .then(({ countHeldChats }) => countHeldChats(Date.now()))
      .then(setCount)
      .catch(logOnce);
  }, []);
  return count;
}
