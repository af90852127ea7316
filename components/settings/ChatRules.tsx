import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatDay } from '@/components/ui/format-day';
import { ListRow } from '@/components/ui/ListRow';
import { RowUndo } from '@/components/ui/RowUndo';
import { Section } from '@/components/ui/Section';
import { TextForm } from '@/components/ui/TextForm';
import { sayCounted } from '@/utils/locale/locale';
import { LONGEST_CHAT_NAME } from '@/utils/practice/limits';

export interface ShownChat {
  /** No other chat has the same. */
  chat: string;
  madeAt: number;
  /** The person's own name for it; empty is none. */
  name: string;
  /** It was ended a moment ago, and can come back. */
  isEnded: boolean;
}

export interface ChatsOfSite {
  siteName: string;
  /** Whether the site is on, so that they are held there. */
  isOn: boolean;
  chats: readonly ShownChat[];
}

interface ChatRulesProps {
  /** Null while they are looked up. */
  sites: readonly ChatsOfSite[] | null;
  /** Why they cannot be read; null where they can. */
  trouble: 'newer' | 'unreadable' | null;
  /** The last change could not be kept. */
  notSaved: boolean;
  onName(chat: string, name: string): void;
  onEnd(chat: string): void;
  onRevive(chat: string): void;
}

/**
 * The chats in which every message is held. A rule is made in its chat alone, and Breather knows no
 * name of one.
 */
export function ChatRules({ sites, trouble, notSaved, ...on }: ChatRulesProps) {
  const [named, setNamed] = useState<string | null>(null);
  /** The last one that gave its place to a form or an undo, or came back from there. */
  const [back, setBack] = useState<string | null>(null);
  return (
    <Section title={i18n.t('chats.title')} lead={i18n.t('chats.lead')}>
      <p class="problem" role="alert">
        {notSaved && i18n.t('settings.notSaved')}
      </p>
      {trouble && <p>{i18n.t(`chats.${trouble}`)}</p>}
      {sites?.length === 0 && !trouble && <p class="soft">{i18n.t('chats.none')}</p>}
      {sites?.map(({ siteName, isOn, chats }) => (
        <div key={siteName}>
          <h3>{countWords(siteName, chats)}</h3>
          {!isOn && <p class="small soft">{i18n.t('popup.now.siteOff')}</p>}
          <ul class="entries">
            {chats.map((one) =>
              one.isEnded ? (
                <RowUndo
                  key={one.chat}
                  said={i18n.t('chats.ended')}
                  takesFocus={back === one.chat}
                  onUndo={() => {
                    setBack(one.chat);
                    on.onRevive(one.chat);
                  }}
                />
              ) : (
                <ChatRow
                  key={one.chat}
                  chat={one}
                  siteName={siteName}
                  isNaming={named === one.chat}
                  isBack={back === one.chat}
                  onNaming={(isNaming) => {
                    setBack(one.chat);
                    setNamed(isNaming ? one.chat : null);
                  }}
                  onName={(name) => on.onName(one.chat, name)}
                  onEnd={() => {
                    setBack(one.chat);
                    on.onEnd(one.chat);
                  }}
                />
              ),
            )}
          </ul>
        </div>
      ))}
    </Section>
  );
}

/** "2 chats on WhatsApp", and the site alone where all of them ended. */
function countWords(siteName: string, chats: readonly ShownChat[]): string {
  const held = chats.filter(({ isEnded }) => !isEnded).length;
  return held > 0 ? sayCounted('chats.onSite', held, [siteName]) : siteName;
}

interface ChatRowProps {
  chat: ShownChat;
  siteName: string;
  isNaming: boolean;
  /** A form or an undo was in its place. */
  isBack: boolean;
  onNaming(isNaming: boolean): void;
  onName(name: string): void;
  onEnd(): void;
}

function ChatRow({ chat, siteName, isNaming, isBack, onNaming, onName, onEnd }: ChatRowProps) {
  const about = chat.name || i18n.t('chats.unnamed', [siteName, formatDay(chat.madeAt)]);
  if (isNaming) {
    return (
      <li>
        <TextForm
          label={i18n.t('chats.nameLabel')}
          text={chat.name}
          longest={LONGEST_CHAT_NAME}
          lines={1}
          saveLabel={i18n.t('journal.save')}
          takesFocus
          onSave={(name) => {
            onName(name.replace(/\s+/g, ' '));
            onNaming(false);
          }}
          onCancel={() => onNaming(false)}
        />
      </li>
    );
  }
  const actions = [
    {
      label: i18n.t(chat.name ? 'chats.rename' : 'chats.name'),
      name: i18n.t('chats.nameNamed', [about]),
      press: () => onNaming(true),
    },
    {
      label: i18n.t('chats.end'),
      name: i18n.t('chats.endNamed', [about]),
      press: onEnd,
    },
  ];
  return (
    <ListRow about={about} actions={actions} isBack={isBack}>
      <p>{chat.name || i18n.t('chats.aChat')}</p>
      <p class="small soft">{i18n.t('chats.since', [formatDay(chat.madeAt)])}</p>
    </ListRow>
  );
}
