import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GroundPlace } from '@/components/ground/GroundPlace';
import type { GroundChoice, GroundPlaceProps } from '@/components/ui/place-props';
import { type ExerciseRun, startRun } from '@/utils/practice/exercise-run';
import { defaultSettings } from '@/utils/settings/settings';

const START = Date.UTC(2026, 10, 22, 12);

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A page around the place, with what it would store. */
function Page(props: Partial<GroundPlaceProps>) {
  const [choice, setChoice] = useState<GroundChoice>(props.choice ?? defaultSettings.ground);
  const [run, setRun] = useState<ExerciseRun | null>(props.run ?? null);
  return (
    <GroundPlace
      motion="system"
      onFelt={() => {}}
      onGoTo={() => {}}
      supportHref="#support"
      {...props}
      choice={choice}
      run={run}
      onChoice={setChoice}
      onRun={setRun}
    />
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
function pass(ms: number) {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const said = () => screen.getByRole('status').textContent;
const scale = () =>
  Number(document.querySelector<HTMLElement>('.breath')?.style.getPropertyValue('--breath-scale'));

describe('before a run', () => {
  test('one press starts the exercise chosen last', () => {
    render(<Page />);
    press('Start');
    expect(heading()).toBe('Breathe in through the nose');
    expect(screen.getByText('0:00 of 2 minutes')).toBeTruthy();
  });

  test('the chosen length and exercise are the ones that run', () => {
    render(<Page />);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '5' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Five senses' }));
    press('Start');
    expect(heading()).toBe('Find five things that you can see');
    expect(screen.getByText('0:00 of 5 minutes')).toBeTruthy();
  });

  test('each exercise says what research says of it, how sure that is, and whose it is', async () => {
    render(<Page />);
    const told = () => screen.getByText('What research says').closest('details')?.textContent;
    fireEvent.click(screen.getByRole('radio', { name: '4-7-8' }));
    await screen.findByText('A hint, no more:');
    expect(told()).toMatch(/90 people.* Aktaş & İlgin 2023.*If it makes you more tense, stop/);
    fireEvent.click(screen.getByRole('radio', { name: 'Five senses' }));
    expect(told()).toMatch(/Not tested: .*We found no trial of it.*not about the body\.$/);
  });

  test('the start has the focus only where that was asked for', () => {
    const { unmount } = render(<Page />);
    expect(document.activeElement).toBe(document.body);
    unmount();
    render(<Page focusStart />);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Start' }));
  });
});

describe('a run', () => {
  test('goes on where the clock is put back meanwhile', () => {
    render(<Page run={startRun('cyclic-sighing', 2, START)} />);
    pass(2_800);
    vi.setSystemTime(Date.now() - 3_600_000);
    pass(1_200);
    expect(screen.getByText('0:04 of 2 minutes')).toBeTruthy();
  });

  test('follows the clock in words, figures and shape', () => {
    render(<Page run={startRun('cyclic-sighing', 2, START)} />);
    pass(2_800);
    expect(heading()).toBe('Then a little more');
    pass(1_200);
    expect(heading()).toBe('Let it all out, long and slow');
    const full = scale();
    pass(5_900);
    expect(scale()).toBeLessThan(full - 0.9);
    expect(screen.getByText('0:09 of 2 minutes')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('value')).toMatch(/^0\.08/);
  });

  test('is where it is when the place opens again', () => {
    const run = startRun('box', 1, START);
    vi.setSystemTime(START + 9_000);
    render(<Page run={run} />);
    expect(heading()).toBe('Breathe out');
    expect(screen.getByText('0:09 of 1:04')).toBeTruthy();
  });

  test('announces what is new to do, and no seconds', () => {
    render(<Page run={startRun('cyclic-sighing', 2, START)} />);
    const before = said();
    pass(2_000);
    expect(said()).toBe(before);
    pass(800);
    expect(said()).toBe('Then a little more');
  });

  test('stands still and goes on', () => {
    render(<Page run={startRun('cyclic-sighing', 2, START)} />);
    pass(5_000);
    press('Pause');
    expect(said()).toBe('Paused');
    const still = scale();
    pass(60_000);
    expect(scale()).toBe(still);
    expect(screen.getByText('0:05 of 2 minutes')).toBeTruthy();
    press('Go on');
    pass(2_000);
    expect(screen.getByText('0:07 of 2 minutes')).toBeTruthy();
  });

  test('can be stopped at once, and the keyboard is back at the start', () => {
    render(<Page run={startRun('cyclic-sighing', 2, START)} />);
    screen.getByRole('button', { name: 'Stop' }).focus();
    press('Stop');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Start' }));
  });

  test('is alone: no other exercise can be chosen by a slip', () => {
    render(<Page run={startRun('cyclic-sighing', 2, START)} />);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Pause',
      'Stop',
    ]);
  });
});

describe('with reduced motion', () => {
  test('the shape stands still while a word and a number change', () => {
    render(<Page motion="reduced" run={startRun('slow-breathing', 2, START)} />);
    const before = scale();
    expect(before).toBe(0.4);
    expect(document.querySelector('.breath-word')?.textContent).toBe('In5');
    pass(3_000);
    expect(document.querySelector('.breath-word')?.textContent).toBe('In2');
    expect(scale()).toBe(before);
  });
});

describe('the end of a run', () => {
  const finish = () => pass(121_000);

  test('has a kind sentence, and once more begins anew', () => {
    render(<Page run={startRun('cyclic-sighing', 2, START)} />);
    finish();
    expect(heading()).toBe('You took a moment');
    press('Again');
    expect(screen.getByText('0:00 of 2 minutes')).toBeTruthy();
  });

  test('offers the way back to the message first, where there is one', () => {
    const onBack = vi.fn();
    render(<Page run={startRun('cyclic-sighing', 2, START)} onBack={onBack} focusStart />);
    finish();
    expect(screen.getAllByRole('button')[0]?.textContent).toBe('Back to my message');
    press('Back to my message');
    expect(onBack).toHaveBeenCalledOnce();
  });

  test('leads on to the thought and the words', () => {
    const onGoTo = vi.fn();
    render(<Page run={startRun('cyclic-sighing', 2, START)} onGoTo={onGoTo} />);
    finish();
    press('Look at a thought');
    press('Find the words');
    expect(onGoTo.mock.calls).toEqual([['reframe', undefined], ['words']]);
  });

  test('is not shown any more the next time, long after', () => {
    const run = startRun('cyclic-sighing', 2, START);
    vi.setSystemTime(START + 3_600_000);
    render(<Page run={run} />);
    expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy();
  });
});

describe('the own pattern', () => {
  const chosen = { ...defaultSettings.ground, exercise: 'own-pattern' };
  /** It comes a moment after the place. */
  const open = async (place = <Page choice={chosen} />) => {
    render(place);
    await act(() => vi.dynamicImportSettled());
  };

  test('runs as it was typed', async () => {
    await open();
    fireEvent.change(screen.getByRole('spinbutton', { name: 'In' }), { target: { value: '3' } });
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Hold, or 0' }), {
      target: { value: '2' },
    });
    press('Start');
    expect(heading()).toBe('Breathe in');
    pass(3_000);
    expect(heading()).toBe('Hold, if you like');
    pass(2_000);
    expect(heading()).toBe('Breathe out');
  });

  test.each([
    ['In', '0.5', 'From 1 to 20 seconds'],
    ['Hold, or 0', '21', 'From 0 to 20 seconds'],
    ['Out', '', 'From 1 to 20 seconds'],
  ])('says what fits when %s is "%s"', async (name, value, words) => {
    const onChoice = vi.fn();
    await open(
      <GroundPlace
        choice={chosen}
        run={null}
        motion="system"
        onChoice={onChoice}
        onRun={() => {}}
        onFelt={() => {}}
        onGoTo={() => {}}
        supportHref="#support"
      />,
    );
    fireEvent.change(screen.getByRole('spinbutton', { name }), { target: { value } });
    const part = screen.getByRole('spinbutton', { name });
    const says = part.getAttribute('aria-describedby');
    expect(says && document.getElementById(says)?.textContent).toBe(words);
    expect(screen.getAllByText(/^From \d+ to 20 seconds$/)).toHaveLength(1);
    expect(onChoice).not.toHaveBeenCalled();
  });

  test('goes on saying what fits while another part is typed', async () => {
    await open();
    const type = (name: string, value: string) =>
      fireEvent.change(screen.getByRole('spinbutton', { name }), { target: { value } });
    type('In', '0.5');
    type('Out', '6');
    expect(screen.getByText('From 1 to 20 seconds')).toBeTruthy();
    type('In', '2.5');
    expect(screen.queryByText('From 1 to 20 seconds')).toBeNull();
  });
});

