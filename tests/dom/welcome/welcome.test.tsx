import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { WelcomeHello } from '@/components/welcome/WelcomeHello';
import { WelcomePlan } from '@/components/welcome/WelcomePlan';
import { type SitesTrouble, WelcomeSites } from '@/components/welcome/WelcomeSites';
import { WelcomeTry } from '@/components/welcome/WelcomeTry';
import { tickSign, welcomeSigns, withFeeling } from '@/utils/settings/rule-sets';
import { defaultSettings } from '@/utils/settings/settings';
import type { SiteSwitch } from '@/utils/sites/site-switches';

afterEach(cleanup);

const site = (name: string, state: SiteSwitch['state'] = 'off'): SiteSwitch => ({
  id: name,
  name,
  patterns: [`https://${name.toLowerCase()}.example/*`],
  state,
  own: false,
});

const sites = [site('Slack'), site('Discord'), site('Gmail', 'on')];
const showSites = (chosen: string[], trouble: SitesTrouble | null = null) =>
  render(<WelcomeSites sites={sites} chosen={chosen} trouble={trouble} onChosen={() => {}} />);

it('says what Breather does, what it never does, for whom it is not, and who may see it', () => {
  render(<WelcomeHello supportHref="#support" />);
  expect(screen.getByRole('region', { name: 'What it does' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'What it never does' })).toBeTruthy();
  expect(
    screen.getByText(/If you are afraid of someone, it is not about how you word things/),
  ).toBeTruthy();
  expect(screen.getByText(/If somebody else can look at this device/)).toBeTruthy();
  expect(screen.getByText(/^Breather works in this browser only\. .*phone app/)).toBeTruthy();
  const support = screen.getByRole('link', { name: 'Find support' });
  expect(support.getAttribute('href')).toBe('#support');
});

it('ticks what was chosen and nothing else', () => {
  showSites(['Discord']);
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox', { hidden: true });
  expect(boxes.map(({ checked }) => checked)).toEqual([false, true]);
  expect(screen.getByRole('alert').textContent).toBe('');
});

it.each([
  ['refused', /did not allow it, or its question was closed\. Not on yet: Slack and Discord\./],
  ['waiting', /Ticked, and not on yet: Slack and Discord\./],
  ['failed', /could not be saved/],
] as const)('names what is ticked and not on: %s', (trouble, words) => {
  showSites(['Slack', 'Discord'], trouble);
  expect(screen.getByRole('alert').textContent).toMatch(words);
});

it('shows the practice chat in a frame with a name', () => {
  render(<WelcomeTry practiceHref="" />);
  expect(screen.getByTitle('Practice chat').tagName).toBe('IFRAME');
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});

it('ticks each thing to try as the chat tells of it, and says when that was all', () => {
  render(<WelcomeTry practiceHref="" />);
  const frame = screen.getByTitle('Practice chat');
  const tell = (detail: string) =>
    act(() => {
      frame.dispatchEvent(new CustomEvent('practicestep', { detail }));
    });
  const done = () => screen.getAllByText(/done/).length;
  tell('wrote');
  expect(done()).toBe(1);
  tell('wrote');
  tell('marked');
  tell('held');
  expect(done()).toBe(3);
  expect(screen.getByRole('status').textContent).toMatch(/^Nobody reads this/);
  tell('ended');
  expect(screen.getByRole('status').textContent).toMatch(/^That was it/);
});

const proposed = { action: 'I wait', words: ['always'] };

function Signs() {
  const [settings, setSettings] = useState(defaultSettings);
  return (
    <WelcomePlan
      rules={settings.rules}
      plans={settings.plans}
      signs={welcomeSigns}
      onTick={(sign, isOn) => setSettings(tickSign(settings, sign, isOn, proposed))}
      onFeeling={(feeling) =>
        setSettings({ ...settings, plans: withFeeling(settings.plans, feeling, 'I wait') })
      }
    />
  );
}

it('shows each sign that is ticked back as a plan', () => {
  render(<Signs />);
  const plans = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(plans()).toEqual([expect.stringMatching(/^Your plan will be here/)]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Many in a row' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Late at night' }));
  expect(plans()).toEqual([
    'If I send many messages in a row, then I wait.',
    expect.stringMatching(/^If it is after (22:00|10:00.PM), then I wait\.$/),
  ]);
  const feeling = screen.getByRole('textbox', { name: 'Or when I feel …' });
  fireEvent.change(feeling, { target: { value: ' left out. ' } });
  expect(plans()).toContain('If I feel left out, then I wait.');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Many in a row' }));
  expect(plans()).toHaveLength(2);
  fireEvent.change(feeling, { target: { value: '' } });
  expect(plans()).toEqual([expect.stringMatching(/^If it is after/)]);
});
