import { useRef, useState } from 'preact/hooks';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { useLoaded } from '@/components/ui/use-loaded';
import { type RepairMove, repairStep, startRepair } from '@/utils/practice/repair-steps';
import type { useCountedJournal } from '@/utils/record/use-counted-journal';
import { mayTakeBack, type TakeBack } from '@/utils/sites/take-back';
import { KeepPromise, type WantedPromise } from './KeepPromise';
import { RepairBreath, type RepairBreathProps } from './RepairBreath';
import { RepairDone } from './RepairDone';
import { RepairFork } from './RepairFork';
import type { WentChat } from './RepairNextTime';
import { RepairOwn } from './RepairOwn';
import { RepairSite } from './RepairSite';
import { RepairTakeBack } from './RepairTakeBack';
import css from './repair.module.css';

interface RepairPlaceProps {
  takeBacks: readonly TakeBack[];
  /** The id of the one where it went, where that is known. */
  site: string | null;
  breath: RepairBreathProps;
  /** The chat where the last message went; null where that is not known. */
  chat: WentChat | null;
  supportHref: string;
  wordsHref: string;
  /** Brings the journal when a promise is to be kept; the same function at each drawing. */
  loadJournal: () => Promise<typeof useCountedJournal>;
}

/**
 * From a message that went to one that owns it, a step at a time. All that is written is in memory
 * of this view alone, and goes with it.
 */
export function RepairPlace({ takeBacks, ...props }: RepairPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const find = (id: string | null) => takeBacks.find((one) => one.id === id) ?? null;
  const siteOf = (takeBack: TakeBack | null) => ({
    id: takeBack?.id ?? null,
    mayTakeBack: mayTakeBack(takeBack),
  });
  const start = () => {
    const known = find(props.site);
    return startRepair(known && siteOf(known));
  };
  const [state, setState] = useState(start);
  const [wanted, setWanted] = useState<WantedPromise | null>(null);
  const { step, site, words } = state;
  const move = (next: RepairMove) => setState((before) => repairStep(before, next));
  const onBack = () => move({ kind: 'back' });
  const onNext = () => move({ kind: 'next' });
  useKeptFocus(place, step, false);

  const takeBack = find(site?.id ?? null);
  /** What went somewhere else, as the person says, is not about that chat. */
  const chatOn = (id: string | null) => (props.chat?.site === id ? props.chat : null);
  const keep = () => (
    <KeepHere
      text={words.will.trim()}
      wanted={wanted}
      onWanted={setWanted}
      loadJournal={props.loadJournal}
    />
  );
  const view = () => {
    switch (step) {
      case 'safe':
      case 'unsafe':
        return (
          <RepairFork
            isUnsafe={step === 'unsafe'}
            supportHref={props.supportHref}
            onAnswer={(yes) => move({ kind: 'answer', yes })}
            onBack={onBack}
          />
        );
      case 'breath':
        return <RepairBreath {...props.breath} onBack={onBack} onNext={onNext} />;
      case 'site':
        return (
          <RepairSite
            takeBacks={takeBacks}
            chosen={takeBack}
            onBack={onBack}
            onChoose={(chosen) => move({ kind: 'choose', site: siteOf(chosen) })}
          />
        );
      case 'takeBack':
        return (
          <RepairTakeBack
            takeBack={takeBack}
            onBack={onBack}
            onNext={onNext}
            onOtherSite={() => move({ kind: 'otherSite' })}
          />
        );
      case 'own':
        return (
          <RepairOwn
            words={words}
            hopeless={takeBack && !mayTakeBack(takeBack) ? takeBack : null}
            keep={keep()}
            onWrite={(change) => move({ kind: 'write', change })}
            onBack={onBack}
            onNext={onNext}
            onOtherSite={() => move({ kind: 'otherSite' })}
          />
        );
      case 'done':
        return (
          <RepairDone
            chat={chatOn(site?.id ?? null)}
            wordsHref={props.wordsHref}
            onBack={onBack}
            onAgain={() => {
              setState(start());
              setWanted(null);
            }}
          />
        );
    }
  };
  return (
    <div class={css.repair} ref={place} key={step}>
      {view()}
    </div>
  );
}

interface KeepHereProps {
  text: string;
  wanted: WantedPromise | null;
  onWanted(wanted: WantedPromise): void;
  loadJournal: RepairPlaceProps['loadJournal'];
}

function KeepHere({ text, wanted, onWanted, loadJournal }: KeepHereProps) {
  const useJournal = useLoaded(wanted ? loadJournal : loadNothing);
  return (
    <KeepPromise
      text={text}
      wanted={wanted}
      useJournal={useJournal}
      onWant={(next) =>
        onWanted({ id: wanted?.id ?? crypto.randomUUID(), text: next, isSaved: false })
      }
      onSaved={() => wanted && onWanted({ ...wanted, isSaved: true })}
    />
  );
}

const loadNothing = async () => null;
