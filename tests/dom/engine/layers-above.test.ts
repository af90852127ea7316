import { afterEach, expect, test, vi } from 'vitest';
import { createLayersAbove } from '@/utils/engine/layers-above';
import { createHost } from '@/utils/engine/standing';

afterEach(() => void vi.restoreAllMocks());

function openAbove() {
  const { host, shadow, root } = createHost();
  document.body.replaceChildren(host);
  const ask = vi.spyOn(document, 'querySelectorAll');
  const above = createLayersAbove(host, root, (node) => shadow.contains(node), vi.fn());
  return { above, timesAsked: () => ask.mock.calls.length };
}

test('the page is asked for its layers once in a turn, and anew in the next one', async () => {
  const { above, timesAsked } = openAbove();
  above.broughtUp(true);
  const once = timesAsked();
  expect(once).toBeGreaterThan(0);
  expect(above.isNone()).toBe(true);
  expect(timesAsked()).toBe(once);
  await null;
  above.isNone();
  expect(timesAsked()).toBe(once * 2);
});

test('what the page opens in that turn is seen', () => {
  const { above, timesAsked } = openAbove();
  above.broughtUp(true);
  const once = timesAsked();
  document.body.addEventListener('beforetoggle', above.opened);
  document.body.dispatchEvent(new Event('beforetoggle'));
  above.isNone();
  expect(timesAsked()).toBe(once * 2);
});
