import { useEffect, useRef, useState } from 'preact/hooks';
import { SiteLine } from '@/components/sites/SiteLine';
import type { MarkChoice } from '@/utils/engine/heat';
import {
  readSiteLine,
  type SiteLine as SiteLineOfTab,
  toggleMark,
  turnOffHere,
  turnOnHere,
} from '@/utils/sites/site-line';
import { SiteMenuHere } from './SiteMenuHere';

interface SiteLineHereProps {
  discreet: boolean;
  /**
   * Calls back until the signal aborts when there may be something else to say, and when another
   * tab is in front; the same function at each drawing. A popup is gone by then.
   */
  follow?: (signal: AbortSignal, changed: (isOtherTab: boolean) => void) => void;
  /** The page beside is what the person goes on with: a popup goes. */
  onAway?: () => void;
  /** Nothing is left. */
  onErased?: () => void;
}

const closeWindow = () => window.close();

/**
 * The line about the active tab, read when the window opens and after each thing done to it. In
 * discreet mode it does not tell of what else than a mark holds the draft; the menu still ends the
 * rule of a chat.
 */
export function SiteLineHere({ discreet, follow, ...on }: SiteLineHereProps) {
  const { line: known, show, ...state } = useSiteLine(follow);
  const { isLooking, failed, setLooking, setFailed } = state;
  // Opened from the toolbar it sees every page where Breather could run.
  const isHidden = known?.state === 'unseen' && !follow;
  const line: SiteLineOfTab | null = isHidden ? { ...known, state: 'cannot-run' } : known;
  // Nothing may come before the call: the browser only asks its question in the click itself.
  const turnOn = () => line && void show(turnOnHere(line).then(readSiteLine));
  const turnOff = () => line && void show(turnOffHere(line).then(readSiteLine));
  const mark = (asked: MarkChoice) => line && void show(markFrom(line, asked));
  const lookAgain = () => {
    setLooking(true);
    void show(readSiteLine()).then(() => setLooking(false));
  };

  /** A mark that found nothing to mark says what to do, and leaves the line as it was. */
  const markFrom = async (before: SiteLineOfTab, asked: MarkChoice) => {
    const next = await toggleMark(before, asked);
    const missed = next.state === 'no-composer';
    setFailed(missed);
    return missed && before.state !== 'marked' ? before : next;
  };

  return (
    <SiteLine
      line={line && (discreet ? { ...line, reason: null, isHeldChat: false } : line)}
      isLooking={isLooking}
      failed={failed}
      onTurnOn={turnOn}
      onMark={() => mark(line?.scope ?? 'message')}
      onLookAgain={lookAgain}
    >
      <SiteMenuHere
        line={line}
        onMark={mark}
        onTurnOff={turnOff}
        onFailed={() => setFailed(true)}
        onAway={on.onAway ?? closeWindow}
        onErased={on.onErased ?? closeWindow}
      />
    </SiteLine>
  );
}

/** What is known of the tab in front, and of what was asked for last. */
function useSiteLine(follow: SiteLineHereProps['follow']) {
  const [line, setLine] = useState<SiteLineOfTab | null>(null);
  const [isLooking, setLooking] = useState(false);
  const [failed, setFailed] = useState(false);
  const reads = useRef(0);
  /** What was asked for last is what is shown, whichever answer comes last. */
  const show = async (next: Promise<SiteLineOfTab>) => {
    reads.current += 1;
    const read = reads.current;
    setFailed(false);
    const done = await next.catch(() => null);
    if (read !== reads.current) return;
    if (done) setLine(done);
    else setFailed(true);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` changes with nothing.
  useEffect(() => {
    const open = new AbortController();
    void show(readSiteLine());
    follow?.(open.signal, (isOtherTab) => {
      // Nothing may be done to the tab that was in front before.
      if (isOtherTab) setLine(null);
      void show(readSiteLine());
    });
    return () => open.abort();
  }, [follow]);
  return { line, isLooking, failed, setLooking, setFailed, show };
}
