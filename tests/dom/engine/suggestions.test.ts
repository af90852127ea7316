/** Lists from which Enter picks: those that say so, and those that only appear beside the box. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLists } from '@/entrypoints/engine/lists';
import { hasOpenSuggestions, watchAppearing } from '@/utils/engine/suggestions';
import { slack } from '@/utils/sites/data/slack';
import { layOut } from '../../support/laid-out';

let box: HTMLTextAreaElement;
let away: AbortController;

const near = { x: 0, y: 300, width: 200, height: 90 };

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
  });
});

afterEach(() => {
  away.abort();
  vi.restoreAllMocks();
});

/** Observers are told in a later turn. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

const listOf = (items: string, id = 'near') =>
  `<div id=${id} style="position:absolute">${items}</div>`;
const robin = '<div class=option>Robin</div>';

function append(html: string): HTMLElement {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.body.lastElementChild as HTMLElement;
}

describe('a list is open', () => {
  it.each(['aria-controls', 'aria-owns'])('while what %s names is in sight', (name) => {
    box.setAttribute(name, 'list');
    expect(hasOpenSuggestions(box, null)).toBe(false);
    const list = append('<ul id=list hidden></ul>');
    expect(hasOpenSuggestions(box, null)).toBe(false);
    list.hidden = false;
    expect(hasOpenSuggestions(box, null)).toBe(true);
  });

  it('while the box names the entry that is chosen', () => {
    box.setAttribute('aria-activedescendant', 'robin');
    expect(hasOpenSuggestions(box, null)).toBe(true);
  });

  it('while one that data name is in sight', () => {
    const site = { ...slack, suggestions: ['.picker'] };
    const list = append('<div class=picker hidden></div>');
    expect(hasOpenSuggestions(box, site)).toBe(false);
    list.hidden = false;
    expect(hasOpenSuggestions(box, site)).toBe(true);
    expect(hasOpenSuggestions(box, null)).toBe(false);
  });
});

describe('what appears while the person types', () => {
  const seen = async (change: () => void, isOwn: (node: Node) => boolean = () => false) => {
    const watching = watchAppearing(box, isOwn);
    change();
    await settle();
    watching.stop();
    return watching.hasList();
  };

  it('is a list where it lies over the page, near the box, and has entries', async () => {
    expect(await seen(() => append(listOf(robin)))).toBe(true);
  });

  it('is a list where it was there before and is shown now', async () => {
    const list = append(listOf(robin));
    list.hidden = true;
    expect(await seen(() => {})).toBe(false);
    expect(
      await seen(() => {
        list.hidden = false;
      }),
    ).toBe(true);
  });

  it.each([
    ['has no entries', listOf('<p>Robin is typing</p>')],
    ['is a panel with a search of its own', listOf(`<input>${robin}`)],
    ['has more entries than anybody picks from', listOf(robin.repeat(41))],
    ['has no entry in sight', listOf('<p hidden class=option>Robin</p>')],
    ['stands far away', listOf(robin, 'far')],
    ['has no height', listOf(robin, 'flat')],
    ['is a part of the page', `<ul id=near><li>Robin</li></ul>`],
    ['is not in sight', `<div hidden>${listOf(robin)}</div>`],
  ])('is none where it %s', async (_what, html) => {
    expect(await seen(() => append(html))).toBe(false);
  });

  it('is none where it is ours, or was there before, or is gone, or the box is in it', async () => {
    expect(
      await seen(
        () => append(listOf(robin)),
        ({ id }: Node & { id?: string }) => id === 'near',
      ),
    ).toBe(false);
    expect(await seen(() => append('<i></i>'))).toBe(false);
    expect(await seen(() => append(listOf(robin)).remove())).toBe(false);
    document.body.replaceChildren();
    expect(await seen(() => append(listOf(robin)).append(box))).toBe(false);
  });

  it.each([
    ['heated', 0],
    ['an e-mail to me@home', 0],
    ['@ro, heated', 0],
    ['@', 1],
    ['to @ro', 1],
    ['/ro', 1],
    [':ro', 1],
  ])('beside %s it is a list as often as %i times', async (text, times) => {
    box.value = text;
    expect(await seen(() => append(listOf(robin)))).toBe(times === 1);
  });

  it.each([
    ['@ro', true],
    ['hi @robin gr', true],
    ['@RO', true],
    ['@al', false],
    ['@', false],
    ['ro', false],
  ])('is a list without entries where it tells what was typed: %s', async (text, isOne) => {
    box.value = text;
    expect(await seen(() => append(listOf('<b>Robin Green</b>')))).toBe(isOne);
  });

  it('has to do with the word before the caret', async () => {
    box.value = '@ro heated';
    box.setSelectionRange(3, 3);
    expect(await seen(() => append(listOf(robin)))).toBe(true);
  });

  it('is a list that stood there and is filled now', async () => {
    const list = append(listOf(''));
    expect(await seen(() => list.insertAdjacentHTML('beforeend', robin))).toBe(true);
  });

  it('is looked for among what changed last', async () => {
    const many = () => {
      append(listOf(robin));
      for (let at = 0; at < 50; at += 1) append('<i></i>');
    };
    expect(await seen(many)).toBe(false);
  });

  it('is a list with as many entries as somebody may pick from', async () => {
    expect(await seen(() => append(listOf(robin.repeat(40))))).toBe(true);
  });

  it('is forgotten', async () => {
    const watching = watchAppearing(box, () => false);
    append(listOf(robin));
    await settle();
    watching.forget();
    expect(watching.hasList()).toBe(false);
    watching.stop();
  });
});

describe('the lists of a frame', () => {
  const createHere = () => createLists({ isOwn: () => false, signal: away.signal });
  const enter = (init: KeyboardEventInit = {}) =>
    new KeyboardEvent('keydown', { key: 'Enter', ...init });

  it('are those of the watched box, and each is left to one Enter', async () => {
    const lists = createHere();
    lists.watch(box);
    append(listOf(robin));
    await settle();
    expect(lists.isOpen(document.createElement('textarea'), null, enter())).toBe(false);
    expect(lists.isOpen(box, null, enter())).toBe(true);
    expect(lists.isOpen(box, null, enter())).toBe(false);
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'])('are none to an Enter with %s', async (name) => {
    const lists = createHere();
    lists.watch(box);
    append(listOf(robin));
    await settle();
    expect(lists.isOpen(box, null, enter({ [name]: true }))).toBe(false);
    expect(lists.isOpen(box, null, null)).toBe(true);
  });

  it('are looked for no more where Enter sent beside one, but for those that say so', async () => {
    const lists = createHere();
    lists.watch(box);
    append(listOf(robin));
    await settle();
    lists.distrust(box);
    expect(lists.isOpen(box, null, enter())).toBe(false);
    box.setAttribute('aria-expanded', 'true');
    expect(lists.isOpen(box, null, enter())).toBe(true);
  });

  it('are watched for no more once the box is cold or the frame is let go', async () => {
    const lists = createHere();
    lists.watch(box);
    lists.watch(null);
    append(listOf(robin));
    await settle();
    lists.watch(box);
    expect(lists.isOpen(box, null, enter())).toBe(false);
    away.abort();
    append(listOf(robin));
    await settle();
    expect(lists.isOpen(box, null, enter())).toBe(false);
  });
});
