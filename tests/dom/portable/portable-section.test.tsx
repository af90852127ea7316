import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PortableSection } from '@/components/portable/PortableSection';
import { byStore } from '@/utils/record/copy/by-store';
import type { DeskState } from '@/utils/record/copy/desk';
import type { ImportPlan } from '@/utils/record/copy/plan-import';
import { emptyStorePlan } from '@/utils/record/copy/plan-store';
import { defaultSettings } from '@/utils/settings/settings';

afterEach(cleanup);

const change = { store: 'wins', id: 'one', row: { id: 'one' }, before: undefined } as const;
const empty: ImportPlan = {
  mode: 'merge',
  stores: byStore(emptyStorePlan),
  settings: null,
  settingsHere: defaultSettings,
  settingsOfFile: null,
  holding: [],
  ticked: [],
  savedAt: null,
  unknownRows: 0,
  lock: null,
  lockHere: null,
  generation: 0,
};
const full: ImportPlan = {
  ...empty,
  stores: {
    ...empty.stores,
    wins: { ...emptyStorePlan(), added: 1, leftOut: 2, changes: [change] },
  },
  unknownRows: 3,
};

function show(state: DeskState) {
  const calls = {
    onCopy: vi.fn(),
    onFile: vi.fn(),
    onMode: vi.fn(),
    onTick: vi.fn(),
    onBringIn: vi.fn(),
    onLeave: vi.fn(),
    onStop: vi.fn(),
    onUndo: vi.fn(),
  };
  const { rerender } = render(<PortableSection state={state} {...calls} />);
  const next = (other: DeskState) => rerender(<PortableSection state={other} {...calls} />);
  return { ...calls, next };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const preview = (plan: ImportPlan): DeskState => ({
  step: 'preview',
  mode: plan.mode,
  plan,
  trouble: null,
});

it('says how far it is, and can be stopped', () => {
  const { onStop } = show({ step: 'busy', what: 'writing', share: 0.4 });
  expect(screen.getByText('Bringing it in').getAttribute('role')).toBe('status');
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(40);
  press('Stop');
  expect(onStop).toHaveBeenCalledOnce();
});

it('shows what would change, and does it with one press', () => {
  const { onBringIn, onMode } = show(preview(full));
  const row = screen.getByRole('row', { name: /^Wins/ });
  const figures = within(row).getAllByRole('cell');
  expect(figures.map(({ textContent }) => textContent)).toEqual(['1', '0', '0', '2']);
  expect(screen.getByText(/Left out are entries/)).toBeTruthy();
  expect(screen.getByText(/^3 entries are of a kind/)).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'Replace what is here' }));
  expect(onMode).toHaveBeenCalledWith('replace');
  expect(onBringIn).not.toHaveBeenCalled();
  press('Bring it in');
  expect(onBringIn).toHaveBeenCalledOnce();
});

it('says what would go when the file takes the place of all', () => {
  show(preview({ ...full, mode: 'replace' }));
  expect(screen.getByRole('columnheader', { name: 'Deleted' })).toBeTruthy();
});

it('names the settings that would change, and the day from which the file is', () => {
  const settings = structuredClone(defaultSettings);
  settings.appearance.theme = 'dark';
  settings.reminders.practice.on = true;
  const savedAt = new Date(2026, 2, 3, 12).getTime();
  const { next } = show(preview({ ...empty, settings, savedAt }));
  const row = screen.getByRole('row', { name: /^Settings/ });
  expect(within(row).getByRole('cell').textContent).toBe('They change: Reminders and Look');
  expect(screen.getByText('This copy was saved on March 3, 2026.')).toBeTruthy();
  next(preview(empty));
  expect(within(row).getByRole('cell').textContent).toBe('They stay');
  expect(screen.queryByText(/saved on/)).toBeNull();
});

it('offers nothing to bring in when everything is here', () => {
  const { onLeave } = show(preview(empty));
  expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull();
  expect(screen.getByText('Everything in the file is here already.')).toBeTruthy();
  press('Leave everything as it is');
  expect(onLeave).toHaveBeenCalledOnce();
});

it('names each part that decides what is held, and ticks none', () => {
  const settingsOfFile = structuredClone(defaultSettings);
  settingsOfFile.prompt.waitSeconds = 0;
  const plan: ImportPlan = { ...empty, settingsOfFile, holding: ['wait', 'lateHours'] };
  const { onTick, next } = show(preview(plan));
  expect(screen.queryByText('Everything in the file is here already.')).toBeNull();
  const names = ['The wait before Send now: 0 seconds', 'Late hours: off'];
  const ticks = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(ticks.map((tick) => tick.checked)).toEqual([false, false]);
  const [wait] = names.map((name) => screen.getByRole<HTMLInputElement>('checkbox', { name }));
  fireEvent.click(wait as HTMLInputElement);
  expect(onTick).toHaveBeenCalledWith('wait', true);
  next(preview({ ...plan, ticked: ['wait'] }));
  expect(wait?.checked).toBe(true);
});

it('says of a rule in the file what it would do, also that it would do less than it seems', () => {
  const settingsOfFile = structuredClone(defaultSettings);
  const { rules } = settingsOfFile;
  Object.assign(rules.lateHours, { on: true, how: 'tell', days: [5], from: '23:00' });
  Object.assign(rules.words, { on: true, list: ['never'], sites: ['https://discord.com/*'] });
  Object.assign(rules.looks, { on: true, sites: [] });
  const holding = ['lateHours', 'words', 'looks', 'site'] as const;
  show(preview({ ...empty, settingsOfFile, holding }));
  const said = screen.getAllByRole('checkbox').map((tick) => tick.parentElement?.textContent);
  expect(said).toEqual([
    expect.stringMatching(
      /^Late hours: From 11:00 PM until .* Friday, a line says that it is late/,
    ),
    'My words: A message with one of these words is held: “never”. On some of your sites alone.',
    expect.stringMatching(/^How it looks: A message is held that has .* On no site yet/),
    'Everything on a site: off',
  ]);
});

it.each([
  ['locked', /Your journal is locked/],
  ['otherLock', /have a different passphrase/],
  ['newerHere', /What you kept here is from a newer Breather/],
  ['damagedHere', /cannot be read right now/],
] as const)('says what stands in the way (%s), and looks again', (trouble, words) => {
  const { onMode } = show({ step: 'preview', mode: 'merge', plan: null, trouble });
  expect(screen.getByText(words).getAttribute('role')).toBe('alert');
  press('Look again');
  expect(onMode).toHaveBeenCalledWith('merge');
});

it('offers to take back what was brought in, with the focus beside it', () => {
  const { onUndo, next } = show(preview(full));
  screen.getByRole('button', { name: 'Bring it in' }).focus();
  next({ step: 'idle', news: { kind: 'imported', count: 1 }, mayUndo: true });
  expect(screen.getByText('It is here. 1 thing changed.')).toBeTruthy();
  expect(document.activeElement?.textContent).toContain('It is here.');
  press('Undo');
  expect(onUndo).toHaveBeenCalledOnce();
});

it('says what is missing in a copy', () => {
  const copy = {
    file: new Blob(),
    unreadable: 2,
    journal: null,
    hasSettings: false,
    isTooBig: true,
  };
  show({ step: 'idle', news: { kind: 'copied', copy }, mayUndo: true });
  const said = screen.getByText(/Your copy is saved/).textContent;
  expect(said).toContain('2 entries could not be read');
  expect(said).toContain('Your settings could not be read');
  expect(said).toContain('larger than 50 MB');
  expect(screen.getByText(/^What you brought in last can still be undone/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});
