import { useEffect, useState } from 'preact/hooks';
import { SiteLine } from '@/components/sites/SiteLine';
import type { MarkScope } from '@/utils/engine/heat';
import {
  readSiteLine,
  type SiteLine as SiteLineOfTab,
  toggleMark,
  turnOnHere,
} from '@/utils/sites/site-line';
import { SiteHelpHere } from './SiteHelpHere';

/** The line about the active tab, read when the popup opens and after each thing done to it. */
export function SiteLineHere() {
  const [line, setLine] = useState<SiteLineOfTab | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void readSiteLine().then(setLine);
  }, []);

  const show = (next: Promise<SiteLineOfTab>) => {
    setFailed(false);
    next.then(setLine, () => setFailed(true));
  };
  // Nothing may come before the call: the browser only asks its question in the click itself.
  const turnOn = () => line && show(turnOnHere(line).then(readSiteLine));
  const mark = (scope: MarkScope | 'toggle') => line && show(markFrom(line, scope));

  /** A mark that found nothing to mark says what to do, and leaves the line as it was. */
  const markFrom = async (before: SiteLineOfTab, scope: MarkScope | 'toggle') => {
    const next = await toggleMark(before, scope);
    const missed = next.state === 'no-composer';
    setFailed(missed);
    return missed && before.state !== 'marked' ? before : next;
  };

  return (
    <SiteLine
      line={line}
      failed={failed}
      settingsHref="/options.html#settings"
      onTurnOn={turnOn}
      onMark={mark}
    >
      {line && line.state !== 'cannot-run' && line.state !== 'revoked' && (
        <SiteHelpHere line={line} isNeeded={failed} onFailed={() => setFailed(true)} />
      )}
    </SiteLine>
  );
}
