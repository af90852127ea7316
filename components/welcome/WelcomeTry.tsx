import { i18n } from '#i18n';

/** The practice chat with the real guard in it, and three things to try. */
export function WelcomeTry({ practiceHref }: { practiceHref: string }) {
  return (
    <>
      <ol class="tries">
        <li>{i18n.t('welcome.try1')}</li>
        <li>{i18n.t('welcome.try2')}</li>
        <li>{i18n.t('welcome.try3')}</li>
      </ol>
      <iframe class="practice" src={practiceHref} title={i18n.t('welcome.chat')} />
    </>
  );
}
