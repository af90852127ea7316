import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GroundPlace } from '@/components/ground/GroundPlace';
import type { GroundChoice, GroundPlaceProps } from '@/components/place-props';
import { type ExerciseRun, startRun } from '@/utils/exercises/run';

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
  const [choice, setChoice] = useState<GroundChoice>({ exercise: 'cyclic-sighing', minutes: 2 });
  const [run, setRun] = useState<ExerciseRun | null>(props.run ?? null);
  return (
    <GroundPlace
      choice={choice}
      motion="system"
      onGoTo={() => {}}
      {...props}
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
    fireEvent.click(screen.getByRole('radio', { name: '5 min' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Five senses' }));
    press('Start');
    expect(heading()).toBe('Find five things that you can see');
    expect(screen.getByText('0:00 of 5 minutes')).toBeTruthy();
  });

  test('each exercise says what research says of it', () => {
    render(<Page />);
    fireEvent.click(screen.getByRole('radio', { name: 'Five senses' }));
    expect(screen.getByText(/We found no trial that tested it/)).toBeTruthy();
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

  test('one click goes to an exercise that is not about the body', () => {
    render(<Page run={startRun('cyclic-sighing', 2, START)} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Five senses' }));
    expect(heading()).toBe('Find five things that you can see');
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

  test('leads on to the thought and the words', () => {
    const onGoTo = vi.fn();
    render(<Page run={startRun('cyclic-sighing', 2, START)} onGoTo={onGoTo} />);
    finish();
    press('Look at the thought');
    press('Find the words');
    expect(onGoTo.mock.calls).toEqual([['reframe'], ['words']]);
  });

  test('is not shown any more the next time, long after', () => {
    const run = startRun('cyclic-sighing', 2, START);
    vi.setSystemTime(START + 3_600_000);
    render(<Page run={run} />);
    expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy();
  });
});
