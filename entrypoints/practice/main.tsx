import '@/components/ui/ui.css';
import './page.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Boundary } from '@/components/ui/Boundary';
import { tellPracticeStep } from '@/components/welcome/practice-step';
import { browser } from '@/utils/extension/browser';
import { tellLanguage } from '@/utils/locale/locale';
import { watchSession } from '@/utils/settings/session-store';
import { loadSettings, watchSettings } from '@/utils/settings/settings-store';
import { loadGuard } from './load-guard';
import { PracticeChat } from './PracticeChat';

const page = document.documentElement;
tellLanguage(page);

const show = ({ value: settings }: Awaited<ReturnType<typeof loadSettings>>) => {
  page.dataset.theme = settings.appearance.theme;
  page.dataset.motion = settings.appearance.motion;
  // Until it is known whether to be discreet, the title says nothing.
  document.title = settings.discreet ? i18n.t('discreet.pageTitle') : i18n.t('practice.title');
};
watchSettings(new AbortController().signal, show);
void loadSettings().then(show);

const app = document.getElementById('app');
if (app) {
  render(
    <Boundary where="practice">
      <PracticeChat />
    </Boundary>,
    app,
  );
}

loadGuard();
// The mark itself is out of sight: what is noted of it tells when to ask for it.
watchSession(new AbortController().signal, () => {
  void globalThis.breather?.ready().then((engine) => {
    if (engine?.status().scope) tellPracticeStep('marked');
  });
});
browser.runtime.onMessage.addListener((message: unknown) => {
  // No script can be injected into a page of the extension, so the shortcut comes as a message.
  if ((message as { kind?: unknown } | null)?.kind === 'practiceMarkRequested') {
    void globalThis.breather?.ready().then((engine) => engine?.toggleMarkHere('toggle'));
  }
});
