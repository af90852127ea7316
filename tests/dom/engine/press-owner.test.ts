/** Whose box a press is for: the owner of a control, and of a field beside a box. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findCompose } from '@/utils/engine/find-owner';
import { ada, bo, elementIn, empty, judge, judgeIn, send } from '../../support/judged-press';
import { layOut } from '../../support/laid-out';

beforeEach(() => layOut());

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('whose a press is', () => {
  it.each([
    ['of the box beside it', `<div>${ada}${send}</div>`, 'ada'],
    [
      'of the box beside it, where the button scrolls its words',
      `<div>${ada}<button style="overflow-y:auto" id=at>Send</button></div>`,
      'ada',
    ],
    ['of the nearest of two', `<div>${ada}<div>${bo}${send}</div></div>`, 'bo'],
    [
      'of the nearest, also where that stands first',
      `<div><div>${ada}${send}</div>${bo}</div>`,
      'ada',
    ],
    ['of the first of several that are as near', `<div>${ada}${bo}${send}</div>`, 'ada'],
    [
      'of the one beyond a field that nobody sees, such as the search of a closed picker',
      `<div>${ada}<div><div style="opacity:0"><input></div>${send}</div></div>`,
      'ada',
    ],
    [
      'of the one beyond a search, as it says that it sends',
      `<div>${ada}<div><input placeholder="Search GIF">${send}</div></div>`,
      'ada',
    ],
    [
      'of the one in the form of the name beside it',
      `<form>${ada}<div><input placeholder="Your name">${send}</div></form>`,
      'ada',
    ],
    [
      'of the box in its form',
      `<div><form id=f>${bo}</form>${ada}<button id=at form=f>Send</button></div>`,
      'bo',
    ],
    [
      'past an empty box that is not in sight',
      `<div>${ada}<div><div hidden>${empty}</div>${send}</div></div>`,
      'ada',
    ],
  ])('it is %s', (_what, html, owner) => {
    expect(judgeIn(html)?.of).toBe(owner);
  });

  it('it is of the one the person was in last, of several that are as near', () => {
    expect(judgeIn(`<div>${ada}${bo}${send}</div>`, { lastIs: 'bo' })?.of).toBe('bo');
    expect(judgeIn(`<div>${ada}<div>${bo}${send}</div></div>`, { lastIs: 'ada' })?.of).toBe('bo');
  });

  it('it is of the heated one of several that are as near, wherever the person was last', () => {
    const known = { lastIs: 'bo', heated: 'ada' };
    expect(judgeIn(`<div>${bo}${ada}${send}</div>`, known)?.of).toBe('ada');
    expect(judgeIn(`<form>${bo}${ada}<button id=at>Post</button></form>`, known)?.of).toBe('ada');
    expect(judgeIn(`<div>${ada}<div>${bo}${send}</div></div>`, known)?.of).toBe('bo');
  });

  it.each([
    ['of another box, which is empty', `<div>${ada}<div>${empty}${send}</div></div>`],
    [
      'of a search field',
      `<div>${ada}<div><input type=search><button id=at>➤</button></div></div>`,
    ],
    ['about nothing', `<div>${ada}<p id=at>Send</p></div>`],
    [
      'on an empty list of messages, which takes the focus as it scrolls',
      `<div><div style="overflow-y:auto" tabindex=0 id=at>Send a message</div>${ada}</div>`,
    ],
    ['in the box itself', '<div class=draft id=ada contenteditable><a id=at href=#>Send</a></div>'],
    ['on something around the box', `<div role=button tabindex=0><p id=at>Send</p>${ada}</div>`],
  ])('it is no press on a message: %s', (_what, html) => {
    expect(judgeIn(html)).toBeNull();
  });

  it.each([
    '<div contenteditable></div>',
    '<div contenteditable="true"></div>',
    '<div contenteditable="plaintext-only"></div>',
    '<div class=CodeMirror></div>',
    '<div role=textbox></div>',
    '<input>',
  ])('it is of another box beside it, however that one is made: %s', (other) => {
    const html = `<main>${ada}<div>${other}${send}</div></main>`;
    expect(judgeIn(html)).toBeNull();
    expect(judgeIn(html.replace(other, ''))).toMatchObject({ of: 'ada' });
  });

  it('a press into another box sends nothing, whatever is around both', () => {
    const boxes = `<div>${ada}<p><b id=at contenteditable tabindex=0></b></p></div>`;
    expect(judgeIn(`<x-app>${boxes}</x-app>`)).toBeNull();
    document.body.innerHTML = '<x-app></x-app>';
    const app = elementIn(document, 'x-app').attachShadow({ mode: 'open' });
    app.innerHTML = boxes;
    expect(judge(elementIn(app, '#at'), [elementIn(app, '#ada')])).toBeNull();
    document.body.innerHTML = `<div>${ada}<x-thread></x-thread></div>`;
    const thread = elementIn(document, 'x-thread').attachShadow({ mode: 'open' });
    thread.innerHTML = '<p id=at contenteditable></p>';
    expect(judge(elementIn(thread, '#at'), [elementIn(document, '#ada')])).toBeNull();
  });

  it('it is of the box in a shadow root beside it, and of the box around its own', () => {
    document.body.innerHTML = `<div><x-box></x-box><x-bar></x-bar>${send}</div>`;
    const box = elementIn(document, 'x-box').attachShadow({ mode: 'open' });
    box.innerHTML = ada;
    const bar = elementIn(document, 'x-bar').attachShadow({ mode: 'open' });
    bar.innerHTML = '<div><button>Send</button></div>';
    const candidates = [elementIn(box, '#ada')];
    expect(judge(elementIn(document, '#at'), candidates)?.of).toBe('ada');
    expect(judge(elementIn(bar, 'button'), candidates)?.of).toBe('ada');
  });

  it('it is of the box in the frame beside it', () => {
    document.body.innerHTML = `<div><div id=frame></div>${send}</div><div>${bo}</div>`;
    const inside = document.implementation.createHTMLDocument();
    inside.body.innerHTML = ada;
    const frame = document.getElementById('frame');
    Object.defineProperty(inside, 'defaultView', { value: { frameElement: frame } });
    const candidates = [elementIn(inside, '#ada'), elementIn(document, '#bo')];
    expect(judge(elementIn(document, '#at'), candidates)?.of).toBe('ada');
  });

  it('the control is what holds the pressed part', () => {
    const press = judgeIn(`<div>${ada}<button id=go><svg><path id=at></svg></button></div>`);
    expect(press?.control.id).toBe('go');
  });

  it('the control of an element of the page’s own kind is that element', () => {
    document.body.innerHTML = `<div>${ada}<x-button aria-label="Send"></x-button></div>`;
    const host = elementIn(document, 'x-button');
    host.attachShadow({ mode: 'open' }).innerHTML = '<button><svg></svg></button>';
    const inner = elementIn(host.shadowRoot as ShadowRoot, 'button');
    const press = judge(inner, [elementIn(document, '#ada')]);
    expect(press).toEqual({ of: 'ada', is: 'likely', control: host });
  });

  it('the control of a row that such an element draws is the inner one, and the last one sends', () => {
    document.body.innerHTML = `<div><x-chat>${ada}</x-chat></div>`;
    const root = elementIn(document, 'x-chat').attachShadow({ mode: 'open' });
    root.innerHTML = '<slot></slot><x-bar></x-bar>';
    const bar = elementIn(root, 'x-bar').attachShadow({ mode: 'open' });
    bar.innerHTML = '<button id=first></button><button id=last></button>';
    const press = (selector: string) =>
      judge(elementIn(bar, selector), [elementIn(document, '#ada')]);
    const [first, last] = [elementIn(bar, '#first'), elementIn(bar, '#last')];
    expect(press('#first')).toEqual({ of: 'ada', is: 'unlikely', control: first });
    expect(press('#last')).toEqual({ of: 'ada', is: 'likely', control: last });
  });

  it('the control in a chat that is all of it such an element is the inner one', () => {
    document.body.innerHTML = '<x-chat></x-chat>';
    const { shadowRoot } = elementIn(document, 'x-chat').attachShadow({ mode: 'open' }).host;
    if (!shadowRoot) throw new Error('The root is not open.');
    shadowRoot.innerHTML = `<div>${ada}<div role=button class=submit-button><svg></svg></div></div>`;
    const inner = elementIn(shadowRoot, '[role=button]');
    const press = judge(inner, [elementIn(shadowRoot, '#ada')]);
    expect(press).toEqual({ of: 'ada', is: 'likely', control: inner });
  });
});

it('is about the box in sight, of one for each chat', () => {
  const [hidden, shown] = [ada.replace('>', ' hidden>'), bo];
  expect(judgeIn(`<div>${hidden}${shown}${send}</div>`, { heated: 'ada' })?.of).toBe('bo');
});

describe('a press where the box is gone', () => {
  const gone = (html: string, words: string) => {
    document.body.innerHTML = html;
    const box = document.createElement('textarea');
    box.id = 'ada';
    box.value = words;
    return judge(elementIn(document, '#at'), [box]);
  };
  const review = (words: string, control: string) => `<main><p>${words}</p>${control}</main>`;

  it('is about its words where they are shown once more', () => {
    expect(gone(review('See  you', send), 'See you')).toMatchObject({ of: 'ada', is: 'likely' });
    expect(gone(review('Something else', send), 'See you')).toBeNull();
    expect(gone(`<p>See you</p>${send}`, 'See you'), 'somewhere in the page').toBeNull();
    expect(gone(review('', send), '')).toBeNull();
  });

  it('is held by its words alone', () => {
    const press = gone(review('See you', '<button id=at>OK</button>'), 'See you');
    expect(press?.is).toBe('unlikely');
  });
});

describe('the box that a field beside it belongs to', () => {
  const composeOf = (html: string) => {
    document.body.innerHTML = html;
    const candidates = [...document.querySelectorAll<HTMLElement>('.draft')];
    return findCompose(elementIn(document, '#at'), candidates)?.id ?? null;
  };

  it('is of the smallest part of the page that holds both', () => {
    const subject = '<input name=subject id=at>';
    expect(composeOf(`<div>${ada}<div>${subject}${bo}</div></div>`)).toBe('bo');
    expect(composeOf(`<main>${subject}<div>${ada}</div></main>`)).toBe('ada');
  });

  it('is none where only the page holds both, and no form', () => {
    expect(composeOf(`<input id=at><div>${ada}</div>`)).toBeNull();
    expect(composeOf(`<form id=f></form><input id=at form=f><div>${ada}</div>`)).toBe('ada');
  });
});
