import { i18n } from '#i18n';
import type { PassphraseTrouble } from '@/utils/record/passphrase';

/** What to know when something with the lock could not be done. In each case all is as it was. */
export function lockProblem(reason: PassphraseTrouble): string {
  switch (reason) {
    case 'wrong':
      return i18n.t('lock.wrong');
    case 'full':
      return i18n.t('lock.full');
    case 'damaged':
      return i18n.t('lock.damaged');
    case 'newer':
      return i18n.t('lock.newer');
    case 'changed':
      return i18n.t('lock.changed');
    case 'blocked':
    case 'locked':
      return i18n.t('lock.blocked');
  }
}
