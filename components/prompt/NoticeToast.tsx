import { i18n } from '#i18n';
import type { Notice } from '@/utils/engine/bridge';
import { Words } from './Act';
import { CopySentence } from './CopySentence';
import { type NoticeActs, viewOf } from './notices';
import { SettlingButton } from './SettlingButton';

interface NoticeToastProps extends NoticeActs {
  notice: Notice | null;
  /** Away from the composer, so that the draft stays in sight. */
  side: 'top' | 'bottom';
  /** The name of the site, where it keeps drafts by itself; else null. */
  keeper: string | null;
  /** What the notice tells of was taken back, or could not be. */
  undone(isDone: boolean): void;
  copy(text: string): Promise<boolean>;
}

/**
 * A line that says what became of a held message. The region stays, so that screen readers hear it
 * change.
 */
export function NoticeToast({ notice, side, ...props }: NoticeToastProps) {
  const { undone, copy, keeper, ...acts } = props;
  return (
    <div class="notice-region" data-side={side} role="status">
      {notice && <OneNotice key={notice.kind} {...{ notice, keeper, undone, copy, acts }} />}
    </div>
  );
}

interface OneNoticeProps extends Pick<NoticeToastProps, 'keeper' | 'undone' | 'copy'> {
  notice: Notice;
  acts: NoticeActs;
}

function OneNotice({ notice, keeper, undone, copy, acts }: OneNoticeProps) {
  const { text, sentence, presses } = viewOf(notice, keeper);
  const undo = 'undo' in notice ? notice.undo : null;
  return (
    <div class="notice">
      <p>
        <Words text={text} />
      </p>
      {sentence && (
        <p class="small soft">
          <Words text={sentence} />
        </p>
      )}
      <div class="presses">
        {presses.map((press) =>
          'copies' in press ? (
            <CopySentence
              key={press.words}
              text={press.copies}
              words={press.words}
              look="plain"
              copy={copy}
            />
          ) : (
            <SettlingButton key={press.words} words={press.words} act={() => press.act(acts)} />
          ),
        )}
        {undo && <SettlingButton words={i18n.t('notice.undo')} act={() => undo(undone)} />}
        <SettlingButton words={i18n.t('notice.close')} act={acts.close} />
      </div>
    </div>
  );
}
