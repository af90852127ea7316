import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SiteLine, type SiteLineView } from '@/components/sites/SiteLine';

afterEach(cleanup);

function show(line: Partial<SiteLineView> | null, failed = false) {
  const given = { onTurnOn: vi.fn(), onMark: vi.fn() };
  const view = line && ({ state: 'on', siteName: 'Discord', scope: null, ...line } as const);
  render(<SiteLine line={view} failed={failed} settingsHref="#settings" {...given} />);
  return given;
}

const words = () => screen.getByRole('status').textContent;
const button = (name: string) => screen.queryByRole('button', { name });
const mark = () => button('Mark as heated');

describe('the line about the site', () => {
  test.each([
    ['on', 'Pauses are on', ['Mark as heated']],
    ['no-composer', 'On, no writing box found yet', ['Mark as heated']],
    ['off', 'Off here', ['Turn on here', 'Mark as heated']],
    ['revoked', 'The browser took its permission back', ['Turn on here', 'Mark as heated']],
  ] as const)('%s says so and offers what can be done', (state, sentence, names) => {
    show({ state });
    expect(words()).toBe(`Discord${sentence}`);
    const offered = screen.getAllByRole('button').map((each) => each.getAttribute('aria-label'));
    expect(screen.getAllByRole('button')).toHaveLength(names.length);
    expect(offered.at(-1)).toBe('Mark as heated');
    for (const name of names) expect(button(name)).toBeTruthy();
  });

  test('where it cannot run it leads to the settings and offers nothing else', () => {
    show({ state: 'cannot-run', siteName: null });
    expect(words()).toBe('This pageBreather cannot run here');
    expect(screen.queryByRole('button')).toBeNull();
    const link = screen.getByRole('link', { name: 'Open settings' });
    expect(link.getAttribute('href')).toBe('#settings');
  });

  test('turning on is one press', () => {
    const { onTurnOn } = show({ state: 'off' });
    fireEvent.click(screen.getByRole('button', { name: 'Turn on here' }));
    expect(onTurnOn).toHaveBeenCalledOnce();
  });

  test('nothing can be pressed before the tab was looked at', () => {
    show(null);
    expect(words()).toContain('Looking at this page');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('what failed is told', () => {
    show({ state: 'on' }, true);
    expect(words()).toContain('Click into the writing box first');
  });
});

describe('the mark', () => {
  test('is set with one press and asks for no length before', () => {
    const { onMark } = show({ state: 'on' });
    expect(mark()?.getAttribute('aria-pressed')).toBe('false');
    expect(screen.queryByRole('radio')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Mark as heated' }));
    expect(onMark).toHaveBeenCalledWith('toggle');
  });

  test('once set it is pressed, says how long, and another length can be chosen', () => {
    const { onMark } = show({ state: 'marked', scope: 'hour' });
    expect(mark()?.getAttribute('aria-pressed')).toBe('true');
    expect(words()).toBe('DiscordMarked for an hour');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'An hour' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Until morning' }));
    expect(onMark).toHaveBeenCalledWith('morning');
  });
});
