import { i18n } from '#i18n';
import type { LearntCounts } from '@/utils/settings/learnt';

/** What use has shown of a site, in one line of figures. */
export function learntWords({ sends, others }: LearntCounts): string {
  if (sends === 0) return i18n.t('care.learntOthers', [String(others)]);
  if (others === 0) return i18n.t('care.learntSends', [String(sends)]);
  return i18n.t('care.learntBoth', [String(sends), String(others)]);
}
