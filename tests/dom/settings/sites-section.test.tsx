import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type SiteCareFacts, SitesSection } from '@/components/settings/SitesSection';
import type { SiteSwitch } from '@/utils/sites/site-switches';

afterEach(cleanup);

const site = (name: string, more: Partial<SiteSwitch> = {}): SiteSwitch => ({
  id: name,
  name,
  patterns: [`https://${name.toLowerCase()}.example/*`],
  state: 'off',
  own: false,
  common: true,
  ...more,
});

function show(sites: SiteSwitch[], allowed = true) {
  const acts = {
    turnOn: vi.fn(async () => allowed),
    turnOff: vi.fn(async () => {}),
    remove: vi.fn(async () => takeBack),
    careOf: () => null,
  };
  render(<SitesSection sites={sites} dialect={{ ports: true }} {...acts} />);
  return acts;
}

const takeBack = vi.fn(async () => 'on' as const);

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a site' });
const turnOn = () => screen.getByRole('button', { name: 'Turn on' });
const type = (value: string) => fireEvent.input(field(), { target: { value } });

it('has a switch named after each site that tells whether it is on', () => {
  show([site('Slack'), site('Discord', { state: 'on' }), site('Gmail', { state: 'revoked' })]);
  const checked = screen.getAllByRole('switch').map((each) => each.getAttribute('aria-checked'));
  expect(checked, 'those that are on first').toEqual(['true', 'false', 'false']);
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
  const box = (name: string) => within(group).getByRole('checkbox', { name, hidden: true });
  fireEvent.click(box('Slack'));
  fireEvent.click(box('Gmail'));
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
  expect(screen.getByText('Your browser took back Breather’s permission.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Allow Slack again' }));
  expect(asked).toHaveBeenCalledWith(['https://slack.example/*']);
  fireEvent.click(screen.getByRole('button', { name: 'Leave Slack off' }));
  await waitFor(() => expect(turnOff).toHaveBeenCalledWith(['https://slack.example/*']));
});

