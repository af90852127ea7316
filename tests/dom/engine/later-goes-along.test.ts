/** A message that waits for later goes along with its draft, as a mark does. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { chatOf } from '@/utils/engine/origin-tag';
import { createEngineFrame, type EngineFrameHere } from '../../support/engine-frame';
import { layOut } from '../../support/laid-out';

let here: EngineFrameHere;
let box: HTMLTextAreaElement;
const untilAt = 1_900_000_000_000;

beforeEach(() => {
  vi.useFakeTimers();
  layOut();
  history.replaceState(null, '', '/one');
  here = createEngineFrame(null);
  document.body.innerHTML = '<textarea>heated</textarea>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  here.guard.known.add(box);
  const chat = chatOf(here.frame.keyOf(box));
  here.frame.heat = { ...here.frame.heat, later: [{ chat, keptAt: 1, untilAt }] };
  vi.advanceTimersByTime(2_000);
  here.frame.touch(box);
});
afterEach(() => {
  here.stop();
  vi.useRealTimers();
});

const moves = () => here.told.filter(({ kind }) => kind === 'keepLater');

it('goes along where the address changes', () => {
  const from = here.frame.keyOf(box);
  history.replaceState(null, '', '/two');
  expect(here.frame.reasonOf(box)).toBe('later');
  const key = here.frame.keyOf(box);
  expect(chatOf(key)).not.toBe(chatOf(from));
  expect(here.frame.heat.later).toEqual([{ chat: chatOf(key), keptAt: 1, untilAt }]);
  expect(moves()).toEqual([{ kind: 'keepLater', salt: 'salt', key, from, untilAt }]);
});

it('stays with the chat before where its draft went there', () => {
  const from = here.frame.keyOf(box);
  history.replaceState(null, '', '/two');
  here.frame.keyOf(box);
  box.value = '';
  expect(here.frame.reasonOf(box)).toBeNull();
  expect(here.frame.heat.later).toMatchObject([{ chat: chatOf(from) }]);
  expect(moves()).toHaveLength(2);
});
