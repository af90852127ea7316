import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sayCounted } from '@/utils/locale/locale';
import { type Presses, pressesLeft } from '@/utils/support/count-presses';
import css from './quick-exit.module.css';
import { useShiftPresses } from './use-shift-presses';

/**
 * Neutral, known, and never empty. It is opened by a click or the key alone, and nothing is loaded
 * from it.
 */
const ELSEWHERE = 'https://www.bbc.com/weather';

interface QuickExitProps {
  /** Locks what a passphrase seals, before anything else. */
  lock: () => void;
  /** How the page around places it. */
  look?: string;
  /** It is not a page in a tab that goes, but a panel beside one, which closes. */
  isPanel?: boolean;
  /** Opens the address in place of this page, or closes it. */
  replacePage?: (address: string) => void;
  /** Draws this page anew; a test looks at it instead. */
  reloadPage?: () => void;
}

const replaceThisPage = (address: string) => location.replace(address);
const reloadThisPage = () => location.reload();

/**
 * A way off the page at once: a link in the shape of a button, and Shift three times. For pages of
 * ours alone. The page is covered in white while the other one loads. It stands where the page
 * around puts it.
 */
export function QuickExit({
  lock,
  look = '',
  isPanel = false,
  replacePage = replaceThisPage,
  reloadPage = reloadThisPage,
}: QuickExitProps) {
  const [isLeaving, setLeaving] = useState(false);
  const leave = useCallback(() => {
    lock();
    setLeaving(true);
    replacePage(ELSEWHERE);
  }, [lock, replacePage]);
  const counted = useShiftPresses(leave);
  useEffect(() => {
    // The browser's back may bring this page out of its memory, with what was open when it was
    // left.
    const comeBack = ({ persisted }: PageTransitionEvent) => isLeaving && persisted && reloadPage();
    window.addEventListener('pageshow', comeBack);
    return () => window.removeEventListener('pageshow', comeBack);
  }, [isLeaving, reloadPage]);
  return (
    <div class={`${css.quickExit} ${look}`}>
      <a
        class="button"
        href={ELSEWHERE}
        rel="nofollow noreferrer"
        title={i18n.t(isPanel ? 'quickExit.aboutPanel' : 'quickExit.about')}
        onClick={(event) => {
          event.preventDefault();
          leave();
        }}
      >
        <span class="visually-hidden">{i18n.t('quickExit.emergency')} </span>
        {i18n.t(isPanel ? 'quickExit.leavePanel' : 'quickExit.leave')}
      </a>
      <p class="small" role="status">
        <Count {...counted} />
      </p>
      <div role="alert" class={isLeaving ? css.leaving : undefined}>
        {isLeaving && i18n.t('quickExit.leaving')}
      </div>
    </div>
  );
}

/** Says how many presses are left, and, once, that the count is over. */
function Count({ presses, hasText }: { presses: Presses; hasText: boolean }) {
  const wasCounting = useRef(false);
  if (presses.count > 0) {
    wasCounting.current = true;
    const left = pressesLeft(presses, hasText);
    return <>{sayCounted(hasText ? 'quickExit.leftText' : 'quickExit.left', left)}</>;
  }
  return wasCounting.current ? (
    <span class="visually-hidden">{i18n.t('quickExit.kept')}</span>
  ) : null;
}
