/** Lists from which Enter picks: those that say so, and those that only appear beside the box. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLists, type Lists } from '@/entrypoints/engine/lists';
import { type Act, keyOfEvent } from '@/utils/engine/repeat-act';
import { slack } from '@/utils/sites/data/slack';
import type { Site } from '@/utils/sites/site';
import { layOut } from '../../support/laid-out';

let box: HTMLTextAreaElement;
let away: AbortController;
let lists: Lists;

const near = { x: 0, y: 300, width: 200, height: 90 };
const row = { x: 0, y: 300, width: 190, height: 30 };

beforeEach(() => {
  away = new AbortController();
  document.body.innerHTML = '<main><textarea id=box></textarea></main>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  box.value = 'to @';
  layOut({
    box: { x: 0, y: 400, width: 500, height: 40 },
    near,
    far: { ...near, y: 0, height: 40 },
    flat: { ...near, height: 0 },
    ...{ first: row, second: row, third: row, badge: { ...row, width: 20 } },
  });
  lists = createLists({ isOwn: () => false, signal: away.signal });
});

afterEach(() => {
  away.abort();
  vi.restoreAllMocks();
});

/** Observers are told in a later turn. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

const enter = (init: KeyboardEventInit = {}) => {
  const key = keyOfEvent(new KeyboardEvent('keydown', { key: 'Enter', ...init }));
  return { kind: 'key' as const, target: box, key };
};

/** What Enter does there. */
function ask(
  act: Extract<Act, { kind: 'key' }> = enter(),
  site: Site | null = null,
  at: HTMLElement = box,
): 'picks' | 'asks' | null {
  if (lists.picks(at, site, act)) return 'picks';
  return lists.mayPick(act) ? 'asks' : null;
}

const listOf = (items: string, id = 'near') =>
  `<div id=${id} style="position:absolute">${items}</div>`;
const robin = '<div class="option active">Robin</div>';
const cold = '<div class=option>Robin</div>';

function append(html: string): HTMLElement {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.body.lastElementChild as HTMLElement;
}

const listbox = (entries: string) => append(`<ul id=near role=listbox>${entries}</ul>`);

describe('a list that the page names', () => {
  it.each(['aria-controls', 'aria-owns'])('by %s counts while it is in sight', (name) => {
    box.setAttribute(name, 'near');
    expect(ask()).toBe(null);
    const list = listbox('<li role=option>Robin</li>');
    list.hidden = true;
    expect(ask()).toBe(null);
    list.hidden = false;
    expect(ask()).toBe('asks');
    list.innerHTML = '<li role=option aria-selected=true>Robin</li>';
    expect(ask()).toBe('picks');
  });

  it.each(['opacity: 0', 'visibility: hidden'])('is none once it has faded away: %s', (style) => {
    box.setAttribute('aria-controls', 'near');
    const list = listbox('<li role=option aria-selected=true>Robin</li>');
    list.setAttribute('style', style);
    expect(ask()).toBe(null);
  });

  it('is asked about while it fades away, once the box says that it is closed', () => {
    box.setAttribute('aria-controls', 'near');
    box.setAttribute('aria-expanded', 'true');
    listbox('<li role=option aria-selected=true>Robin</li>');
    expect(ask()).toBe('picks');
    box.setAttribute('aria-expanded', 'false');
    expect(ask()).toBe('asks');
  });

  it.each(['log', 'toolbar', 'none'])('is none where it is a %s', (role) => {
    box.setAttribute('aria-controls', 'near');
    append(`<div id=near role=${role}><button class=is-active>Bold</button></div>`);
    expect(ask()).toBe(null);
  });

  it('counts where the box names the entry that is chosen, and asks where that is gone', () => {
    box.setAttribute('aria-activedescendant', 'robin');
    expect(ask()).toBe('asks');
    const entry = append('<div id=robin>Robin</div>');
    expect(ask()).toBe('picks');
    entry.hidden = true;
    expect(ask()).toBe('asks');
  });

  it('has a chosen entry where the box names one, whatever its name is', () => {
    box.setAttribute('aria-activedescendant', 'entry-0');
    box.setAttribute('aria-controls', 'near');
    const list = listbox('<li role=option>Robin</li>');
    expect(ask()).toBe('picks');
    list.hidden = true;
    expect(ask()).toBe('asks');
  });

  it('may be out of our sight where the box says that it is open', () => {
    box.setAttribute('aria-expanded', 'true');
    expect(ask()).toBe('asks');
    box.setAttribute('aria-expanded', 'false');
    expect(ask()).toBe(null);
  });

  it('counts where data name it', () => {
    const site = { ...slack, suggestions: ['.picker'] };
    const list = append('<div class=picker hidden></div>');
    expect(ask(enter(), site)).toBe(null);
    list.hidden = false;
    expect(ask(enter(), site)).toBe('asks');
    list.innerHTML = robin;
    expect(ask(enter(), site)).toBe('picks');
    expect(ask()).toBe(null);
  });
});

