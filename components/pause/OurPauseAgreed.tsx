import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyAgainButton } from '@/components/ui/CopyButton';
import { EmptyPlace } from '@/components/ui/EmptyPlace';
import { EntryUndo } from '@/components/ui/EntryUndo';
import { formatLength } from '@/components/ui/format';
import type { PauseTimes } from '@/components/ui/place-props';
import type { Copying } from '@/components/ui/use-copy';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { type OurPauseWords, ourPauseText } from '@/utils/practice/our-pause';
import type { OurPause } from '@/utils/settings/settings';
import { MINUTE_MS } from '@/utils/time/durations';
import { OurPauseCard } from './OurPauseCard';
import { OurPauseForm } from './OurPauseForm';
import { OurPauseSafety } from './OurPauseSafety';
import { TakeOurPause } from './OurPauseToTake';
import css from './our-pause.module.css';

interface OurPauseAgreedProps {
  ourPause: OurPause | null;
  words: OurPauseWords;
  supportHref: string;
  copying: Copying;
  onOurPause(ourPause: OurPause | null): void;
  onTake(pause: PauseTimes): void;
}

/** At full size: what was agreed on, and all that can be done with it. */
export function OurPauseAgreed(props: OurPauseAgreedProps) {
  const { ourPause, words, onOurPause } = props;
  const part = useRef<HTMLDivElement>(null);
  const [isWriting, setWriting] = useState(false);
  const [deleted, setDeleted] = useState<OurPause | null>(null);
  const view = isWriting ? 'form' : ourPause ? 'card' : 'empty';
  useKeptFocus(part, view, false);
  const keep = (next: OurPause | null) => {
    setDeleted(next ? null : ourPause);
    setWriting(false);
    onOurPause(next);
  };
  return (
    <div class={css.ourPauseAgreed} ref={part}>
      <h2>{i18n.t('ourPause.title')}</h2>
      <OurPauseSafety supportHref={props.supportHref} />
      {view === 'form' && (
        <OurPauseForm
          agreed={ourPause}
          words={words}
          onSave={keep}
          onCancel={() => setWriting(false)}
        />
      )}
      {view === 'empty' && (
        <EmptyPlace text={i18n.t('ourPause.empty')}>
          <button type="button" class="button" data-next-focus onClick={() => setWriting(true)}>
            {i18n.t('ourPause.make')}
          </button>
        </EmptyPlace>
      )}
      {view === 'card' && ourPause && (
        <>
          <TakeOurPause agreed={ourPause} onTake={props.onTake} />
          <OurPauseCard agreed={ourPause} words={words} />
          <div class={css.ourPauseActs}>
            <CopyAgainButton
              text={ourPauseText(ourPause, lengthOf(ourPause), words)}
              label={i18n.t('ourPause.copyText')}
              small
              copying={props.copying}
            />
            <button type="button" class="button pill" onClick={() => window.print()}>
              {i18n.t('ourPause.print')}
            </button>
            <button type="button" class="button quiet" onClick={() => setWriting(true)}>
              {i18n.t('sheet.edit')}
            </button>
            <button type="button" class="button quiet" onClick={() => keep(null)}>
              {i18n.t('sheet.delete')}
            </button>
          </div>
        </>
      )}
      <EntryUndo
        said={deleted && !ourPause ? i18n.t('ourPause.deleted') : null}
        of={deleted && !ourPause ? deleted.word : null}
        onUndo={() => deleted && keep(deleted)}
      />
    </div>
  );
}

const lengthOf = ({ minutes }: OurPause) => formatLength(minutes * MINUTE_MS);
