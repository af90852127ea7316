import { i18n } from '#i18n';
import type { Choice, HoldReason, PromptOffers } from '@/utils/engine/bridge';
import { sayCounted } from '@/utils/locale/locale';
import { type FeelingActs, FeelingChips } from './FeelingChips';
import { SettlingButton } from './SettlingButton';
import { sharedRule } from './shared-rule';

interface MorePanelProps extends FeelingActs {
  offers: PromptOffers;
  /** Whether a pause runs already, so that there is no other one to begin. */
  isPausing: boolean;
  reason: HoldReason;
  /** Whether Enter was pressed alone, so that it may have been meant for a new line. */
  mayBeNewline: boolean;
  wantLonger(): void;
  choose(choice: Choice): void;
}

const WAITS = [10, 20];

/**
 * The second layer, in the place of the breath. What grows in it, the answer to a feeling, stands
 * last.
 */
export function MorePanel(props: MorePanelProps) {
  const { offers, isPausing, reason, mayBeNewline, wantLonger, choose, ...acts } = props;
  const shared = sharedRule(reason);
  const waits = offers.wait && !isPausing ? WAITS : [];
  return (
    <div class="panel fades">
      <div class="row">
        {offers.longer && (
          <SettlingButton class="chip" words={i18n.t('prompt.longer')} act={wantLonger} />
        )}
        {waits.map((minutes) => (
          <SettlingButton
            key={minutes}
            class="chip"
            words={sayCounted('prompt.wait', minutes)}
            act={() => choose({ kind: 'wait', minutes })}
          />
        ))}
        {offers.rest && (
          <SettlingButton
            class="chip"
            words={i18n.t('prompt.rest')}
            act={() => choose({ kind: 'rest' })}
          />
        )}
        {shared && (
          <SettlingButton
            class="chip"
            words={i18n.t(`prompt.notToday.${shared}`)}
            act={() => choose({ kind: 'silence' })}
          />
        )}
        {reason === 'chat' && (
          <SettlingButton
            class="chip"
            words={i18n.t('prompt.endChat')}
            act={() => choose({ kind: 'end-chat' })}
          />
        )}
        {mayBeNewline && (
          <SettlingButton
            class="chip"
            words={i18n.t('prompt.newline')}
            act={() => choose({ kind: 'newline' })}
          />
        )}
      </div>
      {offers.feelings && <FeelingChips {...acts} />}
    </div>
  );
}