it('removes only a site of the person’s own, and brings it back', async () => {
  const { remove } = show([site('Slack'), site('Mine', { own: true })]);
  expect(screen.queryByRole('button', { name: 'Remove Slack' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Remove Mine' }));
  expect(remove).toHaveBeenCalledWith(['https://mine.example/*']);
  const undo = await screen.findByRole('button', { name: 'Undo' });
  await waitFor(() => expect(document.activeElement).toBe(undo));
  fireEvent.click(undo);
  expect(takeBack).toHaveBeenCalledOnce();
  const said = await screen.findByText('Mine is on.');
  await waitFor(() => expect(document.activeElement?.contains(said)).toBe(true));
  expect(document.activeElement).not.toBe(document.body);
});

it('says so when a change could not be stored', async () => {
  const turnOff = vi.fn(async () => {
    throw new Error('full');
  });
  const others = { turnOn: async () => true, remove: async () => takeBack, careOf: () => null };
  const sites = [site('Slack', { state: 'on' })];
  render(<SitesSection sites={sites} dialect={{ ports: true }} turnOff={turnOff} {...others} />);
  fireEvent.click(screen.getByRole('switch', { name: 'Slack' }));
  await screen.findByText('That could not be saved. Please try again.');
});

describe('how a site does', () => {
  const health = {
    pattern: 'https://slack.example/*',
    composer: '2026-11-22',
    send: null,
    held: null,
    letGo: '2026-11-20',
    missed: null,
  };

  function showCare(more: Partial<SiteCareFacts> = {}) {
    const acts = {
      teach: vi.fn(async () => 'noTab' as const),
      report: vi.fn(async () => 'Breather 0.1.0'),
      forget: vi.fn(async () => vi.fn(async () => {})),
      forgetLearnt: vi.fn(async () => vi.fn(async () => {})),
    };
    const care = { health, siteFile: null, learnt: null, ...acts, ...more };
    const nothing = async () => {};
    render(
      <SitesSection
        sites={[site('Slack', { state: 'on' }), site('Gmail')]}
        dialect={{ ports: true }}
        turnOn={async () => true}
        turnOff={nothing}
        remove={async () => takeBack}
        careOf={({ state }) => (state === 'on' ? care : null)}
      />,
    );
    return acts;
  }
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('is told in a sentence and by days, only where there is something to tell', () => {
    showCare();
    expect(screen.getByText(/Let one message go on (20 November|November 20)/)).toBeTruthy();
    const told = screen.getAllByRole('definition').map((each) => each.textContent);
    expect(told).toEqual([
      expect.stringMatching(/22|Today/),
      'Not yet',
      'Not yet',
      expect.stringMatching(/20/),
      'Not yet',
    ]);
    expect(document.querySelectorAll('details > summary > .visually-hidden')).toHaveLength(1);
  });

  it('leads to Teach, which says when no tab is there', async () => {
    const { teach } = showCare();
    press('Teach Slack');
    expect(teach).toHaveBeenCalledOnce();
    await screen.findByText('Open Slack in a tab first, then press Teach again.');
  });

  it('shows the report before it can be copied', async () => {
    showCare();
    expect(screen.queryByRole('button', { name: 'Copy the report' })).toBeNull();
    press('Report Slack');
    const region = await screen.findByRole('region', { name: 'The report' });
    expect(region.textContent).toBe('Breather 0.1.0');
    expect(screen.getByRole('button', { name: 'Copy the report' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(region));
  });

  it('forgets what was shown, and takes that back', async () => {
    const undo = vi.fn(async () => {});
    showCare({ siteFile: 'export const slack', forget: async () => undo });
    expect(screen.getByRole('button', { name: 'Copy as a site file' })).toBeTruthy();
    press('Forget what I showed');
    await screen.findByText(/Forgotten/);
    press('Undo');
    expect(undo).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByText(/Forgotten/)).toBeNull());
  });

  it('takes back what was forgotten of a site of which nothing else is to tell', async () => {
    function Page() {
      const [isTaught, setTaught] = useState(true);
      const forget = async () => {
        setTaught(false);
        return async () => setTaught(true);
      };
      const learnt = { siteFile: 'export const slack', learnt: null, forgetLearnt: forget };
      const acts = { teach: async () => 'noTab' as const, report: async () => '', forget };
      const nothing = async () => {};
      return (
        <SitesSection
          sites={[site('Slack')]}
          dialect={{ ports: true }}
          turnOn={async () => true}
          turnOff={nothing}
          remove={async () => takeBack}
          careOf={() => (isTaught ? { health: null, ...learnt, ...acts } : null)}
        />
      );
    }
    render(<Page />);
    press('Forget what I showed');
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    press('Undo');
    await screen.findByRole('button', { name: 'Forget what I showed' });
    await waitFor(() => expect(screen.queryByText(/Forgotten/)).toBeNull());
    expect(document.activeElement).not.toBe(document.body);
  });

  it.each([
    [{ sends: 2, others: 1 }, 'Learnt from use. Buttons that send: 2. Buttons that do not: 1'],
    [{ sends: 1, others: 2 }, 'Learnt from use. Buttons that send: 1. Buttons that do not: 2'],
    [{ sends: 1, others: 0 }, 'Learnt from use. Buttons that send: 1'],
    [{ sends: 0, others: 3 }, 'Learnt from use. Buttons that do not send: 3'],
  ])('tells what use has shown: %j', (learnt, words) => {
    showCare({ learnt });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('tells nothing of use where it has shown nothing', () => {
    showCare({ siteFile: 'export const slack' });
    expect(screen.queryByText(/Learnt from use/)).toBeNull();
    expect(screen.queryByRole('button', { name: /what use has shown/ })).toBeNull();
  });

  it('forgets what use has shown, and takes that back', async () => {
    const undo = vi.fn(async () => {});
    const forget = vi.fn();
    const forgetLearnt = vi.fn(async () => undo);
    showCare({ learnt: { sends: 1, others: 0 }, forget, forgetLearnt });
    press('Forget what use has shown on Slack');
    await screen.findByText('Forgotten. Breather learns it anew as you send on Slack.');
    expect(forgetLearnt).toHaveBeenCalledOnce();
    expect(forget).not.toHaveBeenCalled();
    press('Undo');
    expect(undo).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByText(/Forgotten/)).toBeNull());
  });

  it('says so when something did not work', async () => {
    showCare({ report: () => Promise.reject(new Error('gone')) });
    press('Report Slack');
    await screen.findByText('That did not work. Reload the page of Slack and try again.');
  });
});

it('says of a site that it is still an experiment', () => {
  show([site('Snapchat', { experimental: true }), site('Slack')]);
  expect(screen.getAllByText('Still an experiment, so it may not work')).toHaveLength(1);
});

describe('a site that is known and not common', () => {
  const sites = [site('Slack'), site('Zulip', { common: undefined })];
  const zulip = () => screen.queryByRole('switch', { name: 'Zulip' });

  it('is found by typing, and turned on there', async () => {
    const { turnOn: asked } = show(sites);
    expect(zulip()).toBeNull();
    type('zu');
    fireEvent.click(zulip() as HTMLElement);
    expect(asked).toHaveBeenCalledWith(['https://zulip.example/*']);
    await screen.findByText('Zulip is on.');
    expect(field().value).toBe('');
  });

  it('is turned on by its name', async () => {
    const { turnOn: asked } = show(sites);
    type(' zulip ');
    fireEvent.click(turnOn());
    expect(asked).toHaveBeenCalledWith(['https://zulip.example/*']);
    await screen.findByText('Zulip is on.');
  });
});
