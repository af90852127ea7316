/**
 * The ways to look at a thought: a card at a time, one's own in three steps, and the ones that were
 * kept.
 */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import type { ReframePlaceProps, Safety } from '@/components/ui/place-props';
import { useLoaded } from '@/components/ui/use-loaded';
import type { useCountedJournal } from '@/utils/record/use-counted-journal';
import type { OwnThoughtWork } from './OwnThought';
import { ReframePlace } from './ReframePlace';
import css from './reframe.module.css';

interface ReframeWaysProps extends Omit<ReframePlaceProps, 'safety' | 'onSafety'> {
  /** Brings the journal when it is first needed; the same function at each drawing. */
  loadJournal: () => Promise<typeof useCountedJournal>;
  onGoToWords(): void;
}

type Way = 'cards' | 'own' | 'kept';

const ways: readonly Way[] = ['cards', 'own', 'kept'];

export function ReframeWays({ loadJournal, onGoToWords, ...cards }: ReframeWaysProps) {
  const [way, setWay] = useState<Way>('cards');
  // Both here, so that they are still there after a look at the other way. They go with the page.
  const [safety, setSafety] = useState<Safety>('unasked');
  const [work, setWork] = useState<OwnThoughtWork | null>(null);
  return (
    <>
      {/* Between two steps the thought stands in no field. */}
      <div class={css.reframeWays} data-half-written={work?.draft.thought.trim() ? '' : undefined}>
        <ChipGroup<Way>
          legend={i18n.t('reframes.ways')}
          quietLegend
          options={ways.map((value) => ({ value, label: i18n.t(`reframes.${value}`) }))}
          value={way}
          onChoose={(value) => setWay(value)}
        />
      </div>
      {way === 'cards' ? (
        <ReframePlace {...cards} safety={safety} onSafety={setSafety} />
      ) : (
        <div class="place stack-wide">
          <Tool
            way={way}
            work={work}
            supportHref={cards.supportHref}
            loadJournal={loadJournal}
            onWork={setWork}
            onBegin={() => setWay('own')}
            onGoToWords={onGoToWords}
          />
        </div>
      )}
    </>
  );
}

interface ToolProps {
  way: 'own' | 'kept';
  work: OwnThoughtWork | null;
  supportHref: string;
  loadJournal: ReframeWaysProps['loadJournal'];
  onWork(work: OwnThoughtWork): void;
  onBegin(): void;
  onGoToWords(): void;
}

const loadTool = () => import('./ThoughtTool').then((m) => m.ThoughtTool);

function Tool({ loadJournal, ...rest }: ToolProps) {
  const ThoughtTool = useLoaded(loadTool);
  const journal = useLoaded(loadJournal);
  if (!ThoughtTool || !journal) return <p class="soft">{i18n.t('reframes.loading')}</p>;
  return <ThoughtTool useJournal={journal} {...rest} />;
}
