import { useEffect, useState } from 'preact/hooks';
import { logOnce } from '@/utils/extension/log-once';
import { useWentLately } from '@/utils/settings/use-went';

interface WentHere {
  isLately: boolean;
  /** The id of what can be taken back where it went, else on the site of the tab; or null. */
  site: string | null;
}

/** Whether a message went lately, and where; null until it is known. */
export function useWent(): WentHere | null {
  const went = useWentLately();
  const [site, setSite] = useState<string | null | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is another one at another time.
  useEffect(() => {
    if (went === undefined) return;
    const find = async () => (await import('./find-take-back')).findTakeBack(went);
    find().then(setSite, (cause: unknown) => {
      logOnce(cause);
      setSite(null);
    });
  }, [went === undefined, went?.at]);
  if (went === undefined || site === undefined) return null;
  return { isLately: went !== null, site };
}
