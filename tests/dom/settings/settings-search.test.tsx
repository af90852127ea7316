import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SettingsSearch } from '@/components/settings/SettingsSearch';

beforeEach(() => {
  const nothing = () => {};
  render(<SettingsSearch words="Slack" sites={['Slack']} onWords={nothing} onChoose={nothing} />);
  screen.getByRole('searchbox').focus();
});
afterEach(cleanup);

test('the arrows go from the field through what was found', () => {
  fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'ArrowDown' });
  expect(document.activeElement?.tagName).toBe('A');
});

test('an arrow of a composition stays with the input method', () => {
  const down = { key: 'ArrowDown', isComposing: true };
  expect(fireEvent.keyDown(screen.getByRole('searchbox'), down)).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});
