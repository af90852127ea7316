import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { PlanSection } from '@/components/settings/PlanSection';
import { WelcomePlan } from '@/components/welcome/WelcomePlan';
import type { IfThenPlan } from '@/utils/engine/bridge';
import { defaultSettings, parseSettings } from '@/utils/settings/settings';

afterEach(cleanup);

let stored: IfThenPlan | null = null;

function Page({ Form = PlanSection, first = null }: PageProps) {
  const [plan, setPlan] = useState(first);
  stored = plan;
  return <Form plan={plan} onPlan={setPlan} />;
}
interface PageProps {
  Form?: typeof PlanSection | typeof WelcomePlan;
  first?: IfThenPlan | null;
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const write = (name: string, value: string) => {
  fireEvent.input(field(name), { target: { value } });
  fireEvent.change(field(name));
};

it.each([PlanSection, WelcomePlan])('proposes the second half, and keeps the plan (%o)', (Form) => {
  render(<Page Form={Form} />);
  expect(screen.getByText(/^Your plan will be here/)).toBeTruthy();
  expect(field('then …').value).toBe('I take one breath before I send');
  write('If I feel …', ' brushed off. ');
  expect(stored).toEqual({ feeling: 'brushed off', action: 'I take one breath before I send' });
  expect(
    screen.getByText('If I feel brushed off, then I take one breath before I send.'),
  ).toBeTruthy();
});

it('takes the second half in the person’s own words', () => {
  render(<Page first={{ feeling: 'hot in the face', action: 'I breathe' }} />);
  write('then …', 'I put the phone down');
  expect(stored).toEqual({ feeling: 'hot in the face', action: 'I put the phone down' });
});

it('keeps no plan without a feeling, and brings back one that was taken out', () => {
  render(<Page first={{ feeling: 'small', action: 'I breathe' }} />);
  fireEvent.click(screen.getByRole('button', { name: 'Take the plan out' }));
  expect(stored).toBeNull();
  expect(field('If I feel …').value).toBe('');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(stored).toEqual({ feeling: 'small', action: 'I breathe' });
  write('If I feel …', '  ');
  expect(stored).toBeNull();
});

it('writes only what the settings take', () => {
  render(<Page />);
  for (const name of ['If I feel …', 'then …']) {
    expect(screen.queryByText(/no room for more letters/)).toBeNull();
    write(name, 'x'.repeat(field(name).maxLength));
    expect(screen.getByText(/no room for more letters/)).toBeTruthy();
    fireEvent.input(field(name), { target: { value: 'x'.repeat(field(name).maxLength - 1) } });
  }
  expect(parseSettings({ ...defaultSettings, plan: stored }).value.plan).toEqual(stored);
});

it('goes back to the proposed second half when it is emptied', () => {
  render(<Page first={{ feeling: 'small', action: 'I breathe' }} />);
  write('then …', ' ');
  expect(stored).toEqual({ feeling: 'small', action: 'I take one breath before I send' });
});

it('leaves one half as it is typed when the plan comes back from where it is stored', () => {
  const plan = { feeling: 'small', action: 'I breathe' };
  const { rerender } = render(<PlanSection plan={plan} onPlan={() => {}} />);
  fireEvent.input(field('then …'), { target: { value: 'I put the ph' } });
  rerender(<PlanSection plan={{ ...plan, feeling: 'very small' }} onPlan={() => {}} />);
  expect(field('then …').value).toBe('I put the ph');
  expect(field('If I feel …').value).toBe('very small');
});
