import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { NumberField } from '@/components/ui/NumberField';
import { SECOND_MS } from '@/utils/time/durations';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const MISFIT = 'From 2 to 9, please.';

function show(takesAt: 'input' | 'change', value = 5) {
  const onValue = vi.fn();
  const draw = (now: number) => (
    <NumberField
      label="Spoons"
      unit="a day"
      least={2}
      most={9}
      value={now}
      misfit={MISFIT}
      takesAt={takesAt}
      onValue={onValue}
    />
  );
  const { rerender } = render(draw(value));
  return { onValue, change: (now: number) => rerender(draw(now)) };
}

const field = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Spoons' });
const said = () => screen.queryByText(MISFIT);

it.each(['2', '9'])('takes %s', (value) => {
  const { onValue } = show('change');
  fireEvent.input(field(), { target: { value } });
  expect(onValue).not.toHaveBeenCalled();
  fireEvent.change(field());
  expect(onValue).toHaveBeenCalledExactlyOnceWith(Number(value));
  expect(said()).toBeNull();
});

it.each(['1', '10', '2.5', ''])('keeps the last good value when "%s" is typed', (value) => {
  const { onValue } = show('change');
  fireEvent.input(field(), { target: { value } });
  fireEvent.change(field());
  expect(onValue).not.toHaveBeenCalled();
  expect(field().value).toBe('5');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(said()?.getAttribute('role')).toBe('alert');
  const described = field().getAttribute('aria-describedby')?.split(' ') ?? [];
  const words = described.map((id) => document.getElementById(id)?.textContent);
  expect(words).toEqual(['a day', MISFIT]);
});

it('takes each key where it is to, and leaves what does not fit as it was typed', () => {
  const { onValue } = show('input');
  fireEvent.input(field(), { target: { value: '7' } });
  expect(onValue).toHaveBeenCalledExactlyOnceWith(7);
  fireEvent.input(field(), { target: { value: '70' } });
  fireEvent.change(field());
  expect(onValue).toHaveBeenCalledTimes(1);
  expect(field().value).toBe('70');
  expect(said()).not.toBeNull();
});

it('says no more of a misfit once the number was chosen in another way', () => {
  const { change } = show('change');
  fireEvent.change(field(), { target: { value: '99' } });
  expect(said()).not.toBeNull();
  change(6);
  expect(said()).toBeNull();
  change(5);
  expect(said()).toBeNull();
});

it('keeps what is being typed while another value comes', () => {
  const { change } = show('change');
  fireEvent.input(field(), { target: { value: '8' } });
  change(3);
  expect(field().value).toBe('8');
});

it('takes what fits a moment after it was typed, also where the field is never left', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { onValue } = show('change');
  fireEvent.input(field(), { target: { value: '8' } });
  fireEvent.input(field(), { target: { value: '' } });
  act(() => void vi.advanceTimersByTime(SECOND_MS));
  fireEvent.input(field(), { target: { value: '70' } });
  act(() => void vi.advanceTimersByTime(SECOND_MS));
  expect(onValue).not.toHaveBeenCalled();
  expect(said()).toBeNull();
  fireEvent.input(field(), { target: { value: '7' } });
  act(() => void vi.advanceTimersByTime(SECOND_MS));
  expect(onValue).toHaveBeenCalledExactlyOnceWith(7);
});
