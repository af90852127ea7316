import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { SitesSection } from '@/components/settings/SitesSection';
import type { SiteSwitch } from '@/utils/permissions/site-switches';

afterEach(cleanup);

const site = (name: string, more: Partial<SiteSwitch> = {}): SiteSwitch => ({
  id: name,
  name,
  patterns: [`https://${name.toLowerCase()}.example/*`],
  state: 'off',
  own: false,
  ...more,
});

function show(sites: SiteSwitch[], allowed = true) {
  const acts = {
    turnOn: vi.fn(async () => allowed),
    turnOff: vi.fn(async () => {}),
    remove: vi.fn(async () => {}),
  };
  render(<SitesSection sites={sites} dialect={{ ports: true }} {...acts} />);
  return acts;
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a site' });
const turnOn = () => screen.getByRole('button', { name: 'Turn on' });
const type = (value: string) => fireEvent.input(field(), { target: { value } });

it('has a switch named after each site that tells whether it is on', () => {
  show([site('Slack'), site('Discord', { state: 'on' }), site('Gmail', { state: 'revoked' })]);
  const checked = screen.getAllByRole('switch').map((each) => each.getAttribute('aria-checked'));
  expect(checked).toEqual(['false', 'true', 'false']);
  expect(screen.getByRole('switch', { name: 'Discord' })).toBeTruthy();
});

it('turns a site on in the click itself and says so', async () => {
  const { turnOn: asked } = show([site('Slack')]);
  fireEvent.click(screen.getByRole('switch', { name: 'Slack' }));
  expect(asked).toHaveBeenCalledWith(['https://slack.example/*']);
  await screen.findByText('Slack is on.');
});

it('says what to do when the browser did not allow it', async () => {
  show([site('Slack')], false);
  fireEvent.click(screen.getByRole('switch', { name: 'Slack' }));
  await screen.findByText(/Your browser did not allow it/);
  expect(screen.queryByText('Slack is on.')).toBeNull();
});

it('turns a site off', async () => {
  const { turnOff } = show([site('Slack', { state: 'on' })]);
  fireEvent.click(screen.getByRole('switch', { name: 'Slack' }));
  expect(turnOff).toHaveBeenCalledWith(['https://slack.example/*']);
  await screen.findByText('Slack is off.');
});

it('asks one question for several sites', async () => {
  const { turnOn: asked } = show([site('Slack'), site('Discord'), site('Gmail')]);
  const group = screen.getByRole('group', { name: 'Choose sites', hidden: true });
  fireEvent.click(within(group).getByLabelText('Slack'));
  fireEvent.click(within(group).getByLabelText('Gmail'));
  fireEvent.click(screen.getByText('Turn on the chosen ones'));
  expect(asked.mock.calls).toEqual([[['https://slack.example/*', 'https://gmail.example/*']]]);
  await screen.findByText('2 sites are on.');
});

it('says that nothing was chosen', () => {
  const { turnOn: asked } = show([site('Slack'), site('Discord')]);
  fireEvent.click(screen.getByText('Turn on the chosen ones'));
  expect(screen.getByText('Choose at least one site first.').getAttribute('role')).toBe('alert');
  expect(asked).not.toHaveBeenCalled();
});

it('adds a site by its address and empties the field', async () => {
  const { turnOn: asked } = show([]);
  type('localhost:8080/room');
  fireEvent.click(turnOn());
  expect(asked).toHaveBeenCalledWith(['http://localhost:8080/*']);
  await screen.findByText('localhost:8080 is on.');
  expect(field().value).toBe('');
});

it('says what is wrong with an address, at the field, until it is changed', () => {
  const { turnOn: asked } = show([]);
  type('ftp://files.example.org');
  fireEvent.click(turnOn());
  const problem = screen.getByText('Only addresses that begin with http or https work.');
  expect(problem.getAttribute('role')).toBe('alert');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(field().getAttribute('aria-describedby')?.split(' ')).toContain(problem.id);
  expect(document.activeElement).toBe(field());
  expect(asked).not.toHaveBeenCalled();
  type('ftp://files.example.org/');
  expect(field().getAttribute('aria-invalid')).toBe('false');
});

it('keeps what was typed when the browser did not allow it', async () => {
  show([], false);
  type('chat.example.org');
  fireEvent.click(turnOn());
  await screen.findByText(/Your browser did not allow it/);
  expect(field().value).toBe('chat.example.org');
});

it('shows a site that lost its permission, with the way back and the way out', async () => {
  const { turnOn: asked, turnOff } = show([site('Slack', { state: 'revoked' })]);
  expect(screen.getByText('Your browser took its permission back.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Allow Slack again' }));
  expect(asked).toHaveBeenCalledWith(['https://slack.example/*']);
  fireEvent.click(screen.getByRole('button', { name: 'Leave Slack off' }));
  await waitFor(() => expect(turnOff).toHaveBeenCalledWith(['https://slack.example/*']));
});

it('removes only a site of the person’s own, and brings it back', async () => {
  const { remove, turnOn: asked } = show([site('Slack'), site('Mine', { own: true })]);
  expect(screen.queryByRole('button', { name: 'Remove Slack' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Remove Mine' }));
  expect(remove).toHaveBeenCalledWith(['https://mine.example/*']);
  const undo = await screen.findByRole('button', { name: 'Undo' });
  await waitFor(() => expect(document.activeElement).toBe(undo));
  fireEvent.click(undo);
  expect(asked).toHaveBeenCalledWith(['https://mine.example/*']);
  await screen.findByText('Mine is on.');
});

it('says so when a change could not be stored', async () => {
  const turnOff = vi.fn(async () => {
    throw new Error('full');
  });
  const others = { turnOn: async () => true, remove: async () => {} };
  const sites = [site('Slack', { state: 'on' })];
  render(<SitesSection sites={sites} dialect={{ ports: true }} turnOff={turnOff} {...others} />);
  fireEvent.click(screen.getByRole('switch', { name: 'Slack' }));
  await screen.findByText('That could not be saved. Please try again.');
});
