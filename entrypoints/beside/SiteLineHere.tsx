import { useEffect, useState } from 'preact/hooks';
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

/**
 * The line about the active tab, read when the popup opens and after each thing done to it. In
 * discreet mode it does not tell of a chat that is always held; its menu still ends that.
 */
export function SiteLineHere({ discreet }: { discreet: boolean }) {
  const [line, setLine] = useState<SiteLineOfTab | null>(null);
  const [isLooking, setLooking] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void readSiteLine().then(setLine);
  }, []);

  const show = (next: Promise<SiteLineOfTab>) => {
    setFailed(false);
    return next.then(setLine, () => setFailed(true));
  };
  // Nothing may come before the call: the browser only asks its question in the click itself.
  const turnOn = () => line && void show(turnOnHere(line).then(readSiteLine));
  const turnOff = () => line && void show(turnOffHere(line).then(readSiteLine));
  const mark = (scope: MarkChoice | 'toggle') => line && void show(markFrom(line, scope));
  const lookAgain = () => {
    setLooking(true);
    void show(readSiteLine()).then(() => setLooking(false));
  };

  /** A mark that found nothing to mark says what to do, and leaves the line as it was. */
  const markFrom = async (before: SiteLineOfTab, scope: MarkChoice | 'toggle') => {
    const next = await toggleMark(before, scope);
    const missed = next.state === 'no-composer';
    setFailed(missed);
    return missed && before.state !== 'marked' ? before : next;
  };

  return (
    <SiteLine
      line={line && { ...line, isHeldChat: line.isHeldChat && !discreet }}
      isLooking={isLooking}
      failed={failed}
      onTurnOn={turnOn}
      onMark={() => mark('toggle')}
      onLookAgain={lookAgain}
    >
      <SiteMenuHere
        line={line}
        onMark={mark}
        onTurnOff={turnOff}
        onFailed={() => setFailed(true)}
      />
    </SiteLine>
  );
}
