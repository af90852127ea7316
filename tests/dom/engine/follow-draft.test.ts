/** What is told of a draft after an act that may have sent it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readDraft } from '@/utils/engine/draft';
import { type Fate, followDraft, REST_MS } from '@/utils/engine/follow-draft';
import { controlTime, pass } from '../../support/fine-time';
import { layOut } from '../../support/laid-out';

let box: HTMLTextAreaElement;
let button: HTMLButtonElement;
let status: HTMLElement;
let present: HTMLElement | null | undefined;
let told: Fate[];
let isOver: boolean;

controlTime();
beforeEach(() => {
  layOut();
  document.body.innerHTML =
    '<main><form><textarea></textarea><button>Send</button></form><p></p></main>';
  [box, button, status] = ['textarea', 'button', 'p'].map((name) =>
    document.querySelector(name),
  ) as [HTMLTextAreaElement, HTMLButtonElement, HTMLElement];
  box.value = 'See you at eight';
  present = undefined;
  told = [];
  isOver = false;
});

afterEach(() => {
  vi.restoreAllMocks();
});

function follow() {
  return followDraft(box, readDraft(box), button, {
    present: (composer) => (present === undefined ? composer : present),
    isOwn: (node) => node === document.querySelector('#own'),
    now: Date.now,
    told: (fate) => told.push(fate),
    over: () => {
      isOver = true;
    },
  });
}

it('takes no page to be at rest that had no turn yet on a busy machine', async () => {
  follow();
  await pass(100);
  vi.setSystemTime(Date.now() + 5_000);
  await pass(400);
  expect(told).toEqual([]);
  await pass(400);
  expect(told).toEqual(['idle', 'stays']);
});

it('tells that the draft left, once, and is over', async () => {
  follow();
  await pass(100);
  box.value = '';
  await pass(20_000);
  expect(told).toEqual(['left']);
  expect(isOver).toBe(true);
});

it('sees at a look what the page did in the same turn', () => {
  const following = follow();
  box.value = '';
  following.look();
  expect(told).toEqual(['left']);
});

it('takes a draft that was trimmed for the same, and another one for gone', async () => {
  follow();
  box.value = '  See you at eight ';
  await pass(1_000);
  expect(told).toEqual([]);
  box.value = 'Dear Ben';
  await pass(50);
  expect(told).toEqual(['left']);
});

it('takes a box that is gone, or cannot be seen any more, for sent', async () => {
  follow();
  box.hidden = true;
  await pass(50);
  expect(told).toEqual(['left']);
  told = [];
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  box.hidden = false;
  follow();
  present = null;
  await pass(50);
  expect(told).toEqual(['left']);
});

it('goes on in the box that took its place', async () => {
  follow();
  const next = document.createElement('textarea');
  next.value = box.value;
  box.replaceWith(next);
  present = next;
  await pass(1_000);
  expect(told).toEqual([]);
  next.value = '';
  await pass(50);
  expect(told).toEqual(['left']);
});

it('says that nothing happens once a page did nothing, and that the draft stays', async () => {
  follow();
  await pass(REST_MS);
  expect(told).toEqual([]);
  await pass(50);
  expect(told).toEqual(['idle', 'stays']);
});

it('gives a page that answers longer before it says that the draft stays', async () => {
  follow();
  await pass(100);
  status.textContent = 'Sending …';
  await pass(7_800);
  expect(told).toEqual(['idle']);
  await pass(300);
  expect(told).toEqual(['idle', 'stays']);
});

it('waits while the page goes on to answer, as one that counts down does', async () => {
  follow();
  for (let left = 12; left > 0; left -= 1) {
    status.textContent = `Sending in ${left}`;
    await pass(1_000);
  }
  expect(told).toEqual(['idle']);
  await pass(8_000);
  expect(told).toEqual(['idle', 'stays']);
});

it('takes what we draw, and what changes in the box or on its button, for no answer', async () => {
  const own = document.createElement('span');
  own.id = 'own';
  document.body.append(own);
  follow();
  own.append('words');
  button.append(' …');
  box.append('See');
  box.value = 'See you at eight';
  await pass(REST_MS + 50);
  expect(told).toEqual(['idle', 'stays']);
});

it.each([
  ['the box', () => box.setAttribute('aria-busy', 'true'), () => box.removeAttribute('aria-busy')],
  [
    'what is around it',
    () => mainOf().setAttribute('aria-busy', 'true'),
    () => mainOf().removeAttribute('aria-busy'),
  ],
  [
    'the button',
    () => button.setAttribute('disabled', ''),
    () => button.removeAttribute('disabled'),
  ],
])('waits while %s is busy', async (_what, begin, end) => {
  const following = follow();
  begin();
  await pass(30_000);
  expect(told).toEqual([]);
  expect(following.isUnderWay()).toBe(true);
  end();
  await pass(50);
  expect(told).toEqual(['idle', 'stays']);
  expect(following.isUnderWay()).toBe(false);
});

it.each([
  ['a navigation that the page took over', window, 'navigation', { transition: {} }],
  ['a view that changes', document, 'activeViewTransition', {}],
])('waits for %s', async (_what, of, name, value) => {
  const following = follow();
  Object.defineProperty(of, name, { configurable: true, value });
  await pass(30_000);
  expect(told).toEqual([]);
  expect(following.isUnderWay()).toBe(true);
  Reflect.deleteProperty(of, name);
  await pass(50);
  expect(told).toEqual(['idle', 'stays']);
});

it('gives a form that the page sends itself time to answer, and opens the way meanwhile', async () => {
  follow();
  const event = new Event('submit', { bubbles: true, cancelable: true });
  button.form?.addEventListener('submit', (own) => own.preventDefault());
  button.form?.dispatchEvent(event);
  await pass(REST_MS + 50);
  expect(told).toEqual(['idle']);
  await pass(8_000);
  expect(told).toEqual(['idle', 'stays']);
});

it('waits no longer than two minutes, and for no page that was busy before', async () => {
  follow();
  box.setAttribute('aria-busy', 'true');
  await pass(121_000);
  expect(told).toEqual(['idle', 'stays']);
  told = [];
  box.removeAttribute('aria-busy');
  status.setAttribute('aria-busy', 'true');
  follow();
  await pass(REST_MS + 50);
  expect(told).toEqual(['idle', 'stays']);
});

it('waits while nobody can edit the box, as editors have it meanwhile', async () => {
  document.body.innerHTML = '<main><div contenteditable>See you</div><button>Send</button></main>';
  box = document.querySelector('div') as HTMLElement as HTMLTextAreaElement;
  const following = follow();
  box.setAttribute('contenteditable', 'false');
  await pass(5_000);
  expect(told).toEqual([]);
  expect(following.isUnderWay()).toBe(true);
  box.setAttribute('contenteditable', 'true');
  await pass(100);
  expect(told).toEqual(['idle', 'stays']);
});

it('waits while the page is left', async () => {
  const following = follow();
  dispatchEvent(new Event('beforeunload'));
  await pass(5_000);
  expect(told).toEqual([]);
  expect(following.isUnderWay()).toBe(true);
});

it('waits no more once the page stayed, as where it leads to another program or to a file', async () => {
  const following = follow();
  dispatchEvent(new Event('beforeunload'));
  await pass(21_000);
  expect(told).toEqual(['idle', 'stays']);
  expect(following.isUnderWay()).toBe(false);
});

it('tells of a late delivery, up to ten seconds', async () => {
  follow();
  await pass(9_000);
  box.value = '';
  await pass(50);
  expect(told).toEqual(['idle', 'stays', 'left']);
  told = [];
  isOver = false;
  box.value = 'See you at eight';
  follow();
  await pass(10_100);
  expect(isOver).toBe(true);
  box.value = '';
  await pass(1_000);
  expect(told).toEqual(['idle', 'stays']);
});

it('takes what the person edits for no delivery', async () => {
  const following = follow();
  box.value = 'No';
  following.edited();
  await pass(1_000);
  expect(told).toEqual([]);
  box.value = '';
  await pass(50);
  expect(told).toEqual(['left']);
});

it('ends without a word when the person empties it, and when it is stopped', async () => {
  const following = follow();
  box.value = '';
  following.edited();
  await pass(20_000);
  expect(told).toEqual([]);
  expect(isOver).toBe(true);
  box.value = 'Again';
  follow().stop();
  box.value = '';
  await pass(20_000);
  expect(told).toEqual([]);
});

function mainOf(): HTMLElement {
  return document.querySelector('main') as HTMLElement;
}

it.each([
  ['a class', () => button.classList.add('is-loading')],
  [
    'a sign that turns',
    () => status.append(Object.assign(document.createElement('i'), { className: 'loading' })),
  ],
  ['what takes no part any more', () => document.querySelector('form')?.setAttribute('inert', '')],
  [
    'what takes no press',
    () => {
      box.style.pointerEvents = 'none';
    },
  ],
])('waits while the page shows by %s that it is at it', async (_what, show) => {
  follow();
  show();
  await pass(20_000);
  expect(told).toEqual([]);
});

it('takes what the page opens over itself for an answer', async () => {
  follow();
  document.body.append(document.createElement('aside'));
  await pass(3_000);
  expect(told).toEqual(['idle']);
});

it('takes a submit that a page only announces for none', async () => {
  follow();
  document.forms[0]?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await pass(REST_MS + 500);
  expect(told).toEqual(['idle', 'stays']);
});
