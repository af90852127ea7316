import { i18n } from '#i18n';
import { WelcomeHello } from '@/components/welcome/WelcomeHello';
import { WelcomePlan } from '@/components/welcome/WelcomePlan';
import { WelcomeSites } from '@/components/welcome/WelcomeSites';
import { WelcomeTry } from '@/components/welcome/WelcomeTry';
import type { SettingsState } from '@/utils/settings/use-settings';
import { turnOnSites } from '@/utils/sites/turn-sites';
import { PageHead } from './PageHead';
import { type WelcomeStep, welcomeSteps } from './route';
import { useSiteSwitches } from './use-site-switches';
import './welcome.css';

interface WelcomePageProps {
  step: WelcomeStep;
  settings: SettingsState;
  hasMoved: boolean;
}

const goTo = (place: string) => {
  location.hash = place;
};

/** The first page after the install: a few steps, each of which can be skipped. */
export function WelcomePage({ step, settings, hasMoved }: WelcomePageProps) {
  const sites = useSiteSwitches(settings.settings);
  const place = welcomeSteps.indexOf(step);
  const next = welcomeSteps[place + 1];
  const finish = () =>
    void settings
      .change((before) => ({ ...before, welcomedAt: before.welcomedAt ?? Date.now() }))
      .then(() => goTo('today'));
  const someOn = sites?.some(({ state }) => state === 'on') ?? false;

  return (
    <main class="welcome" data-step={step}>
      <PageHead {...headOf(step)} takesFocus={hasMoved} />
      {step === 'hello' && <WelcomeHello supportHref="#support" />}
      {step === 'sites' && sites && (
        <WelcomeSites sites={sites} turnOn={turnOnSites} onTurnedOn={() => goTo('welcome/plan')} />
      )}
      {step === 'plan' && (
        <WelcomePlan
          plan={settings.settings.plan}
          onPlan={(plan) => settings.change((before) => ({ ...before, plan }))}
        />
      )}
      {step === 'try' && <WelcomeTry practiceHref="/practice.html" />}
      <footer class="welcome-foot">
        <p class="small soft">
          {i18n.t('welcome.step', [String(place + 1), String(welcomeSteps.length)])}
        </p>
        {next ? (
          <>
            <button type="button" class="button plain" onClick={finish}>
              {i18n.t('welcome.skip')}
            </button>
            <button
              type="button"
              class={step === 'sites' && !someOn ? 'button' : 'button main'}
              onClick={() => goTo(`welcome/${next}`)}
            >
              {i18n.t(step === 'sites' && !someOn ? 'welcome.withoutSites' : 'welcome.next')}
            </button>
          </>
        ) : (
          <button type="button" class="button main" onClick={finish}>
            {i18n.t('welcome.finish')}
          </button>
        )}
      </footer>
    </main>
  );
}

function headOf(step: WelcomeStep): { title: string; lead: string } {
  switch (step) {
    case 'hello':
      return { title: i18n.t('welcome.title'), lead: i18n.t('welcome.lead') };
    case 'sites':
      return { title: i18n.t('welcome.sitesTitle'), lead: i18n.t('welcome.sitesLead') };
    case 'plan':
      return { title: i18n.t('plan.welcomeTitle'), lead: i18n.t('plan.welcomeLead') };
    case 'try':
      return { title: i18n.t('welcome.tryTitle'), lead: i18n.t('welcome.tryLead') };
  }
}
