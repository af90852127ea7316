import { i18n } from '#i18n';
import { sayCounted } from '@/utils/locale/locale';
import type { LearntCounts } from '@/utils/settings/learnt';

/** What use has shown of a site, in one line of figures. */
export function learntWords({ sends, others }: LearntCounts): string {
  if (sends === 0) return i18n.t('care.learnt', [sayCounted('care.learntOthers', others)]);
  const first = sayCounted('care.learntSends', sends);
  if (others === 0) return i18n.t('care.learnt', [first]);
  const both = i18n.t('care.learntBoth', [first, sayCounted('care.learntOthersToo', others)]);
  return i18n.t('care.learnt', [both]);
}
