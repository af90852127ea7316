import { render } from 'preact';
import { PauseDialog } from '@/components/prompt/PauseDialog';

/**
 * Draws a dialog once where nobody sees it, and takes it away again. The browser compiles its code
 * for that: without it the first dialog of a page takes twice the processor's time of the next one,
 * between the key that was held and the frame that shows it.
 */
export function rehearseDialog(): void {
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
      isLikely={false}
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
  render(null, place);
}
