import { useState } from 'preact/hooks';
import { healthWords } from '@/components/sites/health-words';
import { SiteMenu } from '@/components/sites/SiteMenu';
import type { MarkChoice } from '@/utils/engine/heat';
import { readStructure, startTeaching } from '@/utils/extension/teach-tab';
import { healthOf } from '@/utils/settings/health';
import { useHealth } from '@/utils/settings/use-health';
import { nameOfPattern } from '@/utils/sites/origin-pattern';
import type { SiteLine } from '@/utils/sites/site-line';
import { writeReport } from '@/utils/sites/site-report';
import { EraseHere } from './EraseHere';

interface SiteMenuHereProps {
  /** Null while the tab is looked at. */
  line: SiteLine | null;
  onMark(asked: MarkChoice): void;
  onTurnOff(): void;
  onFailed(): void;
  /** The page beside is what the person goes on with. */
  onAway(): void;
  onErased(): void;
}

/**
 * What is seldom needed on the site of the active tab, with Teach and Report, and the way to erase
 * everything.
 */
export function SiteMenuHere({ line, onMark, onTurnOff, ...on }: SiteMenuHereProps) {
  const known = useHealth();
  const [report, setReport] = useState<string | null>(null);
  const isWanted = line !== null && line.wanted.length > 0;
  const health = line && healthOf(known, line.wanted);

  const teach = async () => {
    if (line?.tabId == null) return;
    // The person is to point at the page.
    if (await startTeaching(line.tabId)) on.onAway();
    else on.onFailed();
  };
  const tell = async () => {
    if (line?.tabId == null) return;
    const frames = await readStructure(line.tabId);
    const host = line.pattern ? nameOfPattern(line.pattern) : line.siteName;
    setReport(writeReport({ host, health, isTaught: line.isTaught, frames }));
  };
  return (
    <SiteMenu
      line={line}
      health={isWanted ? healthWords(health) : null}
      report={report}
      onMark={onMark}
      onTurnOff={isWanted ? onTurnOff : null}
      onTeach={() => void teach()}
      onReport={() => void tell()}
    >
      {(look) => <EraseHere look={look} onErased={on.onErased} />}
    </SiteMenu>
  );
}
