import { i18n } from '#i18n';
import { proposedWords } from '@/components/settings/proposed-words';
import { WelcomeFoot } from '@/components/welcome/WelcomeFoot';
import { WelcomeHello } from '@/components/welcome/WelcomeHello';
import { WelcomePlan } from '@/components/welcome/WelcomePlan';
import { WelcomeSites } from '@/components/welcome/WelcomeSites';
import { WelcomeTry } from '@/components/welcome/WelcomeTry';
import { sayCounted } from '@/utils/locale/locale';
import { tickSign, welcomeSigns, withFeeling } from '@/utils/settings/rule-sets';
import type { SettingsState } from '@/utils/settings/use-settings';
import { NotSaved } from './NotSaved';
import { PageHead } from './PageHead';
import { QuickExitHere } from './QuickExitHere';
import { type WelcomeStep, welcomeSteps } from './route';
import { useSiteSwitches } from './use-site-switches';
import { useWelcomeSites } from './use-welcome-sites';
import css from './welcome-page.module.css';

interface WelcomePageProps {
  step: WelcomeStep;
  isErased: boolean;
  settings: SettingsState;
  hasMoved: boolean;
}

const goTo = (place: string) => {
  location.hash = place;
};

/** The first page after the install: a few steps, each of which can be skipped. */
export function WelcomePage({ step, isErased, settings, hasMoved }: WelcomePageProps) {
  const sites = useSiteSwitches(settings.settings);
  const ticked = useWelcomeSites(sites);
  const place = welcomeSteps.indexOf(step);
  const before = welcomeSteps[place - 1];
  const next = welcomeSteps[place + 1];
  const finish = () =>
    void settings
      .change((old) => ({ ...old, welcomedAt: old.welcomedAt ?? Date.now() }))
      .then(() => goTo('today'));
  const goOn = () => (next ? goTo(`welcome/${next}`) : finish());
  const isWaiting = step === 'sites' && ticked.waiting > 0;

  const skip = () => {
    if (!isWaiting) return finish();
    // Nothing that was ticked is dropped before its names were said.
    if (!ticked.trouble) return ticked.remind();
    ticked.choose([]);
    goOn();
  };
  return (
    <div class={css.welcome} data-step={step}>
      <header class={css.welcomeBar}>
        <p class="small soft">
          {i18n.t('welcome.step', [String(place + 1), String(welcomeSteps.length)])}
        </p>
        <QuickExitHere look={css.exit} />
      </header>
      <main class={css.welcomeBody} key={step}>
        <p class={css.welcomeErased} role="status">
          {isErased && i18n.t('welcome.erased')}
        </p>
        <PageHead {...headOf(step)} takesFocus={hasMoved} />
        <NotSaved notSaved={settings.notSaved} />
        {step === 'hello' && <WelcomeHello supportHref="#support" />}
        {step === 'sites' && sites && (
          <WelcomeSites
            sites={sites}
            chosen={ticked.chosen}
            trouble={ticked.trouble}
            onChosen={ticked.choose}
          />
        )}
        {step === 'plan' && (
          <WelcomePlan
            rules={settings.settings.rules}
            plans={settings.settings.plans}
            signs={welcomeSigns}
            onTick={(sign, isOn) => {
              const proposed = { action: i18n.t('plan.action'), words: proposedWords() };
              void settings.change((old) => tickSign(old, sign, isOn, proposed));
            }}
            onFeeling={(feeling) =>
              void settings.change((old) => ({
                ...old,
                plans: withFeeling(old.plans, feeling, i18n.t('plan.action')),
              }))
            }
          />
        )}
        {step === 'try' && <WelcomeTry practiceHref="/practice.html" />}
      </main>
      <WelcomeFoot
        look={css.welcomeFoot}
        onBack={before ? () => goTo(`welcome/${before}`) : null}
        onSkip={next ? skip : null}
        skipLabel={i18n.t(isWaiting && ticked.trouble ? 'welcome.withoutThem' : 'welcome.skip')}
        nextLabel={nextLabel(next, isWaiting ? ticked.waiting : 0)}
        onNext={
          isWaiting ? () => void ticked.turnOn().then((isOn) => isOn && goTo('welcome/plan')) : goOn
        }
      />
    </div>
  );
}

function nextLabel(next: WelcomeStep | undefined, sitesToTurnOn: number): string {
  if (sitesToTurnOn > 0) return sayCounted('welcome.turnOnSites', sitesToTurnOn);
  return i18n.t(next ? 'welcome.next' : 'welcome.finish');
}

function headOf(step: WelcomeStep): { title: string; lead?: string } {
  switch (step) {
    case 'hello':
      return { title: i18n.t('welcome.title'), lead: i18n.t('welcome.lead') };
    case 'sites':
      return { title: i18n.t('welcome.sitesTitle'), lead: i18n.t('welcome.sitesLead') };
    case 'plan':
      return { title: i18n.t('plan.welcomeTitle'), lead: i18n.t('plan.welcomeLead') };
    case 'try':
      return { title: i18n.t('welcome.tryTitle') };
  }
}
