import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { MarkControl } from '@/components/prompt/MarkControl';
import type { Rule } from '@/utils/engine/bridge';
import type { MarkScope } from '@/utils/engine/heat';

afterEach(cleanup);

function show(scope: MarkScope | null, rule: Rule | null = null) {
  const toggled: (MarkScope | 'toggle')[] = [];
  render(<MarkControl scope={scope} rule={rule} rules={[]} toggle={(one) => toggled.push(one)} />);
  return toggled;
}

it('keeps its name and tells by its state that it is marked', () => {
  show('hour');
  const mark = screen.getByRole('button', { name: 'Mark as heated' });
  expect(mark.getAttribute('aria-pressed')).toBe('true');
});

it('marks, and takes back what marks it', () => {
  const unmarked = show(null);
  fireEvent.click(screen.getByRole('button', { name: 'Mark as heated', pressed: false }));
  expect(unmarked).toEqual(['toggle']);
  cleanup();
  const marked = show('hour');
  fireEvent.click(screen.getByRole('button', { name: 'Mark as heated', pressed: true }));
  expect(marked).toEqual(['toggle']);
});

it('offers how long, and closes after the choice', () => {
  const toggled = show(null);
  fireEvent.click(screen.getByRole('button', { name: 'How long the mark lasts' }));
  fireEvent.click(screen.getByRole('button', { name: 'Until tomorrow morning' }));
  expect(toggled).toEqual(['morning']);
  expect(screen.queryByRole('button', { name: 'An hour' })).toBeNull();
});

it('leaves the focus in the draft', () => {
  show(null);
  const mark = screen.getByRole('button', { name: 'Mark as heated' });
  expect(fireEvent.mouseDown(mark)).toBe(false);
});

it('is pressed by a rule too, and says which one', () => {
  show(null, 'words');
  const mark = screen.getByRole('button', { name: 'Mark as heated', pressed: true });
  expect(mark.getAttribute('aria-description')).toBe('Heated by my words');
});

it('holds all labels in all states, so that its size tells a page nothing', () => {
  const labels = (scope: MarkScope | null, rule: Rule | null = null) => {
    const { container, unmount } = render(
      <MarkControl scope={scope} rule={rule} rules={['lateHours']} toggle={() => {}} />,
    );
    const spans = [...container.querySelectorAll<HTMLElement>('.labels > span')];
    const texts = spans.map((one) => one.dataset.label);
    expect(container.textContent).not.toContain('Heated');
    unmount();
    return texts;
  };
  expect(labels(null)).toEqual(labels('message'));
  expect(labels(null)).toEqual(labels(null, 'lateHours'));
});
