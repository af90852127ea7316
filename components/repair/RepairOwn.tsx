import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Labelled } from '@/components/ui/Labelled';
import { MessageToCopy } from '@/components/ui/MessageToCopy';
import { LONGEST_TEXT } from '@/utils/practice/limits';
import {
  joinMessage,
  type MessageParts,
  type OwnPart,
  ownParts,
} from '@/utils/practice/own-message';
import type { TakeBack } from '@/utils/sites/take-back';
import { OtherSite } from './OtherSite';
import { RepairSheet } from './RepairSheet';
import { WaySource } from './WaySource';

interface RepairOwnProps {
  words: MessageParts;
  /** The site on which nothing can be taken back, or null. */
  hopeless: TakeBack | null;
  /** The way to keep what the person will do. */
  keep: ComponentChildren;
  onWrite(change: Partial<MessageParts>): void;
  onBack(): void;
  onNext(): void;
  onOtherSite(): void;
}

/** Four parts that become one message. No word of them is judged. */
export function RepairOwn({ words, hopeless, keep, onWrite, ...on }: RepairOwnProps) {
  const message = joinMessage(words, {
    stop: i18n.t('repair.own.stop'),
    question: i18n.t('repair.own.question'),
  });
  return (
    <RepairSheet
      title={i18n.t('repair.own.title')}
      text={i18n.t('repair.own.text')}
      onBack={on.onBack}
      onNext={on.onNext}
    >
      {hopeless && (
        <>
          <p class="notice">{i18n.t('repair.own.cannot', [hopeless.name])}</p>
          {hopeless.ways.map((way) => (
            <WaySource key={way.source} way={way} />
          ))}
          <OtherSite onPress={on.onOtherSite} />
        </>
      )}
      {ownParts.map((part) => (
        <OwnField key={part} part={part} text={words[part]} onWrite={onWrite}>
          {part === 'will' && words.will.trim() !== '' && keep}
        </OwnField>
      ))}
      <p class="small soft">{i18n.t('repair.own.reasons')}</p>
      <MessageToCopy message={message} />
    </RepairSheet>
  );
}

interface OwnFieldProps {
  part: OwnPart;
  text: string;
  children: ComponentChildren;
  onWrite(change: Partial<MessageParts>): void;
}

function OwnField({ part, text, children, onWrite }: OwnFieldProps) {
  return (
    <Labelled label={i18n.t(`repair.own.${part}`)} hint={i18n.t(`repair.own.${part}Hint`)}>
      {(tied) => (
        <>
          <textarea
            {...tied}
            class="field"
            rows={2}
            autocomplete="off"
            maxLength={LONGEST_TEXT}
            value={text}
            onInput={(event) => onWrite({ [part]: event.currentTarget.value })}
          />
          {children}
        </>
      )}
    </Labelled>
  );
}
