/** The pause that two agreed on: made, changed, brought back, taken, and come back from. */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PausePlace } from '@/components/pause/PausePlace';
import { formatTimeOfDay } from '@/components/ui/format';
import type { PausePlaceProps, PauseTimes } from '@/components/ui/place-props';
import type { OurPause } from '@/utils/settings/settings';
import { MINUTE_MS } from '@/utils/time/durations';

const NOW = new Date(2026, 10, 28, 21, 5).getTime();
const agreed: OurPause = {
  word: 'Lighthouse',
  minutes: 20,
  comesBack: 'me',
  isNot: ['not-the-end'],
};

let kept: OurPause | null = null;
let pausing: PauseTimes | null = null;
const writeText = vi.fn(async (_text: string) => {});

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  writeText.mockClear();
  vi.stubGlobal('navigator', { languages: [], clipboard: { writeText } });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type PageProps = Partial<PausePlaceProps>;

function Page({ ourPause = null, pause = null, ...props }: PageProps) {
  const [stored, setStored] = useState(ourPause);
  const [runs, setRuns] = useState(pause);
  kept = stored;
  pausing = runs;
  return (
    <PausePlace
      minutes={10}
      holds
      notify="off"
      supportHref="#support"
      onMinutes={() => {}}
      onNotify={() => {}}
      {...props}
      ourPause={stored}
      pause={runs}
      onOurPause={setStored}
      onPause={setRuns}
    />
  );
}

/** Waits until the part that is loaded on demand is there. */
async function show(props: PageProps = {}) {
  render(<Page {...props} />);
  await waitFor(() => expect(document.querySelector('[aria-label="Our pause"]')).toBeTruthy());
}

async function showOurs(pause: PauseTimes) {
  render(<Page ourPause={agreed} pause={{ ...pause, isOurs: true }} />);
  await screen.findByRole('button', { name: '20 more minutes, and I say so' });
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const word = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'The word' });
const write = (text: string) => fireEvent.input(word(), { target: { value: text } });
const clock = (minutes: number) => formatTimeOfDay(NOW + minutes * MINUTE_MS);
const focused = () => document.activeElement?.textContent;
const settle = () => act(async () => {});

