import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { SendKey } from '@/utils/sites/site';

export interface TeachView {
  /** The box, what sends, the try; `undone` after the person took it back. */
  step: 'box' | 'send' | 'starting' | 'try' | 'undone';
  /** What became of the last send of the try. */
  outcome: 'waiting' | 'held' | 'missed';
  trouble: 'unclear' | 'notKept' | 'notReady' | null;
  sendKey: SendKey;
  /** What the arrow keys stand on, in the words of the page; null before the first. */
  candidate: { place: number; count: number; name: string } | null;
  /** The end of the window that the box is not at. */
  side: 'top' | 'bottom';
}

interface TeachPanelProps {
  view: TeachView;
  onStep(by: 1 | -1): void;
  /** Takes what the arrow keys stand on. */
  onTake(): void;
  onNoButton(): void;
  onSendKey(sendKey: SendKey): void;
  onAgain(): void;
  onUndo(): void;
  onClose(): void;
}

const places = { box: 1, send: 2, starting: 3, try: 3 } as const;

/**
 * Shows Breather where to write and what sends, step by step. It uses native semantics only, as the
 * prompt does.
 */
export function TeachPanel({ view, ...acts }: TeachPanelProps) {
  const { step, outcome } = view;
  const isPicking = step === 'box' || step === 'send';
  const isHeld = step === 'try' && outcome === 'held';
  return (
    <section class="panel" role="dialog" aria-labelledby="title" data-side={view.side}>
      <header>
        <h1 id="title">{i18n.t('teach.title')}</h1>
        {step !== 'undone' && <p class="small soft">{i18n.t('teach.step', [`${places[step]}`])}</p>}
      </header>
      <p class={isHeld ? 'lead good' : 'lead'} role="status">
        {leadOf(view)}
      </p>
      <p class="problem" role="alert">
        {view.trouble && i18n.t(`teach.trouble.${view.trouble}`)}
      </p>
      {isPicking && <Picking view={view} {...acts} />}
      {step === 'try' && (
        <label class="choice small">
          <input
            type="checkbox"
            checked={view.sendKey === 'mod-enter'}
            onChange={(event) =>
              acts.onSendKey(event.currentTarget.checked ? 'mod-enter' : 'enter')
            }
          />
          <span>{i18n.t('teach.enterIsNewline')}</span>
        </label>
      )}
      <div class="row">
        {isHeld && (
          <>
            <Button main onClick={acts.onClose}>
              {i18n.t('teach.done')}
            </Button>
            <Button onClick={acts.onUndo}>{i18n.t('teach.undo')}</Button>
          </>
        )}
        {(step === 'try' || step === 'undone') && (
          <Button onClick={acts.onAgain}>{i18n.t('teach.again')}</Button>
        )}
        {!isHeld && (
          <Button onClick={acts.onClose}>
            {step === 'undone' ? i18n.t('teach.close') : i18n.t('teach.stop')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Picking({ view, onStep, onTake, onNoButton }: Omit<TeachPanelProps, 'onClose'>) {
  const { candidate, step } = view;
  return (
    <>
      <p class="small soft" role="status">
        {candidate
          ? i18n.t('teach.candidate', [
              candidate.name || i18n.t('teach.noName'),
              `${candidate.place}`,
              `${candidate.count}`,
            ])
          : i18n.t('teach.keys')}
      </p>
      <div class="row">
        <Button onClick={() => onStep(-1)}>{i18n.t('teach.previous')}</Button>
        <Button onClick={() => onStep(1)}>{i18n.t('teach.next')}</Button>
        {candidate && (
          <Button main onClick={onTake}>
            {i18n.t('teach.take')}
          </Button>
        )}
        {step === 'send' && <Button onClick={onNoButton}>{i18n.t('teach.noButton')}</Button>}
      </div>
    </>
  );
}

function leadOf({ step, outcome }: TeachView): string {
  if (step === 'try') return i18n.t(`teach.try.${outcome}`);
  return i18n.t(`teach.lead.${step}`);
}

interface ButtonProps {
  main?: boolean;
  onClick(): void;
  children: ComponentChildren;
}

function Button({ main, onClick, children }: ButtonProps) {
  return (
    <button type="button" class={main ? 'button main' : 'button'} onClick={onClick}>
      {children}
    </button>
  );
}
