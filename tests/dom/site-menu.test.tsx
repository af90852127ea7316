import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { healthDay, healthWords } from '@/components/sites/health-words';
import { SiteMenu } from '@/components/sites/SiteMenu';

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
    [{ ...none, composer: TODAY }, 'Message box found today, nothing held yet'],
    [{ ...none, composer: TODAY, held: TODAY }, 'Last held today'],
    [{ ...none, held: '2026-11-20', letGo: '2026-11-19' }, /^Last held on .*20/],
    [
      { ...none, held: '2026-11-20', letGo: '2026-11-21' },
      /^Let one message go on .*21.*, because/,
    ],
    [
      { ...none, held: TODAY, letGo: TODAY },
      'Let one message go today, because something here was new',
    ],
    [{ ...none, missed: TODAY }, 'One went past Breather today'],
    [{ ...none, held: '2026-05-02', missed: '2026-05-03' }, /^One went past Breather on .*\b3\b/],
    [{ ...none, held: '2026-05-04', missed: '2026-05-03' }, /^Last held on .*4/],
    [{ ...none, letGo: TODAY, missed: TODAY, held: TODAY }, 'One went past Breather today'],
    [{ ...none, letGo: TODAY, missed: '2026-11-20' }, /^Let one message go today/],
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

const closed = vi.fn();
// happy-dom has no popovers: all of the menu is there, and closing it does nothing.
beforeEach(() => {
  HTMLElement.prototype.hidePopover = closed;
});

function show(more: Partial<Parameters<typeof SiteMenu>[0]> = {}) {
  const acts = { onMark: vi.fn(), onTurnOff: vi.fn(), onTeach: vi.fn(), onReport: vi.fn() };
  render(
    <SiteMenu
      line={{
        state: 'on',
        siteName: 'Discord',
        scope: null,
        reason: null,
        isHeldChat: false,
        keepsChats: true,
      }}
      health="Last held today"
      report={null}
      {...acts}
      {...more}
    >
      {() => <button type="button">Erase everything</button>}
    </SiteMenu>,
  );
  return acts;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const names = () => screen.getAllByRole('button').map((one) => one.textContent);

describe('behind “…”', () => {
  it('a site that is on is turned off, taught and reported', () => {
    const { onTurnOff, onTeach, onReport } = show();
    const always = 'Always in this chat';
    expect(names()).toEqual(['', always, 'Turn off here', 'Teach', 'Report', 'Erase everything']);
    press('Turn off here');
    expect(closed).toHaveBeenCalled();
    press('Teach');
    press('Report');
    for (const act of [onTurnOff, onTeach, onReport]) expect(act).toHaveBeenCalledOnce();
    expect(screen.getByText('Last held today')).toBeTruthy();
  });

  it('a draft is marked where the site is off', () => {
    const { onMark } = show({
      line: {
        state: 'off',
        siteName: 'Discord',
        scope: null,
        reason: null,
        isHeldChat: false,
        keepsChats: true,
      },
      onTurnOff: null,
    });
    press('Mark as heated');
    expect(onMark).toHaveBeenCalledWith('message');
  });

  it('a mark gets another length', () => {
    const { onMark } = show({
      line: {
        state: 'marked',
        siteName: 'Discord',
        scope: 'hour',
        reason: null,
        isHeldChat: false,
        keepsChats: true,
      },
    });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'An hour' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Until morning' }));
    expect(onMark).toHaveBeenCalledWith('morning');
  });

  it('what concerns no site is there where Breather cannot run', () => {
    show({
      line: {
        state: 'cannot-run',
        siteName: null,
        scope: null,
        reason: null,
        isHeldChat: false,
        keepsChats: true,
      },
      onTurnOff: null,
    });
    expect(names()).toEqual(['', 'Erase everything']);
  });

  it('the report is shown before it is copied', () => {
    show({ report: 'Breather 0.1.0' });
    expect(screen.getByRole('region', { name: 'The report' }).textContent).toBe('Breather 0.1.0');
    expect(screen.getByRole('button', { name: 'Copy the report' })).toBeTruthy();
  });
});
