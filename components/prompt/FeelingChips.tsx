import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Suggestion } from '@/utils/extension/frame-to-background';
import { type Feeling, type FeelingChoice, feelingChoices } from '@/utils/practice/feelings';
import { Words } from './Act';
import { CopySentence } from './CopySentence';
import { SettlingButton } from './SettlingButton';

export interface FeelingActs {
  /** Calls back with null when there is nothing to suggest. */
  suggest(feeling: Feeling, found: (suggestion: Suggestion | null) => void): void;
  findSupport(): void;
  copy(text: string): Promise<boolean>;
}

interface Answer {
  choice: FeelingChoice;
  /** Of what the person is afraid, once they said so. */
  fear: 'losing' | 'them' | null;
  /**
   * Null when there is nothing to suggest; undefined while none was asked for, or it is on its way.
   */
  suggestion?: Suggestion | null;
}

/** Between two rows of chips. */
const ROW_GAP_PX = 8;

/** Names a feeling with one tap, for a line and a sentence that fit. The answer is kept nowhere. */
export function FeelingChips(acts: FeelingActs) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const shown = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!answer || !shown.current) return;
    bringIntoSight(shown.current);
    keepHeight(shown.current);
  }, [answer]);

  /** A late suggestion for an earlier tap is let go. */
  function ask(asked: Answer, feeling: Feeling): void {
    setAnswer(asked);
    acts.suggest(feeling, (suggestion) =>
      setAnswer((now) => (now === asked ? { ...asked, suggestion } : now)),
    );
  }

  function tap(choice: FeelingChoice): void {
    if (choice === 'afraid') setAnswer({ choice, fear: null });
    else ask({ choice, fear: null }, choice);
  }

  return (
    <fieldset>
      <legend class="small">
        <Words text={i18n.t('prompt.feel')} />
      </legend>
      <div class="row">
        {feelingChoices.map((choice) => (
          <SettlingButton
            key={choice}
            class="chip"
            words={i18n.t(`feelings.${choice}`)}
            isPressed={answer?.choice === choice}
            act={() => tap(choice)}
          />
        ))}
      </div>
      <div ref={shown} class="answer" role="status">
        {answer?.choice === 'afraid' && (
          <div class="row">
            <SettlingButton
              class="chip"
              words={i18n.t('afraid.losing')}
              isPressed={answer.fear === 'losing'}
              act={() => ask({ choice: 'afraid', fear: 'losing' }, 'worried')}
            />
            <SettlingButton
              class="chip"
              words={i18n.t('afraid.them')}
              isPressed={answer.fear === 'them'}
              act={() => setAnswer({ choice: 'afraid', fear: 'them' })}
            />
          </div>
        )}
        {answer?.fear === 'them' && (
          <div class="card small">
            <p>
              <Words text={i18n.t('afraid.line')} />
            </p>
            <SettlingButton class="link" words={i18n.t('afraid.support')} act={acts.findSupport} />
          </div>
        )}
        {answer && <Suggested suggestion={answer.suggestion} copy={acts.copy} />}
      </div>
    </fieldset>
  );
}

/**
 * Only where it has no room: else all stays where it is. What is above goes row by row, so that no
 * chip is cut in half.
 */
function bringIntoSight(element: HTMLElement): void {
  const panel = element.closest('.panel');
  if (!panel) return;
  const { top, bottom } = panel.getBoundingClientRect();
  const startOf = (one: Element) => one.getBoundingClientRect().top - top - ROW_GAP_PX;
  const hidden = element.getBoundingClientRect().bottom - bottom;
  if (hidden <= 0) return;
  const rows = [...panel.querySelectorAll('.chip')].map(startOf).filter((row) => row >= hidden);
  // Whole pixels: the rest of one would be made up for at the next answer.
  panel.scrollTop += Math.ceil(Math.min(startOf(element), ...rows));
}

/** A shorter answer after a longer one would let the panel scroll back, and the chips with it. */
function keepHeight(element: HTMLElement): void {
  element.style.minBlockSize = `${element.offsetHeight}px`;
}

interface SuggestedProps {
  suggestion: Answer['suggestion'];
  copy: FeelingActs['copy'];
}

function Suggested({ suggestion, copy }: SuggestedProps) {
  if (suggestion === undefined) return null;
  if (!suggestion) {
    return (
      <p class="small">
        <Words text={i18n.t('prompt.feelPlain')} />
      </p>
    );
  }
  const { line, starter } = suggestion;
  return (
    <div class="card small">
      <p>
        <b>
          <Words text={line} />
        </b>
      </p>
      <p class="soft">
        <Words text={i18n.t('prompt.couldSay')} />
      </p>
      <p>
        <Words text={starter} />
      </p>
      <CopySentence key={starter} text={starter} copy={copy} />
    </div>
  );
}
