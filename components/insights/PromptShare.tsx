import { i18n } from '#i18n';
import { type Counts, outcomeKinds } from '@/utils/counts/counts';
import { sumOf } from '@/utils/insights/periods';

/** Fewer say nothing about anyone. */
const ENOUGH = 5;

/**
 * How often a message was not sent as it was, beside what studies found: ICWSM 16:477–487 (2022) and PNAS 120(8):e2213114120
 * (2023), facts of 2026-11-22. There is no goal in it.
 */
export function PromptShare({ counts }: { counts: Counts }) {
  const all = sumOf(counts, outcomeKinds);
  const reconsidered = counts.edited + counts.notSent;
  return (
    <div class="share">
      {all >= ENOUGH && <p>{i18n.t('insights.share', [String(reconsidered), String(all)])}</p>}
      <h3 class="legend">{i18n.t('insights.researchTitle')}</h3>
      <ul class="small">
        <li>{i18n.t('insights.researchPrompt')}</li>
        <li>{i18n.t('insights.researchPause')}</li>
      </ul>
      <p class="small soft">{i18n.t('insights.researchNote')}</p>
    </div>
  );
}
