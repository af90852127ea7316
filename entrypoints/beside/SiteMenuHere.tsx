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
}

/**
 * What is seldom needed on the site of the active tab, with Teach and Report, and the way to erase
 * everything.
 */
export function SiteMenuHere({ line, onMark, onTurnOff, onFailed }: SiteMenuHereProps) {
  const known = useHealth();
  const [report, setReport] = useState<string | null>(null);
  const isWanted = line !== null && line.wanted.length > 0;
  const health = line && healthOf(known, line.wanted);

  const teach = async () => {
    if (line?.tabId == null) return;
    // The page is under the popup, and the person is to point at it.
    if (await startTeaching(line.tabId)) window.close();
    else onFailed();
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
      {(look) => <EraseHere look={look} />}
    </SiteMenu>
  );
}
