import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ActsContext } from '@/components/prompt/Act';
import { PauseDialog, type PauseDialogProps } from '@/components/prompt/PauseDialog';
import type { Choice } from '@/utils/engine/bridge';
import type { Suggestion } from '@/utils/extension/frame-to-background';
import type { Feeling } from '@/utils/practice/feelings';
import { findWords } from '../../support/find-words';
import { createPlainActs } from '../../support/plain-stage';

const everything = { longer: true, wait: true, feelings: true, rest: true };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(props: Partial<PauseDialogProps> = {}) {
  const choices: Choice[] = [];
  const { container } = render(
    <ActsContext.Provider value={createPlainActs()}>
      <PauseDialog
        waitMs={5_000}
        offers={everything}
        plan={null}
        question={null}
        reason="mark"
        pauseEndsAt={null}
        later={null}
        keepsLater
        mayBeNewline={false}
        doubt={null}
        isChatDue={false}
        answerChat={() => {}}
        isMotionReduced={false}
        isEnterExplained={false}
        place={{ side: 'top', roomPx: 600 }}
        suggest={(_feeling, found) => found(null)}
        findSupport={() => {}}
        copy={async () => true}
        choose={(choice) => choices.push(choice)}
        {...props}
      />
    </ActsContext.Provider>,
  );
  container.querySelector('dialog')?.showModal();
  return choices;
}

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

