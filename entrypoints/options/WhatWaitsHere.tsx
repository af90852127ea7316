import { WhatWaits } from '@/components/today/WhatWaits';
import { sendToBackground } from '@/utils/extension/background-line';
import { laterNow } from '@/utils/settings/chat-rules';
import { nameOfPattern } from '@/utils/sites/origin-pattern';
import type { SiteSwitch } from '@/utils/sites/site-switches';
import type { Waits } from './use-waits';

interface WhatWaitsHereProps extends Waits {
  sites: readonly SiteSwitch[];
  /** Epoch ms. */
  now: number;
  /** Nothing is said of messages. */
  isDiscreet: boolean;
}

/** The messages that wait for later, each with the way to its chat. */
export function WhatWaitsHere({ chats, sites, lost, now, isDiscreet }: WhatWaitsHereProps) {
  if (isDiscreet) return null;
  const laters = laterNow(chats, now).toSorted((a, b) => a.untilAt - b.untilAt);
  const messages = laters.map(({ chat, site, untilAt }) => {
    const known = sites.find(({ patterns }) => patterns.includes(site));
    return {
      ...{ chat, untilAt, isDue: untilAt <= now },
      siteName: known?.name ?? nameOfPattern(site),
      isOn: known?.state === 'on',
      isTabGone: lost.has(chat),
    };
  });
  const look = (chat: string) => sendToBackground({ kind: 'lookAgain', chat }, () => {});
  return <WhatWaits messages={messages} onLookAgain={look} />;
}
