import { useEffect, useState } from 'preact/hooks';
import type { Motion } from '@/components/ui/place-props';

const QUERY = '(prefers-reduced-motion: reduce)';

/**
 * Whether shapes stand still: because the person chose that here, or because the system asks for
 * it.
 */
export function useReducedMotion(motion: Motion): boolean {
  const [system, setSystem] = useState(() => matchMedia(QUERY).matches);
  useEffect(() => {
    const query = matchMedia(QUERY);
    const listen = () => setSystem(query.matches);
    query.addEventListener('change', listen);
    // It may have changed since it was drawn first.
    listen();
    return () => query.removeEventListener('change', listen);
  }, []);
  return motion === 'reduced' || system;
}
