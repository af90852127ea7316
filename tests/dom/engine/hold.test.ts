/** What the hold lets pass, keeps back and repeats, and what it shows. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { REST_MS } from '@/utils/engine/follow-draft';
import { OPEN_MS } from '@/utils/engine/hold';
import { controlTime, pass } from '../../support/fine-time';
import { createHoldWorld, type HoldWorld } from '../../support/hold-world';

let world: HoldWorld;

controlTime();
beforeEach(() => {
  world = createHoldWorld();
});

it('holds what is heated, and lets the rest pass', () => {
  expect(world.judge()).toBe('hold');
  expect(world.hold.judge('a', false, false)).toBe('pass');
  expect(world.hold.isBusyWith('a')).toBe(false);
});

it('keeps everything of a held message from the page, even when its mark fades', () => {
  expect(world.begin()).toBe(true);
  expect(world.judge()).toBe('swallow');
  expect(world.hold.judge('a', false, false)).toBe('swallow');
  expect(world.hold.judge('a', true, true)).toBe('swallow');
  expect(world.hold.isBusyWith('a')).toBe(true);
});

it('shows one dialog: what is heated elsewhere waits, and what is not passes', () => {
  world.begin();
  expect(world.judge('b')).toBe('swallow');
  expect(world.hold.judge('b', false, false)).toBe('pass');
});

it('holds again after Keep editing, and repeats nothing', async () => {
  world.begin();
  world.choose?.({ kind: 'keep-editing' });
  await pass(500);
  expect(world.judge()).toBe('hold');
  expect(world.heard).toEqual([]);
  expect(world.chosen).toEqual(['keep-editing']);
});

it.each(['send', 'urgent'] as const)('repeats the act once at %s', async (kind) => {
  world.sendAtEnter();
  world.begin();
  world.choose?.({ kind });
  expect([world.heard, world.went], 'in a later turn').toEqual([[], []]);
  await pass(100);
  expect(world.went).toEqual([`${kind} a`]);
  expect(world.heard).toEqual(['keydown', 'keyup']);
  expect(world.delivered).toEqual(['a']);
  expect(world.notices).toEqual([null]);
  await pass(20_000);
  expect(world.heard).toEqual(['keydown', 'keyup']);
  expect(world.judge()).toBe('hold');
});

it('sends where the focus cannot come back, and says why it could not', async () => {
  world.sendAtEnter();
  world.begin();
  vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(() => {
    throw new Error('no focus');
  });
  expect(() => world.choose?.({ kind: 'send' })).toThrow('no focus');
  vi.restoreAllMocks();
  await pass(100);
  expect(world.chosen).toEqual(['send']);
  expect(world.heard).toEqual(['keydown', 'keyup']);
  expect(world.delivered).toEqual(['a']);
});

it('repeats once though it is chosen twice', async () => {
  world.begin();
  const twice = world.choose;
  twice?.({ kind: 'send' });
  twice?.({ kind: 'send' });
  await pass(500);
  expect(world.heard).toEqual(['keydown', 'keyup']);
});

it('presses the button that is known to send, where the act was a key', async () => {
  world.known = world.button;
  world.begin();
  world.choose?.({ kind: 'send' });
  await pass(200);
  expect(world.heard).toEqual(['pointerdown', 'change', 'click']);
});

it('repeats a press on the control it was made on', async () => {
  world.known = document.createElement('button');
  world.begin(world.pressed());
  world.choose?.({ kind: 'send' });
  await pass(200);
  expect(world.heard).toEqual(['pointerdown', 'change', 'click']);
});

it('keeps a second press back before its own, however long the page is busy until then', async () => {
  world.sendAtEnter();
  world.begin();
  world.choose?.({ kind: 'send' });
  vi.setSystemTime(Date.now() + 2 * REST_MS);
  expect(world.judge()).toBe('swallow');
  await pass(100);
  expect([world.delivered, world.notices]).toEqual([['a'], [null]]);
});

it('keeps a second press back while its own is on the way, but what the page makes out of it', async () => {
  world.begin();
  world.choose?.({ kind: 'send' });
  await pass(100);
  expect(world.judge()).toBe('swallow');
  expect(world.hold.judge('a', true, true)).toBe('pass');
  expect(world.judge('b'), 'another box').toBe('hold');
});

it('keeps a second press back as long as the page is busy with the first', async () => {
  world.begin();
  world.choose?.({ kind: 'send' });
  world.box.setAttribute('aria-busy', 'true');
  await pass(60_000);
  expect(world.judge()).toBe('swallow');
  expect(world.notices).toEqual([]);
  world.box.value = '';
  await pass(50);
  expect(world.delivered).toEqual(['a']);
});

it('sends nothing when the draft or the chat is another one by then', async () => {
  world.begin();
  world.box.value = 'See you';
  world.choose?.({ kind: 'send' });
  await pass(200);
  expect(world.notices).toEqual(['changed']);
  expect(world.judge()).toBe('hold');
  world.begin();
  world.choose?.({ kind: 'send' });
  world.boxKey = 'b';
  await pass(200);
  expect(world.notices).toEqual(['changed', 'changed']);
  expect(world.heard).toEqual([]);
  expect(world.went).toEqual([]);
  expect(world.letGo).toBe(0);
});

it('goes along with a draft whose address changes, before the choice and after it', async () => {
  world.sendAtEnter();
  const goOn = (to: string) => {
    world.hold.carried(world.boxKey, to);
    world.boxKey = to;
  };
  world.begin();
  goOn('b');
  expect(world.judge('b')).toBe('swallow');
  world.choose?.({ kind: 'send' });
  goOn('c');
  await pass(200);
  expect(world.heard).toEqual(['keydown', 'keyup']);
  expect(world.delivered).toEqual(['c']);
  expect(world.notices).toEqual([null]);
});

it('asks for another press when the page takes nothing, and lets it pass', async () => {
  world.begin();
  world.choose?.({ kind: 'send' });
  await pass(REST_MS + 100);
  expect(world.notices).toEqual(['press-again']);
  expect(world.letGo).toBe(1);
  expect(world.judge()).toBe('pass');
  expect(world.judge('b')).toBe('hold');
  world.hold.passed(world.box, 'a');
  expect(world.judge(), 'all events of that press').toBe('pass');
  world.box.value = '';
  await pass(50);
  expect(world.delivered).toEqual(['a']);
  expect(world.judge()).toBe('hold');
});

it('keeps nothing open for longer than five minutes', async () => {
  world.begin();
  world.choose?.({ kind: 'send' });
  await pass(REST_MS + 100);
  vi.setSystemTime(Date.now() + OPEN_MS);
  expect(world.judge()).toBe('hold');
});

it('asks for another press at once where nothing is taken, or what was pressed is gone', async () => {
  world.takesNothing = true;
  world.begin();
  world.choose?.({ kind: 'send' });
  await pass(50);
  expect(world.notices).toEqual(['press-again']);
  expect(world.went, 'the rest is theirs').toEqual(['send a']);
  world.hold.marked('a', false);
  world.takesNothing = false;
  world.begin(world.pressed());
  world.button.remove();
  world.choose?.({ kind: 'send' });
  await pass(50);
  expect(world.notices).toEqual(['press-again', 'press-again']);
  expect(world.heard).toEqual([]);
});

describe('a press in one of the entries of a list', () => {
  const list = () =>
    ['Ada', 'Bo'].map((name) => `<li><b>${name}</b> <i>2</i> <button>Go</button></li>`).join('');
  let got: string[];

  function beginWithAda(): HTMLElement {
    world.box.insertAdjacentHTML('afterend', `<ul>${list()}</ul>`);
    const [control, name] = ['li button', 'li b'].map((one) => document.querySelector(one));
    got = [];
    control?.addEventListener('click', () => got.push(name?.textContent ?? ''));
    const pressed = control as HTMLElement;
    world.begin({ kind: 'press', target: pressed, control: pressed });
    return name as HTMLElement;
  }

  it.each(['send', 'not-send'] as const)('at %s goes to nobody else', async (kind) => {
    beginWithAda().textContent = 'Bo';
    world.choose?.({ kind });
    await pass(500);
    expect(got).toEqual([]);
    expect(world.notices).toEqual(kind === 'send' ? ['press-again'] : []);
    expect(world.judge()).toBe(kind === 'send' ? 'pass' : 'hold');
  });

  it('goes where the entry is still the same, whatever it counts', async () => {
    beginWithAda();
    (document.querySelector('li i') as HTMLElement).textContent = '3';
    document.querySelector('ul')?.append(document.querySelector('li') as HTMLElement);
    world.choose?.({ kind: 'send' });
    await pass(500);
    expect(got).toEqual(['Ada']);
  });
});

it('is idle again once what the person let go is over, though the draft stays', async () => {
  world.begin(world.pressed());
  expect(world.hold.isIdle()).toBe(false);
  world.choose?.({ kind: 'not-send' });
  expect(world.hold.isIdle()).toBe(false);
  await pass(500);
  expect(world.hold.isIdle()).toBe(true);
  world.isShown = false;
  world.begin();
  expect(world.hold.isIdle()).toBe(false);
  vi.setSystemTime(Date.now() + OPEN_MS + 1);
  expect(world.hold.isIdle()).toBe(true);
});

it('sends nothing where the box is gone, and repeats in one that took its place', async () => {
  world.begin(world.pressed());
  const next = world.box.cloneNode() as HTMLTextAreaElement;
  next.value = world.box.value;
  world.box.replaceWith(next);
  world.choose?.({ kind: 'send' });
  await pass(50);
  expect(world.notices).toEqual(['changed']);
  expect(world.judge()).toBe('hold');
  next.className = 'next';
  world.begin(world.pressed());
  world.choose?.({ kind: 'send' });
  await pass(200);
  expect(world.heard).toEqual(['pointerdown', 'change', 'click']);
});

it('lets a person who lost the dialog press again', () => {
  world.begin();
  world.isOpen = false;
  expect(world.judge()).toBe('pass');
});

it('lets everything go where no dialog can be shown', () => {
  world.isShown = false;
  expect(world.begin()).toBe(false);
  expect(world.letGo).toBe(1);
  expect(world.judge()).toBe('pass');
});

it('lets go what sends nothing, as if it had never been held, and counts no delivery', async () => {
  world.begin(world.pressed());
  world.choose?.({ kind: 'not-send' });
  await pass(200);
  expect(world.heard).toEqual(['pointerdown', 'change', 'click']);
  world.box.value = '';
  await pass(5_000);
  expect([world.delivered, world.went]).toEqual([[], []]);
  expect(world.notices).toEqual([]);
  expect(world.judge()).toBe('hold');
});

it('lets what the page makes at once of what sends nothing pass, and holds the next press', async () => {
  world.begin(world.pressed());
  world.choose?.({ kind: 'not-send' });
  await pass(200);
  expect(world.judge(), 'a submit of its own').toBe('pass');
  await pass(200);
  expect(world.judge(), 'the next press').toBe('hold');
});

it('holds a new mark after the one that was let go is taken back', async () => {
  world.begin();
  world.isOpen = false;
  world.hold.marked('a', false);
  expect(world.judge()).toBe('hold');
});

it('keeps a message open while its mark only changes', async () => {
  world.begin();
  world.isOpen = false;
  world.hold.marked('a', true);
  expect(world.judge()).toBe('pass');
});

it('holds what is written after the person emptied the box', () => {
  world.begin();
  world.isOpen = false;
  world.box.value = 'See you';
  world.hold.edited(world.box);
  expect(world.judge()).toBe('pass');
  world.box.value = '';
  world.hold.edited(world.box);
  expect(world.judge()).toBe('hold');
});

it('holds what is written after the page emptied the box', () => {
  world.begin();
  world.isOpen = false;
  world.hold.look(world.box);
  expect(world.judge()).toBe('pass');
  world.box.value = '';
  world.hold.look(world.box);
  expect(world.judge()).toBe('hold');
});

it('lets the person press on while the page is busy with the press that passed', async () => {
  world.begin();
  world.isOpen = false;
  world.judge();
  world.hold.passed(world.box, 'a');
  world.box.setAttribute('aria-busy', 'true');
  await pass(10_000);
  expect(world.judge()).toBe('pass');
});

it('sends what an editor drew late of what was written before the dialog', () => {
  world.box.value = 'See you at';
  world.begin();
  world.box.value = 'See you at eight';
  world.hold.edited(world.box);
  world.choose?.({ kind: 'send' });
  vi.advanceTimersByTime(100);
  expect(world.heard).toEqual(['keydown', 'keyup']);
  expect(world.notices).toEqual([]);
});
