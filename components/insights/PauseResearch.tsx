import { i18n } from '#i18n';
import { ClaimText } from '@/components/ui/ClaimText';
import type { ClaimId } from '@/utils/practice/claims';

const found: readonly ClaimId[] = ['lookAgain', 'shortWait', 'wayOut'];

/**
 * What studies found of pauses. It stands by itself: a message may meet several of our pauses, and
 * a study counts it once, so no share of one's own belongs beside it.
 */
export function PauseResearch() {
  return (
    <div class="research">
      <ul class="small">
        {found.map((id) => (
          <li key={id}>
            <ClaimText id={id} />
          </li>
        ))}
      </ul>
      <p class="small soft">{i18n.t('insights.researchNote')}</p>
    </div>
  );
}
