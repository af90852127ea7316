import { i18n } from '#i18n';
import { SupportLink } from '@/components/support/SupportLink';

/** Stands above all of it: no word that two agreed on helps a person who is afraid. */
export function OurPauseSafety({ supportHref }: { supportHref: string }) {
  return (
    <p class="small soft">
      {i18n.t('ourPause.safety')}{' '}
      <SupportLink href={supportHref}>{i18n.t('afraid.support')}</SupportLink>
    </p>
  );
}
