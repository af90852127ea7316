import { i18n } from '#i18n';
import { JournalGate } from '@/components/lock/JournalGate';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { SupportLine } from '@/components/support/SupportLink';
import type { useCountedJournal } from '@/utils/record/use-counted-journal';
import { KeptThoughts } from './KeptThoughts';
import { OwnThought, type OwnThoughtWork } from './OwnThought';

interface ThoughtToolProps {
  way: 'own' | 'kept';
  work: OwnThoughtWork | null;
  supportHref: string;
  /** The hook itself: the page around decides when the journal is loaded. */
  useJournal: typeof useCountedJournal;
  onWork(work: OwnThoughtWork): void;
  onBegin(): void;
  onGoToWords(): void;
}

/**
 * The steps and the list of kept thoughts, over one journal. Loaded when a person first asks for
 * either.
 */
export function ThoughtTool({ useJournal, way, onBegin, ...rest }: ThoughtToolProps) {
  const journal = useJournal('reframes');
  return (
    <>
      <h2 class="visually-hidden">{i18n.t(`reframes.${way}`)}</h2>
      <JournalTrouble of={[journal.status]} />
      {way === 'own' ? (
        <OwnThought journal={journal} {...rest} />
      ) : (
        <JournalGate journal={journal}>
          <KeptThoughts journal={journal} onBegin={onBegin} />
        </JournalGate>
      )}
      {rest.work?.step !== 'unsafe' && <SupportLine href={rest.supportHref} />}
    </>
  );
}
