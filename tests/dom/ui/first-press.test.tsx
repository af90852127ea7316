import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { letHeldEnterRest } from '@/components/ui/held-enter';
import { SheetActions } from '@/components/ui/SheetActions';
import { TwoClicks } from '@/components/ui/TwoClicks';

afterEach(cleanup);

it('hides and deletes nothing at the second press of a double press', () => {
  const [onHide, onDelete] = [vi.fn(), vi.fn()];
  render(<SheetActions isHidden={false} onEdit={null} onHide={onHide} onDelete={onDelete} />);
  for (const [name, done] of [
    ['Hide', onHide],
    ['Delete', onDelete],
  ] as const) {
    const button = screen.getByRole('button', { name });
    fireEvent.click(button, { detail: 1 });
    fireEvent.click(button, { detail: 2 });
    expect(done, name).toHaveBeenCalledOnce();
    // By the keyboard each press is one.
    fireEvent.click(button, { detail: 0 });
    expect(done, name).toHaveBeenCalledTimes(2);
  }
});

it('takes no double press for the two clicks of what cannot be taken back', () => {
  const onReally = vi.fn();
  render(
    <TwoClicks label="Erase" warning="All of it." really="Yes" keep="No" onReally={onReally} />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Erase' }), { detail: 1 });
  const really = screen.getByRole('button', { name: 'Yes' });
  fireEvent.click(really, { detail: 2 });
  expect(onReally).not.toHaveBeenCalled();
  fireEvent.click(really, { detail: 1 });
  expect(onReally).toHaveBeenCalledOnce();
});

it('takes an Enter that is held down for one press, and for lines in a text', () => {
  letHeldEnterRest();
  render(
    <form>
      <button type="button">Go</button>
      <input aria-label="Line" />
      <textarea aria-label="Text" />
    </form>,
  );
  const goesOn = (element: Element, key: KeyboardEventInit) => fireEvent.keyDown(element, key);
  const [button, line, text] = [
    screen.getByRole('button'),
    screen.getByRole('textbox', { name: 'Line' }),
    screen.getByRole('textbox', { name: 'Text' }),
  ];
  const again = { key: 'Enter', repeat: true };
  expect([button, line, text].map((one) => goesOn(one, { key: 'Enter' }))).toEqual([
    true,
    true,
    true,
  ]);
  expect([button, line, text].map((one) => goesOn(one, again))).toEqual([false, false, true]);
  expect(goesOn(line, { key: 'a', repeat: true })).toBe(true);
});
