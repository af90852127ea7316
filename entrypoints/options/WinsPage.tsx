import { i18n } from '#i18n';
import { JournalGate } from '@/components/lock/JournalGate';
import { WinsPlace } from '@/components/wins/WinsPlace';
import { sentenceLanguage } from '@/utils/locale/locale';
import { affirmationsFor } from '@/utils/practice/affirmations-for';
import { holdsWords } from '@/utils/record/entry-texts';
import { useCountedJournal } from '@/utils/record/use-counted-journal';
import type { SettingsState } from '@/utils/settings/use-settings';
import { PageHead } from './PageHead';

interface WinsPageProps {
  settings: SettingsState;
  hasMoved: boolean;
}

/** Small goals, what went well, what brings joy, and sentences that feel true. */
export function WinsPage({ settings, hasMoved }: WinsPageProps) {
  const journal = useCountedJournal('wins', { pageSize: Number.POSITIVE_INFINITY });
  return (
    <>
      <PageHead title={i18n.t('options.wins')} lead={i18n.t('wins.lead')} takesFocus={hasMoved} />
      <p class="problem" role="alert">
        {settings.notSaved && i18n.t('options.notSaved')}
      </p>
      <JournalGate journal={journal}>
        <WinsPlace
          journal={journal}
          affirmations={affirmationsFor(sentenceLanguage())}
          deck={settings.settings.affirmations}
          holdsWords={(win, words) => holdsWords('wins', win, words)}
          now={Date.now}
          onDeck={(change) =>
            void settings.change((before) => ({
              ...before,
              affirmations: change(before.affirmations),
            }))
          }
        />
      </JournalGate>
    </>
  );
}
