import type { Motion } from '@/components/ui/place-props';
import { useMedia } from '@/components/ui/use-media';

/**
 * Whether shapes stand still: because the person chose that here, or because the system asks for
 * it.
 */
export function useReducedMotion(motion: Motion): boolean {
  const isAskedBySystem = useMedia('(prefers-reduced-motion: reduce)');
  return motion === 'reduced' || isAskedBySystem;
}
