import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { healthDay, healthWords } from '@/components/sites/health-words';
import { SiteHelp } from '@/components/sites/SiteHelp';

afterEach(cleanup);

const TODAY = '2026-11-22';
const none = {
  pattern: 'https://chat.example/*',
  composer: null,
  send: null,
  held: null,
  letGo: null,
  missed: null,
};

describe('how a site does', () => {
  it.each([
    [null, 'Nothing held here yet'],
    [none, 'Nothing held here yet'],
    [{ ...none, composer: TODAY }, 'Writing box found today, nothing held yet'],
    [{ ...none, composer: TODAY, held: TODAY }, 'Last held today'],
    [{ ...none, held: '2026-11-20', letGo: '2026-11-19' }, /^Last held on .*20/],
    [{ ...none, held: '2026-11-20', letGo: '2026-11-21' }, /^Let one go on .*21.*, because/],
    [
      { ...none, held: TODAY, letGo: TODAY },
      'Let one go today, because something here is new to it',
    ],
    [{ ...none, missed: TODAY }, 'One went past Breather today'],
    [{ ...none, held: '2026-05-02', missed: '2026-05-03' }, /^One went past Breather on .*\b3\b/],
    [{ ...none, held: '2026-05-04', missed: '2026-05-03' }, /^Last held on .*4/],
    [{ ...none, letGo: TODAY, missed: TODAY, held: TODAY }, 'One went past Breather today'],
    [{ ...none, letGo: TODAY, missed: '2026-11-20' }, /^Let one go today/],
    [{ ...none, held: '2025-11-20' }, /2025/],
  ])('%j is "%s"', (health, words) => {
    expect(healthWords(health, TODAY)).toEqual(
      typeof words === 'string' ? words : expect.stringMatching(words),
    );
  });

  it('is told by days as well', () => {
    expect(healthDay(null, TODAY)).toBe('Not yet');
    expect(healthDay(TODAY, TODAY)).toBe('Today');
  });
});

function show(more: Partial<Parameters<typeof SiteHelp>[0]> = {}) {
  const acts = { onTeach: vi.fn(), onReport: vi.fn() };
  render(<SiteHelp health="Last held today" isNeeded={false} report={null} {...acts} {...more} />);
  return acts;
}

describe('the ways to help', () => {
  it('are one press away where it works', () => {
    const { onTeach, onReport } = show();
    expect(screen.queryByRole('button', { name: 'Teach' })).toBeNull();
    const asked = screen.getByRole('button', { name: 'Not working?' });
    expect(asked.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(asked);
    expect(asked.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Teach' }));
    expect(onTeach).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Report' }));
    expect(onReport).toHaveBeenCalledOnce();
  });

  it('stand there where they are needed', () => {
    show({ isNeeded: true });
    expect(screen.getByRole('button', { name: 'Teach' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Not working?' })).toBeNull();
  });

  it('show the report before it is copied', () => {
    show({ isNeeded: true, report: 'Breather 0.1.0' });
    expect(screen.getByRole('region', { name: 'The report' }).textContent).toBe('Breather 0.1.0');
    expect(screen.getByRole('button', { name: 'Copy the report' })).toBeTruthy();
  });
});
