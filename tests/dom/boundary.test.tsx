import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Boundary } from '@/components/ui/Boundary';

afterEach(cleanup);

function Broken(): never {
  throw new Error('broken');
}

test.each([
  ['popup', /^Something went wrong in this window\. Close it and open it again\./],
  ['options', /^Something went wrong on this page\. Reload it to go on\./],
  ['practice', /^Something went wrong in the practice chat\. Reload the page to try again\./],
] as const)('in the %s, what broke says how to go on and what still holds', (where, wayOn) => {
  render(
    <Boundary where={where}>
      <Broken />
    </Boundary>,
  );
  const said = screen.getByRole('alert').textContent ?? '';
  expect(said).toMatch(wayOn);
  // The guard in the chats is another script: it goes on holding what was marked.
  expect(said).not.toMatch(/not held/);
  expect(said).toMatch(where === 'practice' ? /Nothing you wrote here was sent/ : /still wait/);
});

test('what did not break is shown', () => {
  render(<Boundary where="popup">All is well</Boundary>);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('All is well')).toBeTruthy();
});
