import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatWhen } from '@/components/ui/format';
import { ListRow } from '@/components/ui/ListRow';
import { Section } from '@/components/ui/Section';

export interface WaitingMessage {
  /** No other one has the same. */
  chat: string;
  siteName: string;
  /** Whether its site is on, so that it is held there. */
  isOn: boolean;
  /** Whether its tab was closed since, and the draft may be gone with it. */
  isTabGone: boolean;
  /** Epoch ms. */
  untilAt: number;
  isDue: boolean;
}

interface WhatWaitsProps {
  /** The first to look at again comes first. */
  messages: readonly WaitingMessage[];
  onLookAgain(chat: string): void;
}

/** The messages that wait for later in their chats; nothing where there is none. */
export function WhatWaits({ messages, onLookAgain }: WhatWaitsProps) {
  if (messages.length === 0) return null;
  return (
    <Section title={i18n.t('today.waitsTitle')}>
      <ul class="entries">
        {messages.map((message) => (
          <Waiting key={message.chat} {...message} onLookAgain={() => onLookAgain(message.chat)} />
        ))}
      </ul>
    </Section>
  );
}

interface WaitingProps extends WaitingMessage {
  onLookAgain(): void;
}

function Waiting({ siteName, isOn, isTabGone, untilAt, isDue, onLookAgain }: WaitingProps) {
  const id = useId();
  const look = (
    <button type="button" class="button" aria-describedby={id} onClick={onLookAgain}>
      {i18n.t('popup.now.lookAgain')}
    </button>
  );
  return (
    <ListRow about={siteName} actions={[]} main={look}>
      <p id={id}>
        {isDue
          ? i18n.t('popup.now.waited', [siteName])
          : i18n.t('popup.now.waits', [siteName, formatWhen(untilAt)])}
      </p>
      {!isOn && <p class="small soft">{i18n.t('popup.now.siteOff')}</p>}
      {isOn && isTabGone && <p class="small soft">{i18n.t('popup.now.tabGone')}</p>}
    </ListRow>
  );
}
