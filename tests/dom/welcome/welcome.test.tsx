import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { WelcomeHello } from '@/components/welcome/WelcomeHello';
import { WelcomeSites } from '@/components/welcome/WelcomeSites';
import { WelcomeTry } from '@/components/welcome/WelcomeTry';
import type { SiteSwitch } from '@/utils/sites/site-switches';

afterEach(cleanup);

const site = (name: string, state: SiteSwitch['state'] = 'off'): SiteSwitch => ({
  id: name,
  name,
  patterns: [`https://${name.toLowerCase()}.example/*`],
  state,
  own: false,
});

function showSites(turnOn: (patterns: string[]) => Promise<boolean>) {
  const onTurnedOn = vi.fn();
  const sites = [site('Slack'), site('Discord'), site('Gmail', 'on')];
  render(<WelcomeSites sites={sites} turnOn={turnOn} onTurnedOn={onTurnedOn} />);
  return onTurnedOn;
}

const chooseBoth = () => {
  fireEvent.click(screen.getByRole('checkbox', { name: 'Slack' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Discord' }));
  fireEvent.click(screen.getByRole('button', { name: 'Turn on the chosen ones' }));
};

it('says what Breather does, what it never does, for whom it is not, and who may see it', () => {
  render(<WelcomeHello supportHref="#support" />);
  expect(screen.getByRole('region', { name: 'What it does' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'What it never does' })).toBeTruthy();
  expect(screen.getByText(/If you are afraid of someone, this is not about your/)).toBeTruthy();
  expect(screen.getByText(/If somebody else can look at this device/)).toBeTruthy();
  expect(screen.getByText(/^Breather works in this browser only\. .*phone app/)).toBeTruthy();
  const support = screen.getByRole('link', { name: 'Find support' });
  expect(support.getAttribute('href')).toBe('#support');
});

it('chooses nothing for the person', () => {
  showSites(async () => true);
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
});

it('asks one question for the chosen sites and goes on after a yes', async () => {
  const turnOn = vi.fn(async () => true);
  const onTurnedOn = showSites(turnOn);
  chooseBoth();
  expect(turnOn.mock.calls).toEqual([[['https://slack.example/*', 'https://discord.example/*']]]);
  await waitFor(() => expect(onTurnedOn).toHaveBeenCalledOnce());
});

it('stays and says so after a no', async () => {
  const onTurnedOn = showSites(async () => false);
  chooseBoth();
  await screen.findByText(/Your browser did not allow it/);
  expect(onTurnedOn).not.toHaveBeenCalled();
});

it('stays and says so when the wish could not be stored', async () => {
  const onTurnedOn = showSites(async () => {
    throw new Error('full');
  });
  chooseBoth();
  await screen.findByText('That could not be saved. Please try again.');
  expect(onTurnedOn).not.toHaveBeenCalled();
});

it('shows the practice chat in a frame with a name', () => {
  render(<WelcomeTry practiceHref="" />);
  expect(screen.getByTitle('Practice chat').tagName).toBe('IFRAME');
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});
