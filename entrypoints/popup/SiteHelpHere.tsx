import { useState } from 'preact/hooks';
import { healthWords } from '@/components/sites/health-words';
import { SiteHelp } from '@/components/sites/SiteHelp';
import { readStructure, startTeaching } from '@/utils/extension/teach-tab';
import { healthOf } from '@/utils/settings/health';
import { useHealth } from '@/utils/settings/use-health';
import { nameOfPattern } from '@/utils/sites/origin-pattern';
import type { SiteLine } from '@/utils/sites/site-line';
import { writeReport } from '@/utils/sites/site-report';

interface SiteHelpHereProps {
  line: SiteLine;
  /** A mark that was asked for found no writing box. */
  isNeeded: boolean;
  onFailed(): void;
}

/** How Breather does on the site of the active tab, with Teach and Report. */
export function SiteHelpHere({ line, isNeeded, onFailed }: SiteHelpHereProps) {
  const known = useHealth();
  const [report, setReport] = useState<string | null>(null);
  const { tabId, wanted, isTaught } = line;
  if (tabId === null) return null;
  const health = healthOf(known, wanted);

  const teach = async () => {
    // The page is under the popup, and the person is to point at it.
    if (await startTeaching(tabId)) window.close();
    else onFailed();
  };
  const tell = async () => {
    const frames = await readStructure(tabId);
    const host = line.pattern ? nameOfPattern(line.pattern) : line.siteName;
    setReport(writeReport({ host, health, isTaught, frames }));
  };
  return (
    <SiteHelp
      health={wanted.length > 0 ? healthWords(health) : null}
      isNeeded={isNeeded || line.state === 'no-composer'}
      report={report}
      onTeach={() => void teach()}
      onReport={() => void tell()}
    />
  );
}
