import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatLength } from '@/components/ui/format';
import type { PausePlaceProps, PauseTimes } from '@/components/ui/place-props';
import { useLoaded } from '@/components/ui/use-loaded';
import { beginOurPause } from '@/utils/practice/our-pause';
import type { OurPause } from '@/utils/settings/settings';
import { MINUTE_MS } from '@/utils/time/durations';
import { OurPauseSafety } from './OurPauseSafety';
import css from './our-pause.module.css';

interface OurPauseToTakeProps {
  ourPause: OurPause | null;
  supportHref: string;
  /** Where it is made, changed and printed: a popup closes too soon for that. */
  pageHref: string;
  /** Finds the chat over which the popup lies. */
  findChat?: PausePlaceProps['findChat'];
  onTake(pause: PauseTimes): void;
}

const findNone = async () => ({ chat: null });

/**
 * In the popup: one press to take it, and the way to the page where it is made, which begins with
 * whom it is not for.
 */
export function OurPauseToTake({ ourPause, supportHref, pageHref, ...props }: OurPauseToTakeProps) {
  // There is something to take, and so to ask about its chat, once it was made.
  const findChat = ourPause ? props.findChat : undefined;
  const found = useLoaded(findChat ?? findNone);
  const chat = found?.chat ?? null;
  const [isHereAlone, setHereAlone] = useState(true);
  // At once with all of it: nothing moves by it later.
  if (findChat && !found) return null;
  const take = (pause: PauseTimes) =>
    props.onTake(chat && isHereAlone ? { ...pause, chat } : pause);
  return (
    <>
      {ourPause && <OurPauseSafety supportHref={supportHref} />}
      {ourPause && <TakeOurPause agreed={ourPause} onTake={take} />}
      {ourPause && chat && (
        <label class="check">
          <input
            type="checkbox"
            checked={isHereAlone}
            onChange={(event) => setHereAlone(event.currentTarget.checked)}
          />
          <span>{i18n.t('ourPause.hereAlone')}</span>
        </label>
      )}
      <a class="button quiet" href={pageHref} target="_blank" rel="noreferrer">
        {i18n.t(ourPause ? 'ourPause.changeOnPage' : 'ourPause.make')}
      </a>
    </>
  );
}

interface TakeOurPauseProps {
  agreed: OurPause;
  onTake(pause: PauseTimes): void;
}

/** The button that begins it, and what it will do. */
export function TakeOurPause({ agreed, onTake }: TakeOurPauseProps) {
  const id = useId();
  return (
    <div class={css.ourPauseTake}>
      <button
        type="button"
        class="button"
        data-next-focus
        aria-describedby={id}
        onClick={() => onTake(beginOurPause(agreed, Date.now()))}
      >
        {i18n.t('ourPause.take')}
      </button>
      <p class="small soft" id={id}>
        {i18n.t('ourPause.takeHint', [agreed.word, formatLength(agreed.minutes * MINUTE_MS)])}
      </p>
    </div>
  );
}