describe('an entry is chosen', () => {
  const pick = (entries: string) => {
    box.setAttribute('aria-controls', 'near');
    listbox(entries);
    return ask();
  };
  const drawn = (...styles: string[]) =>
    ['first', 'second', 'third']
      .slice(0, styles.length)
      .map(
        (id, at) => `<li id=${id} style="outline-style:none;background:${styles[at]}">${id}</li>`,
      )
      .join('');
  const none = 'rgba(0, 0, 0, 0)';

  it.each([
    'active',
    'item is-active',
    'suggestion suggestion--selected',
    'css_selected__x1Y2',
    'highlight',
  ])('by its name: %s', (name) => {
    expect(pick(`<li class="${name}">Robin</li>`)).toBe('picks');
  });

  it.each(['focus:ring active:bg-blue', 'cursor-pointer', 'activity', 'unselected', 'focusable'])(
    'by no other name: %s',
    (name) => {
      expect(pick(`<li class="${name}">Robin</li>`)).toBe('asks');
    },
  );

  it('by what is drawn behind it alone', () => {
    expect(pick(drawn(none, 'rgb(1, 2, 3)', none))).toBe('picks');
  });

  it.each([
    ['all of them are drawn so', drawn('rgb(1, 2, 3)', 'rgb(1, 2, 3)', 'rgb(1, 2, 3)')],
    ['nothing is drawn behind any', drawn(none, none)],
    ['there is but one', drawn('rgb(1, 2, 3)')],
    [
      'it is a small part of one',
      `<li><i id=badge style="background:rgb(1, 2, 3)"></i><b>Robin</b></li>`,
    ],
    ['it is not in sight', '<li hidden class=active>Robin</li>'],
  ])('not where %s', (_what, entries) => {
    expect(pick(entries)).toBe('asks');
  });

  it('asks each of many entries for its look once', () => {
    box.setAttribute('aria-controls', 'near');
    listbox('<li id=first>Robin</li>'.repeat(50));
    const styleOf = vi.spyOn(window, 'getComputedStyle');
    expect(ask()).toBe('asks');
    expect(styleOf.mock.calls.length).toBeLessThanOrEqual(2 * 50);
  });

  it('by an outline', () => {
    const [first, second] = ['first', 'second'].map(
      (id, at) => `<li id=${id} style="background:${none};outline-style:${at ? 'solid' : 'none'}">`,
    );
    expect(pick(`${first}${second}`)).toBe('picks');
  });
});

