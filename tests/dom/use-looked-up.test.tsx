import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useLookedUp } from '@/entrypoints/beside/use-looked-up';

afterEach(cleanup);

const looks: ((found: string) => void)[] = [];
const look = () => new Promise<string>((resolve) => looks.push(resolve));

function Line({ about }: { about: number }) {
  return <p>{useLookedUp(look, 'before', 'otherwise', about)}</p>;
}

test('a look that comes late takes nothing from the one after it', async () => {
  const { rerender } = render(<Line about={1} />);
  expect(screen.getByText('before')).toBeTruthy();
  rerender(<Line about={2} />);
  const [first, second] = looks;
  await act(async () => second?.('now'));
  await act(async () => first?.('a minute ago'));
  expect(screen.getByText('now')).toBeTruthy();
});
