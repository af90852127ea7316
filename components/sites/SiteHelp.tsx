import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ReportText } from './ReportText';

interface SiteHelpProps {
  /** How Breather does here, in a sentence; null where nothing is noted of the site. */
  health: string | null;
  /** Whether the ways to help stand there from the start, because they are needed. */
  isNeeded: boolean;
  /** The report, once it was asked for. */
  report: string | null;
  onTeach(): void;
  onReport(): void;
}

/** How Breather does on the site, and what to do where it does not work. */
export function SiteHelp({ health, isNeeded, report, onTeach, onReport }: SiteHelpProps) {
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const isOpen = isNeeded || isAsked;
  return (
    <div class="site-help small">
      <div class="site-help-row">
        {health && <p class="soft">{health}</p>}
        {!isNeeded && (
          <button
            type="button"
            class="button quiet"
            aria-expanded={isAsked}
            aria-controls={id}
            onClick={() => setAsked(!isAsked)}
          >
            {i18n.t('site.notWorking')}
          </button>
        )}
      </div>
      <div id={id} class="site-help-ways" hidden={!isOpen}>
        <p class="soft">{i18n.t('site.teachAbout')}</p>
        <p class="row">
          <button type="button" class="button pill" onClick={onTeach}>
            {i18n.t('site.teach')}
          </button>
          <button type="button" class="button quiet" onClick={onReport}>
            {i18n.t('site.report')}
          </button>
        </p>
        {report !== null && <ReportText text={report} />}
      </div>
    </div>
  );
}