describe('naming the feeling', () => {
  const open = async () => {
    render(<Page />);
    await act(() => vi.dynamicImportSettled());
    press('Name it');
  };

  test('makes one sentence of a feeling and a worry', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Hurt' }));
    expect(screen.getByText('I think I’m feeling hurt.')).toBeTruthy();
    fireEvent.input(screen.getByRole('textbox'), { target: { value: ' losing you ' } });
    expect(
      screen.getByText('I think I’m feeling hurt because I’m worried about losing you.'),
    ).toBeTruthy();
  });

  test('asks of what someone is afraid before it makes a sentence', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Afraid' }));
    expect(screen.queryByText(/I think I’m feeling/)).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Of them?' }));
    expect(screen.getByText(/it is not your fault/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Find support' }).getAttribute('href')).toBe(
      '#support',
    );
    expect(screen.queryByText(/I think I’m feeling/)).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Of losing them?' }));
    expect(screen.getByText('I think I’m feeling afraid of losing you.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Find support' })).toBeNull();
  });

  test('who is afraid of somebody is led to Support, and to no card or starter', async () => {
    await open();
    const waysOn = () =>
      ['Look at a thought', 'Find the words'].map(
        (name) => screen.queryByRole('button', { name }) !== null,
      );
    expect(waysOn()).toEqual([true, true]);
    fireEvent.click(screen.getByRole('radio', { name: 'Afraid' }));
    expect(waysOn()).toEqual([false, false]);
    fireEvent.click(screen.getByRole('radio', { name: 'Of them?' }));
    expect(waysOn()).toEqual([false, false]);
    fireEvent.click(screen.getByRole('radio', { name: 'Of losing them?' }));
    expect(waysOn()).toEqual([true, true]);
  });

  test('has no clock, and a way back to the breath', async () => {
    await open();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('radio', { name: 'Angry' })).toBeTruthy();
    press('Back to the breath');
    expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy();
  });

  test('is never what opens first: there is a breath to start, whatever was stored', () => {
    render(<Page choice={{ ...defaultSettings.ground, exercise: 'name-feeling' }} />);
    press('Start');
    expect(heading()).toBe('Breathe in through the nose');
  });
});

