import { i18n } from '#i18n';
import type { Choice, HoldReason, PromptOffers } from '@/utils/engine/bridge';
import { sayCounted } from '@/utils/locale/locale';
import { type FeelingActs, FeelingChips } from './FeelingChips';
import { SettlingButton } from './SettlingButton';

interface MorePanelProps extends FeelingActs {
  offers: PromptOffers;
  reason: HoldReason;
  /** Whether Enter was pressed alone, so that it may have been meant for a new line. */
  mayBeNewline: boolean;
  choose(choice: Choice): void;
}

/** What is rarely wanted, in the place of the breath. All that lets messages go ends by tomorrow, or can be undone. */
export function MorePanel({ offers, reason, mayBeNewline, choose, ...acts }: MorePanelProps) {
  const isRuled = reason === 'lateHours' || reason === 'words';
  return (
    <div class="panel">
      {offers.feelings && <FeelingChips {...acts} />}
      <div class="row">
        {offers.wait && (
          <SettlingButton
            words={sayCounted('prompt.wait', 20)}
            act={() => choose({ kind: 'wait', minutes: 20 })}
          />
        )}
        {offers.rest && (
          <SettlingButton words={i18n.t('prompt.rest')} act={() => choose({ kind: 'rest' })} />
        )}
        {isRuled && (
          <SettlingButton
            words={i18n.t(`prompt.notToday.${reason}`)}
            act={() => choose({ kind: 'silence' })}
          />
        )}
        {mayBeNewline && (
          <SettlingButton
            words={i18n.t('prompt.newline')}
            act={() => choose({ kind: 'newline' })}
          />
        )}
      </div>
    </div>
  );
}
