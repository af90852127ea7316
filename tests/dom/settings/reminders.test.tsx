import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DiscreetSection } from '@/components/settings/DiscreetSection';
import { RemindersSection } from '@/components/settings/RemindersSection';
import { defaultSettings } from '@/utils/settings/settings';

afterEach(cleanup);

const { reminders } = defaultSettings;
const allOn = {
  ...reminders,
  checkIn: { ...reminders.checkIn, on: true },
  practice: { ...reminders.practice, on: true },
};

type Props = Parameters<typeof RemindersSection>[0];

/** A page that keeps what is chosen. */
function Page(props: Props) {
  const [now, setNow] = useState(props.reminders);
  const change: Props['onChange'] = (next) => {
    props.onChange(next);
    setNow(next);
  };
  return <RemindersSection {...props} reminders={now} onChange={change} />;
}

function show(start = reminders, notify: Props['notify'] = 'off') {
  const calls: string[] = [];
  const onNotify = vi.fn(() => void calls.push('asked'));
  const onChange = vi.fn((_next: typeof reminders) => void calls.push('changed'));
  render(<Page reminders={start} notify={notify} onNotify={onNotify} onChange={onChange} />);
  return { onNotify, onChange, calls };
}

const flip = (name: string) => fireEvent.click(screen.getByRole('switch', { name }));

describe('the reminders', () => {
  it('are all off, with quiet hours, until they are switched on', () => {
    show();
    const checked = screen
      .getAllByRole('switch')
      .filter((one) => one.getAttribute('aria-checked') === 'true');
    expect(checked.map((one) => one.getAttribute('aria-labelledby'))).toHaveLength(1);
    expect(screen.getByRole('switch', { name: 'Quiet hours', checked: true })).toBeTruthy();
    expect(screen.queryByLabelText('Time of the check-in')).toBeNull();
  });

  it('ask the browser in the click of the first one, before anything else, and not again', () => {
    const { onNotify, calls } = show();
    flip('A check-in each week');
    expect(calls).toEqual(['asked', 'changed']);
    flip('Promises on their day');
    expect(onNotify).toHaveBeenCalledOnce();
  });

  it.each(['on', 'refused'] as const)(
    'do not ask by themselves when the answer is %s',
    (notify) => {
      const { onNotify } = show(reminders, notify);
      flip('A small practice each day');
      expect(onNotify).not.toHaveBeenCalled();
    },
  );

  it('propose Sunday at six, and take another day and time', () => {
    const { onChange } = show();
    flip('A check-in each week');
    const day = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Day' });
    const time = screen.getByLabelText<HTMLInputElement>('Time of the check-in');
    expect([day.selectedOptions[0]?.textContent, time.value]).toEqual(['Sunday', '18:00']);
    fireEvent.change(day, { target: { value: '3' } });
    fireEvent.change(time, { target: { value: '19:30' } });
    expect(onChange.mock.lastCall?.[0].checkIn).toEqual({ on: true, weekday: 3, at: '19:30' });
  });

  it('keep the time when the field is emptied', () => {
    const { onChange } = show(allOn);
    fireEvent.change(screen.getByLabelText('Time of the practice'), { target: { value: '' } });
    expect(onChange).not.toHaveBeenCalled();
  });

  it('change the quiet hours, each end alone', () => {
    const { onChange } = show();
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '21:00' } });
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: '08:00' } });
    expect(onChange.mock.lastCall?.[0].quiet).toEqual({ on: true, from: '21:00', to: '08:00' });
  });

  it.each([
    ['on', /may show them/, false],
    ['off', /a small dot shows on the toolbar/, true],
    ['refused', /Your browser said no/, true],
  ] as const)('say what happens when notifications are %s', (notify, words, offers) => {
    show(allOn, notify);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Allow notifications' }) !== null).toBe(offers);
  });
});

it('discreet mode is one switch, and says what it can not hide', () => {
  const onChange = vi.fn();
  render(<DiscreetSection discreet={false} onChange={onChange} />);
  fireEvent.click(screen.getByRole('switch', { name: 'Discreet mode', checked: false }));
  expect(onChange).toHaveBeenCalledWith(true);
  expect(screen.getByText(/list of extensions/)).toBeTruthy();
  expect(screen.getByText(/history of the browser/)).toBeTruthy();
});
