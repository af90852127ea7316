import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { PlansSection } from '@/components/settings/PlansSection';
import type { IfThenPlan } from '@/utils/engine/told-frame';
import { MOST_PLANS } from '@/utils/practice/limits';
import { planSigns } from '@/utils/settings/plans';
import { defaultSettings, parseSettings } from '@/utils/settings/settings';

afterEach(cleanup);

const { rules } = defaultSettings;
const small: IfThenPlan = { feeling: 'small', action: 'I breathe' };
let stored: IfThenPlan[] = [];
let inOtherPage: (plans: IfThenPlan[]) => void;

function Page({ first = [], shownRules = rules }: PageProps) {
  const [plans, setPlans] = useState(first);
  stored = plans;
  inOtherPage = setPlans;
  return <PlansSection plans={plans} signs={planSigns} rules={shownRules} onPlans={setPlans} />;
}
interface PageProps {
  first?: IfThenPlan[];
  shownRules?: typeof rules;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const write = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const choose = (value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'If …' }), { target: { value } });

it('makes a plan with a feeling, and proposes its second half', () => {
  render(<Page />);
  press('Add a plan');
  expect(screen.getByText(/^Your plan will be here/)).toBeTruthy();
  expect(field('then …').value).toBe('I take one breath before I send');
  press('Save');
  expect(screen.getByText('A word for the feeling is missing.')).toBeTruthy();
  write('I feel …', ' brushed off. ');
  press('Save');
  expect(stored).toEqual([{ feeling: 'brushed off', action: 'I take one breath before I send' }]);
  expect(
    screen.getByText('If I feel brushed off, then I take one breath before I send.'),
  ).toBeTruthy();
});

it('makes a plan with a sign, and says when its rule is off', () => {
  const { rerender } = render(<Page first={[small]} />);
  press('Add a plan');
  choose('lateHours');
  expect(screen.queryByRole('textbox', { name: 'I feel …' })).toBeNull();
  write('then …', 'I put the phone away');
  press('Save');
  expect(stored).toEqual([small, { sign: 'lateHours', action: 'I put the phone away' }]);
  expect(screen.getByText(/^If it is after .*22|10.*, then I put the phone away\.$/)).toBeTruthy();
  expect(screen.getByText('It waits until its rule is on and holds.')).toBeTruthy();
  const lateHours = { ...rules.lateHours, on: true };
  rerender(<Page shownRules={{ ...rules, lateHours }} />);
  expect(screen.queryByText(/waits until its rule/)).toBeNull();
  rerender(<Page shownRules={{ ...rules, lateHours: { ...lateHours, how: 'tell' } }} />);
  expect(screen.getByText(/waits until its rule/)).toBeTruthy();
});

it('gives the focus back to the button that opened a form which was left', () => {
  render(<Page first={[small]} />);
  press('Add a plan');
  press('Cancel');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a plan' }));
});

it('says kindly that a plan helps most when it says what one does', () => {
  render(<Page />);
  press('Add a plan');
  write('then …', 'I don’t send it');
  expect(screen.getByText(/says what you do instead/)).toBeTruthy();
  write('then …', 'I note it down');
  expect(screen.queryByText(/says what you do instead/)).toBeNull();
});

it('changes one plan and leaves the others', () => {
  const late: IfThenPlan = { sign: 'lateHours', action: 'I sleep' };
  render(<Page first={[small, late]} />);
  press(/^More: If I feel small/);
  press(/^Change: If I feel small/);
  write('I feel …', 'very small');
  press('Cancel');
  expect(stored).toEqual([small, late]);
  press(/^More: If I feel small/);
  press(/^Change: If I feel small/);
  write('I feel …', 'very small');
  press('Save');
  expect(stored).toEqual([{ feeling: 'very small', action: 'I breathe' }, late]);
});

it('takes one out, and brings it back to its place', () => {
  const late: IfThenPlan = { sign: 'lateHours', action: 'I sleep' };
  render(<Page first={[small, late]} />);
  press(/^More: If I feel small/);
  press(/^Delete: If I feel small/);
  expect(stored).toEqual([late]);
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(document.activeElement).toBe(undo);
  fireEvent.click(undo);
  expect(stored).toEqual([small, late]);
});

it('has room for some, and writes only what the settings take', () => {
  render(<Page first={Array.from({ length: MOST_PLANS - 1 }, () => small)} />);
  press('Add a plan');
  for (const name of ['I feel …', 'then …']) {
    write(name, 'x'.repeat(field(name).maxLength));
    expect(screen.getByText(/no room for more letters/)).toBeTruthy();
  }
  press('Save');
  expect(screen.queryByRole('button', { name: 'Add a plan' })).toBeNull();
  expect(screen.getByText(/^Five plans are enough/)).toBeTruthy();
  expect(parseSettings({ ...defaultSettings, plans: stored }).value.plans).toEqual(stored);
});

it('goes back to the proposed second half when it is emptied', () => {
  render(<Page first={[small]} />);
  press(/^More: If I feel small/);
  press(/^Change: If I feel small/);
  write('then …', ' ');
  press('Save');
  expect(stored).toEqual([{ feeling: 'small', action: 'I take one breath before I send' }]);
});

const late: IfThenPlan = { sign: 'lateHours', action: 'I sleep' };
const tired: IfThenPlan = { feeling: 'tired', action: 'I rest' };

it('keeps what is being written while a rule gets another time', () => {
  const { rerender } = render(<Page first={[late]} />);
  press(/^More: If it is after/);
  press(/^Change: If it is after/);
  write('then …', 'I put the phone away');
  const lateHours = { ...rules.lateHours, from: '23:00' };
  rerender(<Page first={[late]} shownRules={{ ...rules, lateHours }} />);
  expect(field('then …').value).toBe('I put the phone away');
});

it('changes the plan that was opened, though another page took one out before it', () => {
  render(<Page first={[small, late, tired]} />);
  press(/^More: If I feel tired/);
  press(/^Change: If I feel tired/);
  act(() => inOtherPage([late, tired]));
  write('then …', 'I sleep early');
  press('Save');
  expect(stored).toEqual([late, { ...tired, action: 'I sleep early' }]);
});

it('keeps what was written of a plan that another page took out', () => {
  render(<Page first={[small, late]} />);
  press(/^More: If I feel small/);
  press(/^Change: If I feel small/);
  write('then …', 'I wait');
  act(() => inOtherPage([late]));
  expect(field('then …').value).toBe('I wait');
  press('Save');
  expect(stored).toEqual([late, { ...small, action: 'I wait' }]);
});

it('offers no plan back for which there is no room any more', () => {
  render(<Page first={[late, ...Array.from({ length: MOST_PLANS - 1 }, () => small)]} />);
  press(/^More: If it is after/);
  press(/^Delete: If it is after/);
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  press('Add a plan');
  write('I feel …', 'tired');
  press('Save');
  expect(stored).toHaveLength(MOST_PLANS);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});
