import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Words } from './Act';
import { SettlingButton } from './SettlingButton';

interface ChatQuestionProps {
  /** Calls back with whether that is kept. */
  answer(isOn: boolean, told: (isKept: boolean) => void): void;
}

/**
 * The time of a chat's rule is over: whether it goes on, in the place of the breath. Unanswered, it
 * is asked again.
 */
export function ChatQuestion({ answer }: ChatQuestionProps) {
  const [said, setSaid] = useState<'goesOn' | 'ended' | 'notKept' | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const choose = (isOn: boolean) =>
    answer(isOn, (isKept) => {
      if (isKept) leave(place.current);
      setSaid(isKept ? (isOn ? 'goesOn' : 'ended') : 'notKept');
    });
  const isAsking = said === null || said === 'notKept';
  return (
    <div class="small" role="status" ref={place}>
      <p>
        <Words text={i18n.t(said ? `prompt.chatDue.${said}` : 'prompt.chatDue.asks')} />
      </p>
      {isAsking && (
        <div class="row">
          <SettlingButton
            class="chip"
            words={i18n.t('prompt.chatDue.goOn')}
            act={() => choose(true)}
          />
          <SettlingButton
            class="chip"
            words={i18n.t('prompt.chatDue.end')}
            act={() => choose(false)}
          />
        </div>
      )}
    </div>
  );
}

/** The buttons go, so the focus that is in one of them goes on to what has it first. */
function leave(question: HTMLElement | null): void {
  const { activeElement } = (question?.getRootNode() ?? document) as Document | ShadowRoot;
  if (!question?.contains(activeElement)) return;
  question.closest('dialog')?.querySelector<HTMLElement>('[data-first]')?.focus();
}
