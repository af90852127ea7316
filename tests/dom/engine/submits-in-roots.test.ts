/** A form within a shadow root, of whose submits no window hears. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPresses } from '@/entrypoints/engine/presses';
import { readDraft } from '@/utils/engine/draft';
import { type Fate, followDraft } from '@/utils/engine/follow-draft';
import { type Act, repeatAct } from '@/utils/engine/repeat-act';
import { createEngineFrame, type EngineFrameHere } from '../../support/engine-frame';
import { enterIn } from '../../support/hold-world';
import { layOut } from '../../support/laid-out';

let here: EngineFrameHere;
let form: HTMLFormElement;
let subject: HTMLInputElement;
let box: HTMLTextAreaElement;

beforeEach(() => {
  vi.useFakeTimers();
  layOut();
  here = createEngineFrame(null);
  document.body.innerHTML = '<main></main>';
  const root = document.querySelector('main')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('There is no root.');
  root.innerHTML = '<form><input name=subject><textarea></textarea><button>Send</button></form>';
  form = root.querySelector('form') as HTMLFormElement;
  subject = root.querySelector('input') as HTMLInputElement;
  box = root.querySelector('textarea') as HTMLTextAreaElement;
  box.value = 'See you at eight';
});

afterEach(() => {
  here.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** As the browser does; gives the event, once all have heard it. */
function submit(): Event {
  const event = new Event('submit', { bubbles: true, cancelable: true });
  Object.assign(event, { submitter: null });
  Object.defineProperty(event, 'isTrusted', { value: true });
  form.dispatchEvent(event);
  return event;
}

it('is heard where the person pressed a key in another field of the form', () => {
  Object.assign(navigator, { userActivation: { isActive: true } });
  here.guard.known.add(box);
  const acts: Act[] = [];
  const attempt = (_event: Event, _composer: HTMLElement, act: Act) => acts.push(act) > 0;
  const presses = createPresses(here.guard, here.frame, { sawPress() {} }, attempt);
  presses.press(new KeyboardEvent('keydown', { key: 'Enter' }), [subject, form]);
  submit();
  expect(acts).toMatchObject([{ kind: 'submit', target: form }]);
  submit();
  expect(acts).toHaveLength(2);
});

it('never loads the page anew where it says nothing of where it goes', () => {
  document.body.innerHTML = '<main></main>';
  const root = document.querySelector('main')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<form><input><button></button></form>';
  const input = root.querySelector('input') as HTMLInputElement;
  const submits: Event[] = [];
  root.addEventListener('submit', (event) => submits.push(event), true);
  repeatAct(enterIn(input), input, () => {});
  expect(submits.map(({ defaultPrevented }) => defaultPrevented)).toEqual([true]);
});

it('went where the browser submits it, also where its words stay', () => {
  const told: Fate[] = [];
  followDraft(box, readDraft(box), null, {
    present: (composer) => composer,
    isOwn: () => false,
    now: Date.now,
    told: (fate) => told.push(fate),
  });
  submit();
  vi.advanceTimersByTime(100);
  expect(told).toEqual(['left']);
});
