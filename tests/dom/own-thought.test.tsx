import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import type { OwnThoughtWork } from '@/components/reframe/OwnThought';
import { ThoughtTool } from '@/components/reframe/ThoughtTool';
import type { useJournal } from '@/utils/record/use-journal';
import { useFakeJournal } from '../support/use-fake-journal';

afterEach(cleanup);

const onGoToWords = vi.fn();

/** The journal of a private window. */
const useBlocked: typeof useJournal = (store) => ({ ...useFakeJournal(store), status: 'blocked' });

interface PageProps {
  hook?: typeof useJournal;
  supportHref?: string;
}

/** The page around the tool: it holds the work, and the choice between the two ways. */
function Page({ hook = useFakeJournal, supportHref = '#support' }: PageProps) {
  const [way, setWay] = useState<'own' | 'kept'>('own');
  const [work, setWork] = useState<OwnThoughtWork | null>(null);
  return (
    <>
      <button type="button" onClick={() => setWay(way === 'own' ? 'kept' : 'own')}>
        Other way
      </button>
      <ThoughtTool
        way={way}
        work={work}
        supportHref={supportHref}
        useJournal={hook}
        onWork={setWork}
        onBegin={() => setWay('own')}
        onGoToWords={onGoToWords}
      />
    </>
  );
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const fill = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
const rate = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

function notice(thought = 'They never listen') {
  press('No');
  fill('The thought', thought);
}

function finish() {
  notice();
  rate('How strong does it feel now?', '8');
  fireEvent.click(screen.getByRole('checkbox', { name: /Always and never/ }));
  press('Next');
  press('Not that I can see');
  fill('What speaks for it?', 'They looked at the phone');
  fill('What speaks against it?', 'Yesterday they asked about my day');
  press('Next');
  fill('A thought that is fair, and that you can believe', 'They were tired tonight');
  fill('A small test, if you like', 'Ask once, calmly');
  rate('How strong does the first thought feel now?', '4');
  press('Next');
}

test('begins with safety: a yes leads to Support, and to nothing else', () => {
  render(<Page />);
  expect(screen.getByRole('heading', { name: 'First of all: is someone unsafe?' })).toBeTruthy();
  press('Yes, or I’m not sure');
  const links = screen.getAllByRole('link', { name: 'Find support' });
  expect(links.map((link) => link.getAttribute('href'))).toContain('#support');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  press('I pressed that by mistake');
  expect(screen.getByRole('heading', { name: /is someone unsafe/ })).toBeTruthy();
});

test('Support opens in a tab of its own from the popup', () => {
  render(<Page supportHref="/options.html#support" />);
  press('Yes, or I’m not sure');
  for (const link of screen.getAllByRole('link', { name: 'Find support' })) {
    expect(link.getAttribute('target')).toBe('_blank');
  }
});

test('asks for the thought, and for nothing else', () => {
  render(<Page />);
  press('No');
  press('Next');
  expect(screen.getByText('Write the thought first. The rest can wait.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The thought' }));
  fill('The thought', 'They never listen');
  press('Next');
  press('Not that I can see');
  press('Next');
  press('Next');
  expect(screen.getByRole('heading', { name: 'All of it together' })).toBeTruthy();
});

test('the thought stays in view through all of the steps', () => {
  render(<Page />);
  notice();
  const presses = ['Next', 'Not that I can see', 'Next', 'Next'];
  for (const name of presses) {
    press(name);
    expect(screen.getByText('“They never listen”', { exact: false })).toBeTruthy();
  }
});

test('shows at the end all that was written', () => {
  render(<Page />);
  finish();
  const words = screen.getAllByRole('definition').map((one) => one.textContent);
  expect(words).toEqual([
    'Always and never',
    'They looked at the phone',
    'Yesterday they asked about my day',
    'Ask once, calmly',
    'They were tired tonight',
  ]);
  expect(screen.getByText('How strong it felt: before 8, after 4')).toBeTruthy();
});

test('something to talk about leads to Words, and on with the thought if wanted', () => {
  render(<Page />);
  notice();
  press('Next');
  press('Yes, there is');
  press('Find the words');
  expect(onGoToWords).toHaveBeenCalledOnce();
  press('Go on with the thought');
  expect(screen.getByRole('heading', { name: 'Challenge' })).toBeTruthy();
});

test('keeps nothing until asked, then shows it under the kept ones', () => {
  render(<Page />);
  finish();
  press('Other way');
  expect(screen.getByText(/^Thoughts that you keep will be here/)).toBeTruthy();
  press('Look at a thought');
  screen.getByRole('button', { name: 'Keep it for 7 days' }).focus();
  press('Keep it for 7 days');
  expect(document.activeElement?.textContent).toMatch(/^Kept for 7 days/);
  expect(screen.getByText(/^Kept for 7 days/)).toBeTruthy();
  press('Other way');
  const kept = within(screen.getByRole('listitem'));
  expect(kept.getByText('“They never listen”')).toBeTruthy();
  expect(kept.getByText('Deleted in 7 days')).toBeTruthy();
});

test('what was changed since is offered to be kept again, as the same thought', () => {
  render(<Page />);
  finish();
  press('Keep it for 7 days');
  press('Back');
  fill('A thought that is fair, and that you can believe', 'We were both tired');
  press('Next');
  press('Keep it for 7 days');
  press('Other way');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByText('We were both tired')).toBeTruthy();
});

test('another thought begins with the question of safety, and is another entry', () => {
  render(<Page />);
  finish();
  press('Keep it for 7 days');
  press('Another thought');
  expect(screen.getByRole('heading', { name: /is someone unsafe/ })).toBeTruthy();
  notice('I am too much');
  press('Next');
  press('Yes, there is');
  press('Keep it for 7 days');
  press('Other way');
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test('a kept thought is pinned, deleted, brought back and found by its words', () => {
  render(<Page />);
  finish();
  press('Keep it for 7 days');
  press('Other way');
  expect(screen.queryByRole('button', { name: 'Delete: They never listen' })).toBeNull();
  press('More: They never listen');
  press('Pin: They never listen');
  expect(screen.getByText('Stays until you delete it')).toBeTruthy();
  press('More: They never listen');
  expect(screen.getByRole('button', { name: 'Let it fade: They never listen' })).toBeTruthy();
  press('Delete: They never listen');
  expect(screen.queryByText('“They never listen”')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Undo');
  press('Undo');
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: 'More: They never listen' }),
  );
  expect(screen.getByText('Stays until you delete it')).toBeTruthy();
  const search = screen.getByRole('searchbox', { name: 'Search' });
  fireEvent.input(search, { target: { value: 'elsewhere' } });
  expect(screen.getByText('No kept thought has these words.')).toBeTruthy();
  fireEvent.input(search, { target: { value: 'tired' } });
  expect(screen.getByText('“They never listen”')).toBeTruthy();
});

test('where nothing can be kept it says so, and works on', () => {
  render(<Page hook={useBlocked} />);
  expect(screen.getByText(/^Your browser keeps nothing here right now/)).toBeTruthy();
  finish();
  expect(screen.getByRole('heading', { name: 'All of it together' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Keep it/ })).toBeNull();
});
