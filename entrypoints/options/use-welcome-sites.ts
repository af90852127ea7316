import { useState } from 'preact/hooks';
import type { SitesTrouble } from '@/components/welcome/WelcomeSites';
import type { SiteSwitch } from '@/utils/sites/site-switches';
import { turnOnSites } from '@/utils/sites/turn-sites';

/**
 * The sites that are ticked in the welcome: they stay ticked from step to step until they are on,
 * or the person says that they are to stay off.
 */
export function useWelcomeSites(sites: readonly SiteSwitch[] | null) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [trouble, setTrouble] = useState<SitesTrouble | null>(null);
  const ticked = (sites ?? []).filter(({ id, state }) => state !== 'on' && chosen.includes(id));
  const choose = (next: readonly string[]) => {
    setTrouble(null);
    setChosen(next);
  };
  return {
    chosen,
    trouble,
    /** How many are ticked and not on yet. */
    waiting: ticked.length,
    choose,
    /** Says that some are ticked and not on. */
    remind: () => setTrouble('waiting'),
    /**
     * Asks the browser one question for all of them; called in the click itself. Resolves to
     * whether they are on.
     */
    async turnOn(): Promise<boolean> {
      try {
        const isAllowed = await turnOnSites(ticked.flatMap(({ patterns }) => patterns));
        if (isAllowed) choose([]);
        else setTrouble('refused');
        return isAllowed;
      } catch {
        setTrouble('failed');
        return false;
      }
    },
  };
}
