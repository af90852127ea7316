import { render } from 'preact';
import { PauseDialog } from '@/components/prompt/PauseDialog';

/**
 * Draws a dialog once, and takes it away again before anybody could see it. For that the browser
 * compiles its code, and lays out its words in the styles of `root`: without it the first dialog of
 * a page takes twice the processor's time of the next one, between the key that was held and the
 * frame that shows it.
 */
export function rehearseDialog(root: HTMLElement): void {
  const place = document.createElement('div');
  render(
    <PauseDialog
      waitMs={0}
      offers={{ longer: true, wait: true, feelings: true, rest: true }}
      plan=""
      question=""
      reason="mark"
      pauseEndsAt={null}
      later={null}
      keepsLater
      mayBeNewline
      doubt={null}
      isChatDue={false}
      answerChat={() => {}}
      isMotionReduced={false}
      isEnterExplained={false}
      place={{ side: 'top', roomPx: 0 }}
      suggest={() => {}}
      copy={() => Promise.resolve(false)}
      findSupport={() => {}}
      choose={() => {}}
    />,
    place,
  );
  place.style.visibility = 'hidden';
  place.querySelector('dialog')?.setAttribute('open', '');
  root.append(place);
  place.getBoundingClientRect();
  render(null, place);
  place.remove();
}
