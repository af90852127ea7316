import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { entryOf, isUpToDate } from '@/utils/practice/kept-reframes';
import {
  type Move,
  type Reframing,
  reframeStep,
  startReframing,
} from '@/utils/practice/reframe-steps';
import type { JournalState } from '@/utils/record/use-journal';
import { ChallengeStep } from './ChallengeStep';
import { DoneStep } from './DoneStep';
import { KeepThought } from './KeepThought';
import { NoticeStep } from './NoticeStep';
import { Question } from './Question';
import { ReframeStep } from './ReframeStep';
import css from './reframe.module.css';
import { SafetyFork } from './SafetyFork';
import { WayToWords } from './WayToWords';

/**
 * What a person is working on: held by the page around, so that it is still there after a look at
 * the cards.
 */
export interface OwnThoughtWork extends Reframing {
  /** The id under which this thought would be kept. */
  id: string;
}

export interface OwnThoughtProps {
  /** Null before the first step. */
  work: OwnThoughtWork | null;
  journal: JournalState<'reframes'>;
  supportHref: string;
  onWork(work: OwnThoughtWork): void;
  onGoToWords(): void;
}

/**
 * A thought of one's own in three steps. It stays in view through all of them, and is kept only on
 * request.
 */
export function OwnThought({ work, journal, supportHref, onWork, onGoToWords }: OwnThoughtProps) {
  const place = useRef<HTMLDivElement>(null);
  const { id, step, draft } = work ?? freshWork();
  useKeptFocus(place, step, false);
  const move = (next: Move) => {
    if (next.kind === 'startOver') onWork(freshWork());
    else onWork({ id, ...reframeStep({ step, draft }, next) });
  };
  const kept = journal.entries.find((entry) => entry.id === id);
  const keep = (
    <KeepThought
      isKept={kept !== undefined && isUpToDate(kept, draft)}
      status={journal.status}
      onUnlock={journal.unlock}
      onKeep={() =>
        void journal.save({
          ...entryOf(draft, id, Date.now()),
          isPinned: kept?.isPinned ?? false,
        })
      }
    />
  );
  return (
    <div class={`stack stack-wide ${css.ownThought}`} ref={place}>
      {hasThoughtInView(step) && (
        <p class={css.thoughtInView}>
          <span class="visually-hidden">{i18n.t('reframes.theThought')} </span>
          {i18n.t('reframes.pinnedThought', [draft.thought.trim()])}
        </p>
      )}
      {(step === 'safe' || step === 'unsafe') && (
        <SafetyFork
          isUnsafe={step === 'unsafe'}
          supportHref={supportHref}
          onAnswer={(yes) => move({ kind: 'answer', yes })}
          onBack={() => move({ kind: 'back' })}
        />
      )}
      {step === 'notice' && <NoticeStep draft={draft} onMove={move} />}
      {step === 'talk' && (
        <Question
          title={i18n.t('reframes.talk.title')}
          text={i18n.t('reframes.talk.text')}
          yes={i18n.t('reframes.talk.yes')}
          no={i18n.t('reframes.talk.no')}
          onAnswer={(yes) => move({ kind: 'answer', yes })}
          onBack={() => move({ kind: 'back' })}
        />
      )}
      {step === 'words' && <WayToWords keep={keep} onMove={move} onGoToWords={onGoToWords} />}
      {step === 'challenge' && <ChallengeStep draft={draft} onMove={move} />}
      {step === 'reframe' && <ReframeStep draft={draft} onMove={move} />}
      {step === 'done' && (
        <DoneStep draft={draft} keep={keep} onMove={move} onGoToWords={onGoToWords} />
      )}
    </div>
  );
}

function freshWork(): OwnThoughtWork {
  return { ...startReframing, id: crypto.randomUUID() };
}

function hasThoughtInView(step: Reframing['step']): boolean {
  return step !== 'safe' && step !== 'unsafe' && step !== 'notice';
}
