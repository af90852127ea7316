import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { useMedia } from '@/components/ui/use-media';

let matches = false;
const list = new EventTarget();
Object.defineProperty(list, 'matches', { get: () => matches });

function turn(isOn: boolean): void {
  matches = isOn;
  list.dispatchEvent(new Event('change'));
}

function Shown() {
  return <p>{String(useMedia('(min-width: 721px)'))}</p>;
}

afterEach(() => {
  vi.restoreAllMocks();
  matches = false;
});

test('it follows the query, also a change that came before it listened', () => {
  const asked = vi.spyOn(window, 'matchMedia').mockReturnValue(list as MediaQueryList);
  const place = document.createElement('div');
  act(() => {
    render(<Shown />, place);
    matches = true;
  });
  expect(place.textContent).toBe('true');
  act(() => turn(false));
  expect(place.textContent).toBe('false');
  render(null, place);
  expect(asked).toHaveBeenCalledWith('(min-width: 721px)');
});
