import { i18n } from '#i18n';
import type { Choice } from '@/utils/engine/bridge';
import type { HoldReason, PromptOffers } from '@/utils/engine/told-frame';
import { type FeelingActs, FeelingChips } from './FeelingChips';
import { LaterChips } from './LaterChips';
import { SettlingButton } from './SettlingButton';
import { sharedRule } from './shared-rule';

interface MorePanelProps extends FeelingActs {
  offers: PromptOffers;
  /** Whether a message can wait for later here. */
  keepsLater: boolean;
  reason: HoldReason;
  /** Whether Enter was pressed alone, so that it may have been meant for a new line. */
  mayBeNewline: boolean;
  wantLonger(): void;
  choose(choice: Choice): void;
}

/**
 * The second layer, in the place of the breath: what helps now comes first, what holds less from
 * here on last. The mark's own menu has that as well.
 */
export function MorePanel(props: MorePanelProps) {
  const { offers, reason, mayBeNewline, wantLonger, choose, ...acts } = props;
  const shared = sharedRule(reason);
  return (
    <div class="panel fades">
      {offers.longer && (
        <div class="row">
          <SettlingButton class="chip" words={i18n.t('prompt.longer')} act={wantLonger} />
        </div>
      )}
      {offers.wait && props.keepsLater && <LaterChips choose={choose} />}
      {offers.feelings && <FeelingChips {...acts} />}
      <div class="row">
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
            words={i18n.t('mark.newline')}
            act={() => choose({ kind: 'newline' })}
          />
        )}
      </div>
    </div>
  );
}
