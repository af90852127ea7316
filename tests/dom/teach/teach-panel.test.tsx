import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { TeachPanel, type TeachView } from '@/components/teach/TeachPanel';

afterEach(cleanup);

function show(change: Partial<TeachView>) {
  const acts = {
    onStep: vi.fn(),
    onTake: vi.fn(),
    onNoButton: vi.fn(),
    onSendKey: vi.fn(),
    onAgain: vi.fn(),
    onUndo: vi.fn(),
    onClose: vi.fn(),
  };
  const view: TeachView = {
    step: 'box',
    outcome: 'waiting',
    trouble: null,
    sendKey: 'enter',
    candidate: null,
    side: 'top',
    ...change,
  };
  render(<TeachPanel view={view} {...acts} />);
  return acts;
}

const names = () => screen.getAllByRole('button').map((each) => each.textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('asks for the box, and has a way for the keyboard', () => {
  const { onStep, onTake } = show({ candidate: { place: 2, count: 3, name: 'Message' } });
  expect(screen.getByRole('dialog', { name: 'Teach Breather this site' })).toBeTruthy();
  screen.getByText('Step 1 of 3');
  screen.getByText('Message, 2 of 3');
  press('The next one');
  press('The one before');
  expect(onStep.mock.calls).toEqual([[1], [-1]]);
  press('This one');
  expect(onTake).toHaveBeenCalledOnce();
});

it('says what the ways for the keyboard are for before them', () => {
  show({});
  const said = screen.getByText('Without a mouse, use the arrow keys.');
  const way = screen.getByRole('button', { name: 'The one before' });
  expect(said.compareDocumentPosition(way)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('offers nothing to take before something is pointed at', () => {
  show({});
  expect(names()).toEqual(['The one before', 'The next one', 'Stop']);
});

it('asks what sends, and takes that no button does', () => {
  const { onNoButton } = show({ step: 'send' });
  screen.getByText('Step 2 of 3');
  press('There is no button, Enter sends');
  expect(onNoButton).toHaveBeenCalledOnce();
});

it.each([
  ['waiting', ['Show it again', 'Stop'], 'Now try it.'],
  ['missed', ['Show it again', 'Stop'], 'Breather did not see that as sending'],
  ['held', ['Done', 'Undo', 'Show it again'], 'This was held. It works here.'],
] as const)('says what became of a try that is %s', (outcome, buttons, words) => {
  show({ step: 'try', outcome });
  expect(names()).toEqual(buttons);
  screen.getByText(words, { exact: false });
});

it('takes another key for sending', () => {
  const { onSendKey } = show({ step: 'try' });
  fireEvent.click(screen.getByRole('checkbox'));
  expect(onSendKey).toHaveBeenCalledWith('mod-enter');
});

it.each(['unclear', 'notKept', 'notReady'] as const)('says what to do about %s', (trouble) => {
  show({ step: 'send', trouble });
  expect(screen.getByRole('alert').textContent).toMatch(/\.$/);
});

it('says that it was taken back', () => {
  const { onClose } = show({ step: 'undone' });
  screen.getByText(/Undone/);
  press('Close');
  expect(onClose).toHaveBeenCalledOnce();
});
