import type { Settings } from '@/utils/settings/settings';
import { countRulesOn } from '@/utils/settings/site-rules';
import { useDue } from './use-due';
import { useHeldChats } from './use-held-chats';
import { useLater } from './use-later';
import { useWent } from './use-went';

/**
 * What there is to tell at rest: nothing of messages, nor of rules, while it is discreet. `about`:
 * as in `useLookedUp`; a popup is not open for long enough to look again.
 */
export function useNews({ questions, rules, discreet }: Settings, about: unknown = null) {
  const due = useDue(questions.hidden, about);
  const went = useWent();
  const later = useLater(about);
  const rulesOn = countRulesOn(rules) + useHeldChats(about);
  return {
    due,
    hasWent: discreet ? false : (went?.isLately ?? null),
    later: discreet ? null : later,
    repair: `repair${went?.site ? `/${went.site}` : ''}`,
    rulesOn: discreet ? 0 : rulesOn,
  };
}
