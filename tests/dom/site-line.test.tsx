import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SiteLine, type SiteLineView } from '@/components/sites/SiteLine';

afterEach(cleanup);

function show(line: Partial<SiteLineView> | null, failed = false) {
  const given = { onTurnOn: vi.fn(), onMark: vi.fn(), onLookAgain: vi.fn() };
  const plain = {
    siteName: 'Discord',
    scope: null,
    reason: null,
    isHeldChat: false,
    keepsChats: true,
  };
  const view = line && ({ state: 'on', ...plain, ...line } as const);
  render(<SiteLine line={view} isLooking={false} failed={failed} {...given} />);
  return given;
}

const words = () => screen.getAllByRole('status')[0]?.textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the line about the site', () => {
  test.each([
    ['on', 'On here', 'Mark as heated'],
    ['no-composer', 'On, no message box found yet', 'Look again'],
    ['off', 'Off here', 'Turn on here'],
    ['revoked', 'Your browser took back Breather’s permission', 'Turn on here'],
    ['marked', 'This message is marked', 'Marked'],
  ] as const)('%s says so and has one button', (state, sentence, name) => {
    show({ state });
    expect(words()).toBe(`Discord${sentence}`);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([name]);
  });

  test.each([
    ['later', 'This message is kept for later'],
    ['words', 'On, held by a rule of yours'],
    ['lateHours', 'On, held by a rule of yours'],
    ['pause', 'On, held while you pause'],
  ] as const)('where %s holds the draft it says so', (reason, sentence) => {
    show({ state: 'on', reason });
    expect(words()).toBe(`Discord${sentence}`);
  });

  test('what waits is said before its mark', () => {
    show({ state: 'marked', scope: 'message', reason: 'later' });
    expect(words()).toBe('DiscordThis message is kept for later');
    expect(screen.getByRole('button', { name: 'Marked' })).toBeTruthy();
  });

  test('where it cannot run it offers nothing', () => {
    show({ state: 'cannot-run', siteName: null });
    expect(words()).toBe('This pageBreather cannot run here');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('a double press marks, and does not take the mark back', () => {
    const { onMark } = show({ state: 'on' });
    const button = screen.getByRole('button', { name: 'Mark as heated' });
    fireEvent.click(button, { detail: 1 });
    fireEvent.click(button, { detail: 2 });
    expect(onMark).toHaveBeenCalledOnce();
  });

  test('each button does what it says', () => {
    const off = show({ state: 'off' });
    press('Turn on here');
    expect(off.onTurnOn).toHaveBeenCalledOnce();
    cleanup();
    const on = show({ state: 'on' });
    press('Mark as heated');
    expect(on.onMark).toHaveBeenCalledOnce();
    cleanup();
    const marked = show({ state: 'marked', scope: 'hour' });
    expect(words()).toBe('DiscordMarked for an hour');
    press('Marked');
    expect(marked.onMark).toHaveBeenCalledOnce();
    cleanup();
    const lost = show({ state: 'no-composer' });
    press('Look again');
    expect(lost.onLookAgain).toHaveBeenCalledOnce();
  });

  test('nothing can be pressed before the tab was looked at', () => {
    show(null);
    expect(words()).toContain('Looking at this page');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('what failed is told', () => {
    show({ state: 'on' }, true);
    expect(screen.getByText(/Click in the message box, then try again/)).toBeTruthy();
  });
});