function passTime(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

it('is named by its question, and says that nothing was sent', () => {
  show();
  expect(screen.getByRole('dialog', { name: 'Take a pause?' })).toBeTruthy();
  expect(findWords(/Nothing was sent, and your draft is still there/)).toBeTruthy();
});

it('keeps nobody waiting for longer where the clock is put back', () => {
  show();
  passTime(2_000);
  vi.setSystemTime(Date.now() - 3_600_000);
  passTime(1_000);
  expect(findWords('Ready in 2 seconds.')).toBeTruthy();
  passTime(2_000);
  expect(button('Send now').getAttribute('aria-disabled')).toBe('false');
});

it('makes Send now ready only after the wait, and tells the seconds in words', () => {
  const choices = show();
  expect(button('Send now').getAttribute('aria-disabled')).toBe('true');
  expect(findWords('Ready in 5 seconds.')).toBeTruthy();
  fireEvent.click(button('Send now'));
  expect(choices).toEqual([]);
  passTime(4_000);
  expect(findWords('Ready in 1 second.')).toBeTruthy();
  passTime(1_000);
  fireEvent.click(button('Send now'));
  expect(choices).toEqual([{ kind: 'send' }]);
});

it.each([3, 5, 14, 60])(
  'is ready as the out-breath ends, after %i s and after a little longer',
  (s) => {
    show({ waitMs: s * 1_000, isMotionReduced: true });
    const isReady = () => button('Send now').getAttribute('aria-disabled') === 'false';
    const isOut = () => findWords('Breathe out, slowly') !== null;
    passTime(s * 1_000 - 500);
    expect([isReady(), isOut()]).toEqual([false, true]);
    passTime(750);
    expect([isReady(), isOut()]).toEqual([true, false]);
    openMore();
    fireEvent.click(button('A little longer'));
    expect([isReady(), isOut()]).toEqual([false, false]);
    passTime(9_500);
    expect([isReady(), isOut()]).toEqual([false, true]);
    passTime(750);
    expect([isReady(), isOut()]).toEqual([true, false]);
  },
);

it('tells the new wait from the first frame on after A little longer', () => {
  show();
  passTime(15_000);
  openMore();
  const said = vi.spyOn(Element.prototype, 'setAttribute');
  fireEvent.click(button('A little longer'));
  const waits = said.mock.calls.map(([, words]) => words).filter((one) => /^Ready in/.test(one));
  said.mockRestore();
  expect(waits).toEqual(['Ready in 10 seconds.']);
});

it('is ready at once when the person wants no wait', () => {
  const choices = show({ waitMs: 0 });
  fireEvent.click(button('Send now'));
  expect(choices).toEqual([{ kind: 'send' }]);
});

it('sends an urgent message at once, but not by the second press of a hand that shakes', () => {
  const choices = show();
  fireEvent.click(button('It’s urgent'));
  expect(choices).toEqual([]);
  passTime(500);
  fireEvent.click(button('It’s urgent'));
  expect(choices).toEqual([{ kind: 'urgent' }]);
});

it('waits a breath longer when asked, also once it was ready', () => {
  const choices = show();
  passTime(5_000);
  openMore();
  fireEvent.click(button('A little longer'));
  expect(findWords('Ready in 10 seconds.')).toBeTruthy();
  expect(button('More'), 'and goes back to the breath').toBe(document.activeElement);
  fireEvent.click(button('Send now'));
  expect(choices).toEqual([]);
});

/** What just appeared takes no press for a moment. */
function openMore(): void {
  fireEvent.click(button('More'));
  passTime(500);
}

it('offers to keep it for later, and a rest of this chat, under More', () => {
  vi.setSystemTime(new Date(2026, 10, 28, 12, 0));
  const choices = show();
  expect(screen.queryByRole('button', { name: '10 minutes' })).toBeNull();
  openMore();
  for (const name of ['10 minutes', '20 minutes', /^This evening/, /^Tomorrow/]) {
    fireEvent.click(screen.getByRole('button', { name }));
  }
  fireEvent.click(button('Don’t hold this chat until tomorrow'));
  const at = (...time: [number, number, number?]) => {
    const untilAt = new Date(2026, 10, ...time).getTime();
    return { kind: 'later', untilAt };
  };
  expect(choices.slice(2)).toEqual([at(28, 19), at(29, 7), { kind: 'rest' }]);
  expect(choices.slice(0, 2)).toMatchObject([{ kind: 'later' }, { kind: 'later' }]);
});

it('calls the next morning this morning once midnight is over', () => {
  vi.setSystemTime(new Date(2026, 10, 29, 0, 10));
  const choices = show();
  openMore();
  fireEvent.click(screen.getByRole('button', { name: /^This morning, 0?7:00/ }));
  expect(choices).toEqual([{ kind: 'later', untilAt: new Date(2026, 10, 29, 7).getTime() }]);
});

it('takes a time of one’s own, today or tomorrow, and says so where it is none', () => {
  vi.setSystemTime(new Date(2026, 10, 28, 21, 10));
  const choices = show();
  openMore();
  fireEvent.click(button('A time…'));
  passTime(500);
  const field = screen.getByLabelText<HTMLInputElement>('A time, today or tomorrow');
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('22:00');
  field.value = '';
  fireEvent.click(button('Until this time'));
  expect(choices).toEqual([]);
  expect(findWords('Choose a time first.', '[role="status"] *')).toBeTruthy();
  expect(document.activeElement).toBe(field);
  field.value = '08:30';
  passTime(1_000);
  fireEvent.click(button('Until this time'));
  const untilAt = new Date(2026, 10, 29, 8, 30).getTime();
  expect(choices).toEqual([{ kind: 'later', untilAt }]);
});

it('asks what becomes of a message that waited, and lets it go without a send', () => {
  const now = Date.now();
  const plan = 'If I feel hurt, then I wait.';
  const choices = show({ plan, reason: 'later', later: { keptAt: now - 60_000, untilAt: now } });
  expect(findWords(plan), 'room for what is asked').toBeFalsy();
  expect(findWords(/^This message has waited since/)).toBeTruthy();
  passTime(500);
  fireEvent.click(button('Let it go'));
  expect(choices).toEqual([{ kind: 'let-go' }]);
  cleanup();
  show({ reason: 'later', later: { keptAt: now, untilAt: now + 60_000 } });
  expect(findWords(/^You kept this for later, until/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Let it go' })).toBeNull();
});

const suggestion = { line: 'It hurts', starter: 'I feel hurt.' };

it('answers a feeling with a line and a sentence', () => {
  show({ suggest: (feeling, found) => found(feeling === 'hurt' ? suggestion : null) });
  openMore();
  fireEvent.click(button('Hurt'));
  expect(findWords('It hurts')).toBeTruthy();
  expect(findWords('I feel hurt.')).toBeTruthy();
  fireEvent.click(button('Angry'));
  expect(findWords(/Whatever you feel is allowed/)).toBeTruthy();
});

it('lets a late answer to an earlier feeling go', () => {
  const answers = new Map<string, (suggestion: Suggestion | null) => void>();
  show({ suggest: (feeling, found) => answers.set(feeling, found) });
  openMore();
  fireEvent.click(button('Hurt'));
  fireEvent.click(button('Afraid'));
  act(() => answers.get('hurt')?.(suggestion));
  expect(findWords('It hurts')).toBeNull();
  expect(button('Of them?')).toBeTruthy();
});

it('asks of what someone is afraid before it says anything', () => {
  const asked: Feeling[] = [];
  show({
    suggest(feeling, found) {
      asked.push(feeling);
      found(suggestion);
    },
  });
  openMore();
  fireEvent.click(button('Afraid'));
  expect(asked).toEqual([]);
  passTime(500);
  fireEvent.click(button('Of losing them?'));
  expect(asked).toEqual(['worried']);
  expect(findWords('It hurts')).toBeTruthy();
});

it('leads to Support from a fear of them, with the whole line and no sentence to send', () => {
  const suggest = vi.fn();
  const findSupport = vi.fn();
  show({ suggest, findSupport });
  openMore();
  fireEvent.click(button('Afraid'));
  passTime(500);
  fireEvent.click(button('Of them?'));
  const line =
    'If you are afraid of them, this is not about how you word things, and it is not your fault.';
  expect(findWords(line)).toBeTruthy();
  expect(suggest).not.toHaveBeenCalled();
  passTime(500);
  fireEvent.click(button('Find support'));
  expect(findSupport).toHaveBeenCalledOnce();
});

it('offers no way to switch a rule off', () => {
  const choices = show({ reason: 'words', mayBeNewline: true });
  openMore();
  expect(screen.queryByRole('button', { name: /switch/i })).toBeNull();
  fireEvent.click(button('Don’t hold for my words until tomorrow'));
  fireEvent.click(button('Enter makes a new line here'));
  expect(choices).toEqual([{ kind: 'silence' }, { kind: 'newline' }]);
});

it('takes no second press of a double press on More, on itself or on what it brings', () => {
  const choices = show({ reason: 'lateHours', mayBeNewline: true });
  fireEvent.click(button('More'));
  passTime(300);
  for (const each of screen.getAllByRole('button')) {
    if (each.closest('.panel') || each.getAttribute('aria-label') === 'Back to the breath')
      fireEvent.click(each);
  }
  expect(choices).toEqual([]);
  expect(findWords('You could say:')).toBeNull();
  passTime(200);
  fireEvent.click(button('Back to the breath'));
  expect(button('More')).toBeTruthy();
});

it('leaves out what the person switched off', () => {
  show({ offers: { longer: false, wait: false, feelings: false, rest: true } });
  openMore();
  for (const name of ['A little longer', '10 minutes', 'Hurt']) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});

it('offers no rest of a chat in which a message waits for later: it is held all the same', () => {
  const now = Date.now();
  const only = { longer: false, wait: false, feelings: false, rest: true };
  const waits = { reason: 'later', later: { keptAt: now, untilAt: now + 1 } } as const;
  show({ ...waits, offers: { ...only, longer: true } });
  openMore();
  expect(screen.queryByRole('button', { name: /^Don’t hold this chat/ })).toBeNull();
  cleanup();
  show({ ...waits, offers: only });
  expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
});

it('has no More where there is nothing in it', () => {
  show({ offers: { longer: false, wait: true, feelings: false, rest: false }, keepsLater: false });
  expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
});

it('offers no later where nothing can be kept', () => {
  show({ keepsLater: false });
  openMore();
  expect(button('A little longer')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /minutes/ })).toBeNull();
});

it('shows one layer at a time, and keeps the three buttons in both', () => {
  show();
  const three = ['Keep editing', 'Send now', 'It’s urgent'].map(button);
  openMore();
  expect(screen.getByRole('dialog').classList).toContain('is-full');
  fireEvent.click(button('Back to the breath'));
  expect(screen.getByRole('dialog').classList).not.toContain('is-full');
  expect(['Keep editing', 'Send now', 'It’s urgent'].map(button)).toEqual(three);
});

it('tells of the pause when that is what holds the message', () => {
  show({ reason: 'pause', pauseEndsAt: new Date(2026, 0, 1, 14, 20).getTime() });
  expect(findWords(/You are pausing until/)).toBeTruthy();
});

it('says why Enter did nothing', () => {
  show({ isEnterExplained: true });
  expect(findWords(/Press Space to send/)).toBeTruthy();
});

it('shows a number beside the word when motion is reduced', () => {
  show({ isMotionReduced: true });
  expect(findWords('2', 'small')).toBeTruthy();
  passTime(2_000);
  expect(findWords('3', 'small')).toBeTruthy();
  expect(findWords('Breathe out, slowly')).toBeTruthy();
});

it('asks its question beside the breath, and none where something else is asked', () => {
  const question = 'How do you want to feel after you send this?';
  show({ question });
  expect(findWords(question)).toBeTruthy();
  cleanup();
  show({ question, isChatDue: true });
  expect(findWords(question)).toBeNull();
  cleanup();
  const now = Date.now();
  show({ question, reason: 'later', later: { keptAt: now - 1, untilAt: now } });
  expect(findWords(question)).toBeNull();
  cleanup();
  show();
  expect(document.querySelector('.question')).toBeNull();
});

it('shows the person their own plan, and nothing where there is none', () => {
  show();
  expect(findWords(/^If I feel/)).toBeNull();
  cleanup();
  show({ plan: 'If I feel brushed off, then I take one breath before I send.' });
  expect(findWords('If I feel brushed off, then I take one breath before I send.')).toBeTruthy();
});

it('leads to Support in one step', () => {
  const findSupport = vi.fn();
  show({ findSupport, offers: { longer: false, wait: false, feelings: false, rest: false } });
  fireEvent.click(button('Afraid of someone? Find support'));
  expect(findSupport).toHaveBeenCalledOnce();
});

it('asks whether this sends at all, only where that was not sure', () => {
  show();
  expect(screen.queryByRole('button', { name: 'This does not send' })).toBeNull();
  cleanup();
  const choices = show({ doubt: 'may-not-send' });
  fireEvent.click(button('This does not send'));
  expect(choices).toEqual([{ kind: 'not-send' }]);
});

it('asks at once whether Enter makes a new line where it was likely to, and not once more', () => {
  const choices = show({ doubt: 'may-not-send', mayBeNewline: true });
  expect(screen.queryByRole('button', { name: 'This does not send' })).toBeNull();
  openMore();
  fireEvent.click(button('Enter makes a new line here'));
  expect(choices).toEqual([{ kind: 'newline' }]);
});

it('has no word that a search of the page would find', () => {
  const { body } = document;
  show({
    plan: 'If I feel hurt, then I wait.',
    isMotionReduced: true,
    isEnterExplained: true,
  });
  fireEvent.click(button('More'));
  passTime(1_000);
  fireEvent.click(button('Hurt'));
  expect(body.textContent).toBe('');
});

it('does not close by an event that a page made', () => {
  const choices = show();
  const dialog = screen.getByRole('dialog');
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  expect(choices).toEqual([]);
});

it.each([
  ['30 more days', true, 'Keep editing'],
  ['30 more days', false, '30 more days'],
])(
  'asks whether a chat’s rule goes on, and leaves the keyboard in the dialog: %s, kept %s',
  (words, isKept, next) => {
    show({ isChatDue: true, answerChat: (_, told) => told(isKept) });
    passTime(1_000);
    button(words).focus();
    fireEvent.click(button(words));
    expect(findWords(isKept ? 'It goes on for 30 days.' : /could not be/)).toBeTruthy();
    expect(document.activeElement).toBe(button(next));
  },
);
