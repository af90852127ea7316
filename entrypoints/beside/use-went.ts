import { useWentLately } from '@/utils/settings/use-went';
import { useLookedUp } from './use-looked-up';

interface WentHere {
  isLately: boolean;
  /** The id of what can be taken back where it went, else on the site of the tab; or null. */
  site: string | null;
}

/** Whether a message went lately, and where; null until it is known. */
export function useWent(): WentHere | null {
  const went = useWentLately();
  const site = useLookedUp(
    async () => went !== undefined && (await import('./find-take-back')).findTakeBack(went),
    false,
    null,
    // Each reading of it is another object.
    went === undefined || went?.at,
  );
  if (went === undefined || site === false) return null;
  return { isLately: went !== null, site };
}
