import { i18n } from '#i18n';
import { InsightsPlace } from '@/components/insights/InsightsPlace';
import { JournalGate } from '@/components/lock/JournalGate';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { Section } from '@/components/ui/Section';
import { Switch } from '@/components/ui/Switch';
import { useToday } from '@/components/ui/use-today';
import { useCounts } from '@/utils/record/use-counts';
import { type LockState, useLock } from '@/utils/record/use-lock';
import { NotSaved } from './NotSaved';
import { PageHead } from './PageHead';
import type { PracticeProps } from './practice-props';

/**
 * What was done, by week and month. It holds no words, but shows how somebody lives, so it opens
 * with the journal.
 */
export function InsightsPage({ settings, tools, hasMoved }: PracticeProps) {
  const today = useToday(Date.now);
  const { rows, trouble } = useCounts();
  const { status, unlock } = useLock();
  return (
    <>
      <PageHead
        title={i18n.t('options.insights')}
        lead={i18n.t('insights.lead')}
        takesFocus={hasMoved}
        tools={tools}
      />
      <JournalTrouble of={[trouble ?? 'ready']} />
      <NotSaved notSaved={settings.notSaved} />
      <JournalGate journal={{ status: rows ? gateStatus(status) : 'loading', unlock }}>
        {rows && (
          <>
            <InsightsPlace
              rows={rows}
              today={today}
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
      </JournalGate>
    </>
  );
}

/** A journal without a passphrase is open, and one that cannot be read hides no counts. */
function gateStatus(status: LockState['status']): 'loading' | 'locked' | 'ready' {
  return status === 'loading' || status === 'locked' ? status : 'ready';
}
