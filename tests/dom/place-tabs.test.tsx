import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { PlaceTabs } from '@/components/ui/PlaceTabs';
import type { PlaceName } from '@/components/ui/place-props';

afterEach(() => {
  cleanup();
  document.body.style.direction = '';
});

function Page({ first = 'ground' }: { first?: PlaceName }) {
  const [place, setPlace] = useState<PlaceName>(first);
  return <PlaceTabs current={place} onChoose={setPlace} />;
}

const selected = () => screen.getByRole('tab', { selected: true }).textContent;
const key = (name: string) => fireEvent.keyDown(screen.getByRole('tablist'), { key: name });

test('the four places, in their order', () => {
  render(<Page />);
  const names = screen.getAllByRole('tab').map((tab) => tab.textContent);
  expect(names).toEqual(['Ground', 'Pause', 'Reframe', 'Words']);
});

test('a press opens a place', () => {
  render(<Page />);
  fireEvent.click(screen.getByRole('tab', { name: 'Words' }));
  expect(selected()).toBe('Words');
});

test('the arrow keys go round and take the focus along', () => {
  render(<Page />);
  key('ArrowLeft');
  expect(selected()).toBe('Words');
  expect(document.activeElement?.textContent).toBe('Words');
  key('ArrowRight');
  expect(selected()).toBe('Ground');
  key('End');
  expect(selected()).toBe('Words');
  key('Home');
  expect(selected()).toBe('Ground');
});

test('in a right-to-left language the arrows follow the eye', () => {
  document.body.style.direction = 'rtl';
  render(<Page />);
  key('ArrowLeft');
  expect(selected()).toBe('Pause');
});

test('one tab stop: only the open place', () => {
  render(<Page first="reframe" />);
  const stops = screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0);
  expect(stops.map((tab) => tab.textContent)).toEqual(['Reframe']);
});

test('other keys are left alone', () => {
  render(<Page />);
  const went = fireEvent.keyDown(screen.getByRole('tablist'), { key: 'a' });
  expect(went).toBe(true);
  expect(selected()).toBe('Ground');
});