describe('made in calm', () => {
  test('begins with what it is for, and with the way to Support', async () => {
    await show();
    expect(screen.getByText(/one word, and both of you stop/)).toBeTruthy();
    expect(screen.getByText(/If you are afraid of them, it is not for you/)).toBeTruthy();
    const support = screen.getByRole('link', { name: 'Find support' });
    expect(support.getAttribute('href')).toBe('#support');
  });

  test('takes a word, a length, who comes back first and what it is not', async () => {
    await show();
    press('Make our pause');
    expect(document.activeElement).toBe(word());
    expect(screen.getByText(/If you are afraid of them/)).toBeTruthy();
    write('  Lighthouse ');
    fireEvent.change(screen.getByRole('combobox', { name: 'How long it lasts' }), {
      target: { value: '30' },
    });
    fireEvent.click(screen.getByRole('radio', { name: 'The other one' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'It is not a punishment.' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'It does not say who is right.' }));
    press('Save');
    expect(kept).toEqual({
      word: 'Lighthouse',
      minutes: 30,
      comesBack: 'them',
      isNot: ['not-the-end', 'not-a-way-out', 'not-a-win'],
    });
    expect(screen.getByRole('heading', { name: 'Lighthouse' })).toBeTruthy();
    expect(screen.getByText('You come back first.')).toBeTruthy();
    expect(focused()).toBe('Take our pause');
  });

  test('needs a word, says so, and keeps nothing on the way', async () => {
    await show();
    press('Make our pause');
    write('   ');
    press('Save');
    expect(kept).toBeNull();
    expect(screen.getByText('Write the word first.')).toBeTruthy();
    expect(document.activeElement).toBe(word());
    press('Cancel');
    expect(kept).toBeNull();
    expect(focused()).toBe('Make our pause');
  });

  test('is changed, and a length of before is offered still', async () => {
    await show({ ourPause: { ...agreed, minutes: 33 } });
    press('Change');
    expect(word().value).toBe('Lighthouse');
    write('Harbour');
    press('Save');
    expect(kept).toEqual({ ...agreed, minutes: 33, word: 'Harbour' });
  });

  test('is deleted, and comes back by the undo that has the focus', async () => {
    await show({ ourPause: agreed });
    press('Delete');
    expect(kept).toBeNull();
    expect(screen.getByText('Our pause is deleted.')).toBeTruthy();
    expect(focused()).toBe('Undo');
    press('Undo');
    expect(kept).toEqual(agreed);
    expect(screen.queryByText('Our pause is deleted.')).toBeNull();
  });

  test('is copied as a text, and printed', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await show({ ourPause: agreed });
    press('Copy as text');
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^Our pause\n\nWhen one of us says “Lighthouse”/);
    press('Print');
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('taken', () => {
  test.each([
    ['on the page', {}],
    ['in the popup', { fullSizeHref: '/options.html#pause' }],
  ])('%s starts a pause of its length, copies the sentence and shows it', async (_where, props) => {
    await show({ ...props, ourPause: agreed });
    press('Take our pause');
    expect(pausing).toEqual({ startedAt: NOW, endsAt: NOW + 20 * MINUTE_MS, isOurs: true });
    const sentence = `Lighthouse. I’m taking our pause. Back at ${clock(20)}.`;
    expect(writeText).toHaveBeenCalledExactlyOnceWith(sentence);
    await settle();
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText('Copied')).toBeTruthy();
    expect(screen.getByText(/Try not to go over it/).textContent).toContain(clock(20));
    expect(screen.getByText('You come back first.')).toBeTruthy();
    expect(focused()).toBe(`Back at ${clock(20)}`);
    expect(screen.queryByRole('button', { name: 'A bit longer' })).toBeNull();
    press('End the pause');
    expect(pausing).toBeNull();
  });

  test.each([
    ['holds the chat below the popup alone', false, { chat: 'origin.talk' }],
    ['holds every chat where the person says so', true, {}],
  ])('%s', async (_, isEverywhere, about) => {
    const findChat = async () => ({ chat: 'origin.talk' });
    await show({ fullSizeHref: '/options.html#pause', findChat, ourPause: agreed });
    const choice = await screen.findByRole('checkbox', {
      name: 'Only in this chat',
      checked: true,
    });
    if (isEverywhere) fireEvent.click(choice);
    press('Take our pause');
    const pause = { startedAt: NOW, endsAt: NOW + 20 * MINUTE_MS, isOurs: true };
    expect(pausing).toEqual({ ...pause, ...about });
    const isAbout = screen.queryByText(/every message in that chat waits for a breath/) !== null;
    expect(isAbout).toBe(!isEverywhere);
    await settle();
    press('20 more minutes, and I say so');
    expect(pausing).toMatchObject(about);
  });

  test('asks nothing of a chat where there is none', async () => {
    const findChat = async () => ({ chat: null });
    await show({ fullSizeHref: '/options.html#pause', findChat, ourPause: agreed });
    await screen.findByRole('button', { name: 'Take our pause' });
    expect(screen.queryByRole('checkbox', { name: 'Only in this chat' })).toBeNull();
  });

  test('says that nothing was copied where the browser refuses', async () => {
    writeText.mockRejectedValueOnce(new Error('no'));
    await show({ ourPause: agreed });
    press('Take our pause');
    expect(await screen.findByText(/could not be copied/)).toBeTruthy();
    expect(pausing).not.toBeNull();
  });

  test('is made on the page: the popup has the way there, and no form', async () => {
    await show({ fullSizeHref: '/options.html#pause' });
    const link = screen.getByRole('link', { name: 'Make our pause' });
    expect(link.getAttribute('href')).toBe('/options.html#pause');
    expect(screen.queryByRole('button', { name: 'Take our pause' })).toBeNull();
  });

  test('is nowhere while another pause runs', async () => {
    render(<Page ourPause={agreed} pause={{ startedAt: NOW, endsAt: NOW + 10 * MINUTE_MS }} />);
    await settle();
    expect(screen.getByRole('button', { name: 'A bit longer' })).toBeTruthy();
    expect(screen.queryByText(/Try not to go over it/)).toBeNull();
  });

  test('is an ordinary pause once nothing is agreed on', async () => {
    const pause = { startedAt: NOW, endsAt: NOW + 10 * MINUTE_MS, isOurs: true } as const;
    render(<Page pause={pause} />);
    await settle();
    expect(screen.getByRole('button', { name: 'A bit longer' })).toBeTruthy();
  });
});

describe('at its end', () => {
  const over = { startedAt: NOW - 30 * MINUTE_MS, endsAt: NOW - 10 * MINUTE_MS };

  test('says who comes back first, and has first sentences to copy', async () => {
    await showOurs(over);
    expect(screen.getByRole('heading', { name: 'Time to come back' })).toBeTruthy();
    expect(screen.getByText('You come back first.')).toBeTruthy();
    press('Copy');
    expect(writeText).toHaveBeenLastCalledWith('I’m back. What I heard from you was …');
    press('Another one');
    press('Copy');
    expect(writeText).toHaveBeenLastCalledWith(
      'I’m back, and I can listen now. Would you like to begin?',
    );
    press('Done');
    expect(pausing).toBeNull();
  });

  test('twenty more starts them from now, and copies the sentence that says so', async () => {
    await showOurs(over);
    press('20 more minutes, and I say so');
    expect(pausing).toMatchObject({ endsAt: NOW + 20 * MINUTE_MS, isOurs: true });
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^I need 20 more minutes/);
    expect(writeText.mock.calls[0]?.[0]).toContain(clock(20));
    await settle();
    expect(screen.getByText('Copied')).toBeTruthy();
  });
});