describe('what appears while the person types', () => {
  const seen = async (change: () => void) => {
    lists.watch(null);
    lists.watch(box);
    change();
    await settle();
    return ask();
  };

  it('is a list where it lies over the page, near the box', async () => {
    expect(await seen(() => append(listOf(robin)))).toBe('picks');
    document.getElementById('near')?.remove();
    expect(await seen(() => append(listOf(cold)))).toBe('asks');
  });

  it('is a list where it was there before and is shown now', async () => {
    const list = append(listOf(robin));
    list.hidden = true;
    expect(await seen(() => {})).toBe(null);
    expect(
      await seen(() => {
        list.hidden = false;
      }),
    ).toBe('picks');
  });

  it('may be one that has no entries yet, or none that fits', async () => {
    expect(await seen(() => append(listOf('<p>No matches</p>')))).toBe('asks');
  });

  it.each([
    ['is a panel with a search of its own', listOf(`<input>${robin}`)],
    ['stands far away', listOf(robin, 'far')],
    ['has no height', listOf(robin, 'flat')],
    ['is a part of the page', `<ul id=near><li class=active>Robin</li></ul>`],
  ])('is none where it %s', async (_what, html) => {
    expect(await seen(() => append(html))).toBe(null);
  });

  it('is none where it is ours, or was there before, or is gone, or the box is in it', async () => {
    expect(await seen(() => append(listOf(robin)).remove())).toBe(null);
    const list = append(listOf(robin));
    expect(await seen(() => append('<i></i>'))).toBe(null);
    list.remove();
    lists = createLists({
      isOwn: (node) => (node as HTMLElement).id === 'near',
      signal: away.signal,
    });
    expect(await seen(() => append(listOf(robin)))).toBe(null);
    document.body.replaceChildren();
    expect(await seen(() => append(listOf(robin)).append(box))).toBe(null);
  });

  it.each([
    ['heated', null],
    ['an e-mail to me@home', null],
    ['@ro, heated', null],
    ['@', 'picks'],
    ['to @ro', 'picks'],
    ['to @al', 'picks'],
    ['hi @robin gr', null],
    ['/ro', 'picks'],
    [':ro', 'picks'],
  ])('beside %s: %s', async (text, what) => {
    box.value = text;
    expect(await seen(() => append(listOf(robin)))).toBe(what);
  });

  it('is a list where it tells the two words that were typed', async () => {
    box.value = 'hi @Robin gr';
    expect(await seen(() => append(listOf('<b class=active>Robin Green</b>')))).toBe('picks');
  });

  it('has to do with the word before the caret', async () => {
    box.value = '@ro heated';
    box.setSelectionRange(3, 3);
    expect(await seen(() => append(listOf(robin)))).toBe('picks');
  });

  it('is a list that stood there and is filled now', async () => {
    const list = append(listOf(''));
    expect(await seen(() => list.insertAdjacentHTML('beforeend', robin))).toBe('picks');
  });

  it('is looked for among what changed last', async () => {
    const many = () => {
      append(listOf(robin));
      for (let at = 0; at < 50; at += 1) append('<i></i>');
    };
    expect(await seen(many)).toBe(null);
  });
});

describe('the lists of a frame', () => {
  const open = async (html = listOf(robin)) => {
    lists.watch(box);
    append(html);
    await settle();
  };

  it('are those of the watched box', async () => {
    await open();
    expect(ask(enter(), null, append('<textarea></textarea>'))).toBe(null);
    expect(ask()).toBe('picks');
  });

  it.each(['ctrlKey', 'metaKey'])('are asked about, for an Enter with %s', async (name) => {
    await open();
    expect(ask(enter({ [name]: true }))).toBe('asks');
    lists.trust();
    expect(ask(enter({ [name]: true }))).toBe('asks');
  });

  it('are picked from with Shift as without', async () => {
    await open();
    expect(ask(enter({ shiftKey: true }))).toBe('picks');
  });

  it('are asked about once Enter sent beside a chosen entry, until the person says that it picks', async () => {
    await open();
    lists.distrust();
    expect(ask()).toBe('asks');
    box.setAttribute('aria-activedescendant', 'near');
    expect(ask()).toBe('asks');
    lists.trust();
    expect(ask()).toBe('picks');
  });

  it('are picked from without a chosen entry once the person said so', async () => {
    await open(listOf(cold));
    expect(ask()).toBe('asks');
    lists.trust();
    expect(ask()).toBe('picks');
  });

  it('are the question of the last act alone', async () => {
    await open(listOf(cold));
    const first = enter();
    expect(ask(first)).toBe('asks');
    ask();
    expect(lists.mayPick(first)).toBe(false);
  });

  it('are watched for no more once the box is cold or the frame is let go', async () => {
    lists.watch(box);
    lists.watch(null);
    append(listOf(robin));
    await settle();
    lists.watch(box);
    expect(ask()).toBe(null);
    away.abort();
    append(listOf(robin));
    await settle();
    expect(ask()).toBe(null);
    lists.watch(null);
    expect(ask()).toBe(null);
  });
});