describe('how I feel', () => {
  const asking = { ...defaultSettings.ground, askFeeling: true };
  const finish = () => pass(121_000);

  test('is not asked unless the person wants it', () => {
    render(<Page />);
    expect(screen.queryByRole('radio', { name: 'Uneasy' })).toBeNull();
    press('Start');
    finish();
    expect(screen.queryByRole('radio', { name: 'Uneasy' })).toBeNull();
  });

  test.each([
    ['Good', /A little lighter/],
    ['Uneasy', /About the same/],
    ['Rough', /you did nothing wrong/],
  ])('has a kind line for uneasy before and %s after', (after, line) => {
    render(<Page choice={asking} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Uneasy' }));
    press('Start');
    finish();
    fireEvent.click(screen.getByRole('radio', { name: after }));
    expect(screen.getByText(line)).toBeTruthy();
  });

  test('is known at the end also where the popup was closed meanwhile', () => {
    const felt: string[] = [];
    const props = { choice: asking, onFelt: (change: string) => felt.push(change) };
    const nothing = { onChoice: () => {}, onGoTo: () => {}, supportHref: '#support' };
    const empty = { motion: 'system' as const, ...nothing };
    let stored: ExerciseRun | null = null;
    const first = render(
      <GroundPlace {...empty} {...props} run={null} onRun={(run) => (stored = run)} />,
    );
    fireEvent.click(screen.getByRole('radio', { name: 'Uneasy' }));
    press('Start');
    first.unmount();
    expect(stored).not.toBeNull();
    render(<Page {...props} run={stored} />);
    finish();
    fireEvent.click(screen.getByRole('radio', { name: 'Good' }));
    expect(screen.getByText(/A little lighter/)).toBeTruthy();
    expect(felt).toEqual(['lighter']);
    fireEvent.click(screen.getByRole('radio', { name: 'Okay' }));
    expect(felt).toEqual(['lighter']);
  });

  test('may be left out before, and never stands in the way of the start', () => {
    render(<Page choice={asking} />);
    press('Start');
    finish();
    fireEvent.click(screen.getByRole('radio', { name: 'Okay' }));
    expect(screen.getByText(/not saved/)).toBeTruthy();
  });
});

describe('tone and vibration', () => {
  const tones: number[] = [];
  const vibrate = vi.fn();

  beforeEach(() => {
    tones.length = 0;
    vibrate.mockClear();
    class FakeAudio {
      state = 'running';
      currentTime = 0;
      destination = {};
      resume = async () => {};
      close = async () => {};
    }
    class FakeNode {
      gain = { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} };
      constructor(_audio: unknown, { frequency }: { frequency?: number }) {
        if (frequency) tones.push(frequency);
      }
      connect = (next: unknown) => next;
      start() {}
      stop() {}
    }
    vi.stubGlobal('AudioContext', FakeAudio);
    vi.stubGlobal('OscillatorNode', FakeNode);
    vi.stubGlobal('GainNode', FakeNode);
    Object.defineProperty(navigator, 'vibrate', { value: vibrate, configurable: true });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'vibrate');
  });

  test('are off until they are chosen', () => {
    render(<Page />);
    press('Start');
    pass(10_000);
    expect(tones).toEqual([]);
    expect(vibrate).not.toHaveBeenCalled();
  });

  test('tell each turn of the breath, and in and out apart', () => {
    render(<Page />);
    fireEvent.click(screen.getByRole('radio', { name: 'Slow' }));
    fireEvent.click(screen.getByRole('checkbox', { name: /soft tone/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /vibration/ }));
    press('Start');
    pass(5_000);
    pass(6_000);
    expect(tones).toHaveLength(3);
    const [breathIn = 0, breathOut = 0, again] = tones;
    expect(breathIn).toBeGreaterThan(breathOut);
    expect(again).toBe(breathIn);
    expect(vibrate.mock.calls[0]).not.toEqual(vibrate.mock.calls[1]);
    press('Stop');
    pass(20_000);
    expect(tones).toHaveLength(3);
  });

  test('say nothing when the place opens in the middle of a phase', () => {
    const run = startRun('slow-breathing', 2, START);
    vi.setSystemTime(START + 2_000);
    render(<Page run={run} choice={{ ...defaultSettings.ground, tone: true }} />);
    expect(tones).toEqual([]);
  });

  test('vibration is offered only where there is one', () => {
    Reflect.deleteProperty(navigator, 'vibrate');
    render(<Page />);
    expect(screen.queryByRole('checkbox', { name: /vibration/ })).toBeNull();
  });
});
