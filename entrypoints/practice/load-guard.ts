import { ENGINE_FILE, GUARD_FILE, PROMPT_FILE } from '@/utils/extension/inject-guard';

/**
 * Brings the shipped guard, engine and prompt into this page, as they would come into a site: one
 * after the other.
 */
export function loadGuard(): void {
  for (const file of [GUARD_FILE, ENGINE_FILE, PROMPT_FILE]) {
    const script = document.createElement('script');
    script.src = `/${file}`;
    // Scripts that are added by a script wait for nothing unless they are told to keep their order.
    script.async = false;
    document.head.append(script);
  }
}
