import { i18n } from '#i18n';
import type { Feeling } from '@/utils/cards/feelings';
import type { Choice, HoldReason, PromptOffers } from '@/utils/engine/bridge';
import type { Suggestion } from '@/utils/messaging/messages';
import { FeelingChips } from './FeelingChips';

interface MorePanelProps {
  offers: PromptOffers;
  reason: HoldReason;
  /** Whether Enter was pressed alone, so that it may have been meant for a new line. */
  mayBeNewline: boolean;
  suggest(feeling: Feeling, found: (suggestion: Suggestion | null) => void): void;
  choose(choice: Choice): void;
}

/** What is rarely wanted, folded away so that the breath and the two buttons stay calm. */
export function MorePanel({ offers, reason, mayBeNewline, suggest, choose }: MorePanelProps) {
  const isRuled = reason === 'lateHours' || reason === 'words';
  return (
    <div class="panel">
      {(isRuled || mayBeNewline) && (
        <div class="row">
          {isRuled && (
            <>
              <PanelButton
                label={i18n.t(`prompt.notToday.${reason}`)}
                onPress={() => choose({ kind: 'silence', isForGood: false })}
              />
              <PanelButton
                label={i18n.t(`prompt.switchOff.${reason}`)}
                onPress={() => choose({ kind: 'silence', isForGood: true })}
              />
            </>
          )}
          {mayBeNewline && (
            <PanelButton
              label={i18n.t('prompt.newline')}
              onPress={() => choose({ kind: 'newline' })}
            />
          )}
        </div>
      )}
      {offers.feelings && <FeelingChips suggest={suggest} />}
      <div class="row">
        {offers.wait && (
          <PanelButton
            label={i18n.t('prompt.wait', { minutes: 20 })}
            onPress={() => choose({ kind: 'wait', minutes: 20 })}
          />
        )}
        {offers.rest && (
          <PanelButton label={i18n.t('prompt.rest')} onPress={() => choose({ kind: 'rest' })} />
        )}
      </div>
    </div>
  );
}

function PanelButton({ label, onPress }: { label: string; onPress(): void }) {
  return (
    <button type="button" class="plain" onClick={onPress}>
      {label}
    </button>
  );
}
