import { i18n } from '#i18n';
import { InsightsPlace } from '@/components/insights/InsightsPlace';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { Section } from '@/components/ui/Section';
import { Switch } from '@/components/ui/Switch';
import { useCounts } from '@/utils/record/use-counts';
import { dayOf } from '@/utils/time/iso-week';
import { PageHead } from './PageHead';
import type { PracticeProps } from './PracticePage';

/** What was done, by week and month. It holds no words, so it needs no passphrase. */
export function InsightsPage({ settings, hasMoved }: PracticeProps) {
  const { rows, trouble } = useCounts();
  return (
    <>
      <PageHead
        title={i18n.t('options.insights')}
        lead={i18n.t('insights.lead')}
        takesFocus={hasMoved}
      />
      <JournalTrouble status={trouble ?? 'ready'} />
      <p class="problem" role="alert">
        {settings.notSaved && i18n.t('options.notSaved')}
      </p>
      {/* All at once, so that nothing moves. */}
      {rows && (
        <>
          <InsightsPlace
            rows={rows}
            today={dayOf(Date.now())}
            groundHref="#ground"
            checkInsHref="#check-ins"
          />
          <Section title={i18n.t('insights.countingTitle')}>
            <Switch
              label={i18n.t('insights.counting')}
              hint={i18n.t('insights.countingHint')}
              checked={settings.settings.counts.on}
              onChange={(on) =>
                void settings.change((before) => ({
                  ...before,
                  counts: { ...before.counts, on },
                }))
              }
            />
          </Section>
        </>
      )}
    </>
  );
}
