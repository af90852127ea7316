import { i18n } from '#i18n';
import { ClaimText } from '@/components/ui/ClaimText';
import type { ClaimId } from '@/utils/practice/claims';
import css from './insights.module.css';

const found: readonly ClaimId[] = ['lookAgain', 'shortWait', 'wayOut'];

/**
 * What studies found of pauses, told as it is. The studies counted posts that a program chose, or
 * openings of an app. A person's own figures count something else, so none stand beside it.
 */
export function PauseResearch() {
  return (
    <div class={css.research}>
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
