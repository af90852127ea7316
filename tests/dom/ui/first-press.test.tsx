import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { SheetActions } from '@/components/ui/SheetActions';

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
