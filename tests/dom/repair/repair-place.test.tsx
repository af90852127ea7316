import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WentChat } from '@/components/repair/RepairNextTime';
import { RepairPlace } from '@/components/repair/RepairPlace';
import type { ExerciseRun } from '@/utils/practice/exercise-run';
import { defaultSettings } from '@/utils/settings/settings';
import { takeBacks } from '@/utils/sites/take-backs';
import { useFakeJournal } from '../../support/use-fake-journal';

const copied = vi.fn(async () => {});
const loadJournal = vi.fn(async () => useFakeJournal);

beforeEach(() => vi.stubGlobal('navigator', { clipboard: { writeText: copied }, languages: [] }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

interface PageProps {
  site?: string | null;
  chat?: WentChat | null;
}

function Page({ site = null, chat = null }: PageProps) {
  const [run, setRun] = useState<ExerciseRun | null>(null);
  return (
    <RepairPlace
      takeBacks={takeBacks}
      site={site}
      chat={chat}
      breath={{ choice: defaultSettings.ground, run, motion: 'reduced', onRun: setRun }}
      supportHref="#support"
      wordsHref="#words"
      loadJournal={loadJournal}
    />
  );
}

/** As a keyboard does: what is pressed had the focus, and loses it when it goes. */
function press(name: string): void {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });
const title = () => screen.getByRole('heading', { level: 2 });
const message = () => document.querySelector('.written')?.textContent;
const goToOwn = (site: string) => {
  render(<Page site={site} />);
  press('No');
  press('Next');
};

describe('someone may be unsafe', () => {
  test('it is asked first, and a yes leads to Support and no further', () => {
    render(<Page site="whatsapp" />);
    expect(title().textContent).toBe(
      'First of all: is someone unsafe, or might you need this message later?',
    );
    press('Yes, or I’m not sure');
    expect(screen.getByRole('link', { name: 'Find support' }).getAttribute('href')).toBe(
      '#support',
    );
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
    expect(document.body.textContent).not.toMatch(/delete/i);
  });

  test('pressed by mistake, it can be taken back', () => {
    render(<Page />);
    press('Yes, or I’m not sure');
    press('I pressed that by mistake');
    expect(title().textContent).toBe(
      'First of all: is someone unsafe, or might you need this message later?',
    );
  });
});

test('a breath is offered, runs in its place, and ends with the next step', () => {
  render(<Page site="slack" />);
  press('No');
  press('Breathe for a minute');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Pause' }));
  press('Stop');
  const begin = screen.getByRole('button', { name: 'Breathe for a minute' });
  expect(document.activeElement).toBe(begin);
  press('Breathe for a minute');
  press('Next');
  press('Back');
  expect(screen.getByRole('button', { name: 'Breathe for a minute' })).toBeTruthy();
});

describe('taking it back', () => {
  test('says what, how long, what they will see, the steps, the source and the day', () => {
    render(<Page site="whatsapp" />);
    press('No');
    press('Next');
    expect(title().textContent).toBe('What WhatsApp lets you do');
    const text = document.body.textContent;
    expect(text).toContain('You can take it back for everyone within 60 hours.');
    expect(text).toContain('You can change its words within 15 minutes.');
    expect(text).toContain('A line in its place says that a message was deleted.');
    expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('open its menu');
    expect(text).toContain('As far as we could find out on November 28, 2026: github.com');
  });

  test('names no limit where none is sure, and says what is not known', () => {
    render(<Page site="messenger" />);
    press('No');
    press('Next');
    expect(document.body.textContent).toContain('You may be able to take it back.');
    expect(document.body.textContent).not.toMatch(/take it back[^.]*within/);
  });

  test.each([
    ['gmail', false],
    ['outlook', true],
    ['slack', true],
  ])('says of %s that it may have been read already: %s', (site, mayBeRead) => {
    render(<Page site={site} />);
    press('No');
    press('Next');
    expect(screen.queryByText(/^They may have read it already\./) !== null).toBe(mayBeRead);
  });

  test('of a site that is not in the list it speaks in general', () => {
    render(<Page />);
    press('No');
    press('Next');
    expect(title().textContent).toBe('Where did it go?');
    press('Next');
    expect(title().textContent).toBe('What the site may let you do');
    expect(document.body.textContent).toContain('Many sites have it in the menu');
  });

  test('each way of a site that has several is there, and it can be another site', () => {
    render(<Page site="outlook" />);
    press('No');
    press('Next');
    const ways = [...document.querySelectorAll('summary')].map((one) => one.textContent);
    expect(ways).toEqual(['Undo, right after sending', 'Recall, at work or at school']);
    press('It went somewhere else');
    const list = screen.getByRole('combobox', { name: 'The site' });
    fireEvent.change(list, { target: { value: 'twitch' } });
    press('Next');
    expect(document.body.textContent).toContain('On Twitch a message can’t be taken back.');
    expect(document.body.textContent).toContain(
      'As far as we could find out on November 28, 2026:',
    );
    const source = screen.getByRole('link', { name: /^dev\.twitch\.tv/ });
    expect(source.getAttribute('href')).toMatch('https://dev.twitch.tv/docs/api/');
    press('It went somewhere else');
    expect(title().textContent).toBe('Where did it go?');
    press('Back');
    expect(title().textContent).toBe('Before a second message');
  });
});

describe('owning it', () => {
  test('four parts become one message that is shown as it grows, and copied', async () => {
    goToOwn('twitch');
    expect(screen.queryByRole('button', { name: 'Copy the message' })).toBeNull();
    write('What I did', 'I snapped at you');
    expect(message()).toBe('I snapped at you.');
    write('One easy question', 'Can we talk tonight');
    write('How it may have felt', 'I imagine that stung.');
    expect(message()).toBe('I snapped at you. I imagine that stung. Can we talk tonight?');
    press('Copy the message');
    expect(copied).toHaveBeenCalledWith(message());
    await screen.findByText('Copied');
  });

  test('what was written is there after a step back, and gone after a new start', () => {
    goToOwn('twitch');
    write('What I did', 'I snapped at you');
    press('Next');
    press('Back');
    expect(message()).toBe('I snapped at you.');
    press('Next');
    press('Start again');
    press('No');
    press('Next');
    expect(message()).toBeUndefined();
  });

  test('only what I will do can be kept, on request, and once', async () => {
    goToOwn('twitch');
    write('What I did', 'I snapped at you');
    expect(screen.queryByRole('button', { name: 'Keep as a promise' })).toBeNull();
    write('What I will do', 'Wait ten minutes');
    expect(loadJournal).not.toHaveBeenCalled();
    const keep = async () => {
      const button = screen.getByRole('button', { name: 'Keep as a promise' });
      button.focus();
      fireEvent.click(button);
      const said = await screen.findByText('Kept. It is under Promises.');
      expect(document.activeElement).toBe(said);
    };
    await keep();
    expect(screen.queryByRole('button', { name: 'Keep as a promise' })).toBeNull();
    write('What I will do', 'Wait an hour');
    await keep();
  });
});

test('the heading of each step has the focus once the button that led there is gone', () => {
  render(<Page site="slack" />);
  for (const name of ['No', 'Next', 'Next', 'Next', 'Back', 'Back', 'Back', 'Back']) {
    press(name);
    expect(document.activeElement, name).toBe(title());
  }
});

describe('a pause next time', () => {
  const hold = vi.fn(async () => true);
  const chat: WentChat = { site: 'slack', isHeld: false, hold };
  const goToEnd = (page: PageProps) => {
    render(<Page {...page} />);
    press('No');
    for (const _ of [1, 2, 3]) press('Next');
  };
  const says = (text: RegExp) => screen.findByText(text);

  test('makes the rule of the chat where it went, and takes it back', async () => {
    goToEnd({ site: 'slack', chat });
    press('Always in this chat');
    await says(/From now on every message there waits/);
    press('Undo');
    await says(/Undone/);
    expect(hold.mock.calls).toEqual([[true], [false]]);
  });

  test('says so where it could not be kept', async () => {
    hold.mockResolvedValueOnce(false);
    goToEnd({ site: 'slack', chat });
    press('Always in this chat');
    await says(/could not be kept/);
    expect(screen.getByRole('button', { name: 'Always in this chat' })).toBeTruthy();
  });

  test('is there already where the chat has a rule', () => {
    goToEnd({ site: 'slack', chat: { ...chat, isHeld: true } });
    expect(screen.getByText(/waits for a breath already/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Always in this chat' })).toBeNull();
  });

  test.each([
    ['no chat is known', null],
    ['it went somewhere else, as the person says', { ...chat, site: 'whatsapp' }],
  ])('says where it is made where %s', (_, known) => {
    goToEnd({ site: 'slack', chat: known });
    expect(screen.getByText(/open the chat.*and choose Always in this chat/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Always in this chat' })).toBeNull();
  });
});
