import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (
  message: unknown,
  sender: { id?: string },
  reply: (value: unknown) => void,
) => unknown;

const chrome = vi.hoisted(() => ({ listener: null as Listener | null }));

vi.mock('@/utils/extension/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      onMessage: {
        addListener(listener: Listener) {
          chrome.listener = listener;
        },
      },
    },
  },
}));

const { answerFrames } = await import('@/utils/extension/answer-frames');
const answer = vi.fn();
const failed = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  answerFrames(answer, failed);
});

/** Resolves to the reply, or to "no answer" when the listener leaves the message to others. */
function send(message: unknown, id = 'ours'): Promise<unknown> {
  return new Promise((resolve) => {
    if (chrome.listener?.(message, { id }, resolve) !== true) resolve('no answer');
  });
}

it('answers a request with what the background says', async () => {
  answer.mockResolvedValue({ salt: 's' });
  expect(await send({ kind: 'startFrame' })).toEqual({ salt: 's' });
  const asked = { askedAt: expect.any(Number), askedAs: expect.any(String) };
  expect(answer).toHaveBeenCalledWith({ kind: 'startFrame' }, { id: 'ours' }, asked);
});

it('leaves alone what is no request, and what others send', async () => {
  expect(await send({ kind: 'somethingElse' })).toBe('no answer');
  expect(await send('startFrame')).toBe('no answer');
  expect(await send({ kind: 'startFrame' }, 'theirs')).toBe('no answer');
  expect(answer).not.toHaveBeenCalled();
});

it('answers null when the answer failed, and tells the cause', async () => {
  const cause = new Error('storage is full');
  answer.mockRejectedValue(cause);
  expect(await send({ kind: 'startFrame' })).toBeNull();
  expect(failed).toHaveBeenCalledWith(cause);
});
