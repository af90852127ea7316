import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findSiteOf } from '@/utils/engine/find-box';
import { findCompose } from '@/utils/engine/find-owner';
import { judgePress } from '@/utils/engine/judge-press';
import type { Around } from '@/utils/engine/press-control';
import { slack } from '@/utils/sites/data/slack';
import { siteFromTaught } from '@/utils/sites/from-taught';
import type { Site } from '@/utils/sites/site';
import { layOut } from '../../support/laid-out';

beforeEach(() => layOut());

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function elementIn(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The elements that an event on this one goes through, out of shadow roots as well. */
function pathFrom(element: HTMLElement): HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let node: Node | null = element; node; ) {
    if (node.nodeType === Node.ELEMENT_NODE) path.push(node as HTMLElement);
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  }
  return path;
}

interface Known {
  site?: Site;
  sends?: string[];
  others?: string[];
  last?: HTMLElement;
  /** The id of the box that is heated. */
  heated?: string;
  /** A selector of what took no press as long as its box was empty. */
  woken?: string;
}

/**
 * What a press on this element would do to these boxes: whose it is, by its id, and how sure that
 * it sends.
 */
function judge(target: HTMLElement, candidates: HTMLElement[], known: Known = {}) {
  const { site = null, sends = [], others = [], last = null, heated } = known;
  const siteOf = (composer: HTMLElement) => findSiteOf(composer, site);
  const isHeated = ({ id }: HTMLElement) => id === heated;
  const woken = new WeakSet(known.woken ? document.querySelectorAll<HTMLElement>(known.woken) : []);
  const around: Around = { candidates, last, isHeated, siteOf, known: { sends, others }, woken };
  const press = judgePress(pathFrom(target), around);
  return press && { of: press.composer.id, is: press.certainty, control: press.control };
}

/**
 * The same in this page, with a draft in each `.draft`, and the press on the element with the id
 * `at`.
 */
function judgeIn(html: string, known: Known & { lastIs?: string } = {}) {
  document.body.innerHTML = html;
  const candidates = [...document.querySelectorAll<HTMLElement>('.draft')];
  const last = candidates.find(({ id }) => id === known.lastIs);
  return judge(elementIn(document, '#at'), candidates, { ...known, ...(last && { last }) });
}

const ada = '<textarea class=draft id=ada></textarea>';
const bo = '<textarea class=draft id=bo></textarea>';
const empty = '<textarea id=empty></textarea>';
const send = '<button id=at>Send</button>';

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

describe('it surely sends', () => {
  const arrow = `<div>${ada}<button class="go round" id=at>➤</button><button>☺</button></div>`;

  it('where data name the button, also by its part that was pressed', () => {
    const site: Site = { ...slack, composers: ['#ada'], sendButtons: ['.go'] };
    expect(judgeIn(arrow, { site })?.is).toBe('sure');
    const inner = `<div>${ada}<button class=go><i id=at>➤</i></button></div>`;
    expect(judgeIn(inner, { site })?.is).toBe('sure');
  });

  it('where use has shown it, whatever it is called', () => {
    expect(judgeIn(arrow, { sends: ['.go'] })?.is).toBe('sure');
    const emoji = `<div>${ada}<button class=go aria-label=Emoji id=at></button></div>`;
    expect(judgeIn(emoji, { sends: ['.go'] })?.is).toBe('sure');
  });

  it('where use has shown something that nothing else tells to be a control', () => {
    const plain = `<div>${ada}<div class=go><i id=at>➤</i></div></div>`;
    expect(judgeIn(plain)).toBeNull();
    expect(judgeIn(plain, { sends: ['.go'] })?.is).toBe('sure');
  });

  it('where the person showed it', () => {
    const taught = {
      pattern: 'https://chat.example/*',
      composers: ['#ada'],
      sendButtons: ['.go'],
      sendKey: 'enter',
    } as const;
    expect(judgeIn(arrow, { site: siteFromTaught(taught, null) })?.is).toBe('sure');
  });

  it('where data know it by its words alone, near the box', () => {
    const site: Site = {
      ...slack,
      composers: ['#ada'],
      sendButtons: [],
      buttonsBySaying: ['button'],
    };
    const nest = (depth: number): string => (depth ? `<div>${nest(depth - 1)}</div>` : ada);
    expect(judgeIn(`<main>${nest(11)}${send}</main>`, { site })?.is).toBe('sure');
    expect(judgeIn(`<main>${nest(12)}${send}</main>`, { site })?.is).not.toBe('sure');
    const like = '<button id=at>Send a gift</button>';
    expect(judgeIn(`<main>${ada}${like}</main>`, { site })?.is).toBe('unlikely');
  });
});

/** The button and a control beside it that keeps it from being the only one. */
const among = (control: string) =>
  `<div>${ada}${control}<button>One</button><button>Two</button><button>Three</button></div>`;

/** What a page makes a control of by its looks alone. */
const hand = (inner: string) => `<div class=tool style="cursor:pointer">${inner}</div>`;

const reply = (rest = '') => `<button class=answer ${rest}>Reply</button>`;

describe('it likely sends', () => {
  it.each([
    ['its words', among(send)],
    ['its words in German', among('<button id=at>Nachricht senden</button>')],
    [
      'its words, on a summary of nothing',
      among('<details><summary id=at>Send</summary></details>'),
    ],
    ['its label', among('<a role=button id=at aria-label="Send message"></a>')],
    ['the words of the picture in it', among('<button id=at><img alt="Send"></button>')],
    ['the value of a field', among('<input type=button id=at value=Send>')],
    ['the name its makers gave it', among('<button id=at data-testid=composer-send></button>')],
    [
      'the name of the sign in it',
      among('<button id=at><i class="fa fa-paper-plane"></i></button>'),
    ],
    [
      'a hand over something that is called so',
      among('<div id=at style="cursor:pointer">Send</div>'),
    ],
    [
      'that it submits',
      `<form>${ada}<button id=at>Go</button><button type=button>A</button></form>`,
    ],
    ['a sign for sending alone', among('<button id=at>➤</button>')],
    ['a picture that is called so', among('<img id=at alt=Send>')],
    [
      'that it says nothing else, though only a script gives it the focus',
      among('<div id=at tabindex=-1>Send</div>'),
    ],
    ['the name of the drawing it is a part of', among('<svg class=Send><path id=at></path></svg>')],
    [
      'that it is the first answer behind the box',
      `<div>${reply()}${ada}${reply('id=at')}<p>Hi</p>${reply()}</div>`,
    ],
    ['that it is a picture that submits', `<form>${ada}<input type=image id=at></form>`],
    [
      'that it submits and has a word of it',
      `<form>${ada}<button id=at>Close with comment</button></form>`,
    ],
    ['that it is the only one', `<div>${ada}<div id=at role=button></div></div>`],
    ['that it is the last of few', `<div>${ada}<button>☺</button><button id=at>➤</button></div>`],
    [
      'that all others do something else',
      `<div>${ada}<button id=at>➤</button><button title=Emoji></button></div>`,
    ],
    ['that it is drawn as the main one', among('<button id=at class=btn-primary>Go</button>')],
    ['that nothing else is there but it', `<div>${ada}<x-go id=at></x-go></div>`],
    [
      'the words on what a hand is over, where a part of it was pressed',
      among('<div style="cursor:pointer"><svg id=at></svg><b>Send</b></div>'),
    ],
    [
      'that it is the last of few over which a hand is',
      `<div>${ada}${hand('<i></i>')}${hand('<i id=at></i>')}</div>`,
    ],
    [
      'its place, below an answer by which the box was opened',
      `<div><button>Reply</button>${ada}<button id=at>Add note</button></div>`,
    ],
    [
      'that it took no press while the box was empty',
      `<div>${ada}<button>+</button><button id=at></button><button>☎</button></div>`,
      '#at',
    ],
    [
      'its words, beyond a button of the box that answers as well',
      `<div><div>${ada}<button>Reply</button></div><p>Hi</p><button id=at>Reply & close</button></div>`,
    ],
    [
      'its words, from a menu',
      `<div>${ada}<ul role=menu><li role=menuitem id=at>Send</li></ul></div>`,
    ],
    [
      'its words, in the entry in which the box is',
      `<ul><li><p>Hi</p>${ada}<button id=at>Reply</button></li><li>Ho</li></ul>`,
    ],
    [
      'its words, though a comment that nobody sees can be sent elsewhere in its part',
      `<div><p><button hidden>Comment</button></p>${ada}<button id=at>Reply</button></div>`,
    ],
    ['its words, with no text but signs beside it', `<div><p>· <a id=at>Reply</a></p>${ada}</div>`],
    [
      'its words, in a list of controls',
      `<div>${ada}<ul><li><a href=#>B</a></li><li><a href=# id=at>Send</a></li></ul></div>`,
    ],
    [
      'its words, in a row of the table in which the box has another',
      `<table><tr><td>Text</td><td>${ada}</td></tr>
        <tr><td>Notify me</td><td><a href=# id=at>Send</a></td></tr></table>`,
    ],
    [
      'its words, in another form that asks for nothing',
      `<div><form>${ada}</form><form><input type=hidden><button id=at>Send</button></form></div>`,
    ],
    ['its words, in a text below the box', `<div>${ada}<p>when done: <a id=at>Post</a></p></div>`],
    [
      'its words, though another near it is called so',
      `<div><div><div>${ada}</div></div><button id=at>Post</button><button>Post</button></div>`,
    ],
    [
      'its words, though one that looks other is called so, further away',
      `<div><div><div><div>${ada}</div></div></div><button id=at>Post</button>
        <button class=x>Post</button></div>`,
    ],
    [
      'its words, though others that look so are called something else',
      `<div><div><div><div>${ada}</div></div></div><button id=at>Post</button>
        <button>Hello</button></div>`,
    ],
    [
      'its words, from the row of one of many in a layer with the box',
      `<div role=dialog>${ada}<ul><li><p>Ann</p><button id=at>Send</button></li></ul></div>`,
    ],
    [
      'that it is called so and something else',
      among('<button id=at title="Hold to record, tap to send"></button>'),
    ],
    ['its words, in the bar above', `<div><nav><a id=at href=#>Send</a></nav>${ada}</div>`],
    [
      'its words, though it asks first',
      among('<b id=at role=button aria-haspopup=dialog>Send</b>'),
    ],
    [
      'its words, though it closes as well and another one sends',
      `<div>${ada}<button id=at>Close and reply</button><button>Send</button></div>`,
    ],
    [
      'its words, though what holds the box takes presses as well',
      `<div onclick=1>${ada}<i style="cursor:pointer" id=at>Send</i></div>`,
    ],
    [
      'what its makers called it, in a toolbar',
      `<div>${ada}<div role=toolbar>${'<button></button>'.repeat(4)}<button id=at name=send></button></div></div>`,
    ],
    ...['data-cy=send', 'onclick="sendMessage()"'].map((said) => [
      `what its makers say of it: ${said}`,
      among(`<button id=at ${said}></button>`),
    ]),
    [
      'what its makers called it, though an older message can be answered, and the post commented on',
      `<div><button>Comment</button>${'<button>Reply</button>'.repeat(2)}<div>${ada}${'<button></button>'.repeat(4)}<button id=at class=send></button></div></div>`,
    ],
    [
      'that it alone has words',
      `<div>${'<button>☺</button>'.repeat(4)}${ada}
      <button id=at>Save</button><button>Cancel</button></div>`,
    ],
    [
      'what its makers called it, though nothing tells a control',
      among('<i id=at class=send></i>'),
    ],
    [
      'its place, though an older message above says that it can be sent again',
      `<div><p>Hi <button>Send again</button></p><div>${ada}<button id=at></button></div></div>`,
    ],
    [
      'its place, though the box beside it has one that is called send',
      `<div><div>${ada}<button id=at></button></div>${bo}<button>Send</button></div>`,
    ],
    [
      'that it is the only one, as far away as one may stand',
      `<main><button id=at>➤</button>${'<div>'.repeat(5)}${ada}${'</div>'.repeat(5)}</main>`,
    ],
  ])('by %s', (_what, html, woken = '') => {
    expect(judgeIn(html, { woken })?.is).toBe('likely');
  });
});

describe('it is unlikely to send', () => {
  it.each([
    ['it opens a menu', among('<button id=at aria-haspopup=menu>Send</button>')],
    ['it opens details', among('<details><summary id=at>Send</summary><p>Later</p></details>')],
    ['it shows more', `<div>${ada}<button id=at aria-expanded=false>➤</button></div>`],
    ['it is for signs', `<div>${ada}<button id=at aria-label=Emoji></button></div>`],
    ['it is for pictures', `<div>${ada}<button id=at class=photo-picker></button></div>`],
    ['it attaches', `<div>${ada}<button id=at data-testid=attach-menu></button></div>`],
    ['it takes a file', `<div>${ada}<input type=file id=at tabindex=0></div>`],
    ['it is for the voice', `<div>${ada}<button id=at>Send a voice message</button></div>`],
    ['it makes words bold', `<div>${ada}<button id=at name=bold><b>B</b></button></div>`],
    ['it stands in a toolbar', `<div>${ada}<div role=toolbar><button id=at>B</button></div></div>`],
    ['it is pressed in or out', `<div>${ada}<button id=at aria-pressed=false>B</button></div>`],
    ['it looks for something', `<div>${ada}<button id=at>Search</button></div>`],
    ['it stands in a search', `<div>${ada}<div role=search><button id=at>➤</button></div></div>`],
    ['it shows the draft first', `<form>${ada}<button id=at>Preview</button></form>`],
    ['it throws the draft away', `<form>${ada}<button id=at>Cancel</button></form>`],
    ['it empties the form', `<form>${ada}<button type=reset id=at>Send</button></form>`],
    ['it is one of many', among('<button id=at>Go</button>')],
    [
      'it is not the last of those over which a hand is',
      `<div>${ada}${hand('<i id=at></i>')}<div class=go style="cursor:pointer"><i></i></div></div>`,
    ],
    ['it is not the last', `<div>${ada}<button id=at>1</button><button>➤</button></div>`],
    ['it is a tab', `<div>${ada}<button role=tab id=at>Reply</button></div>`],
    [
      'it answers what stands further down',
      `<div>${reply()}${ada}${reply()}<p>Hi</p>${reply('id=at')}</div>`,
    ],
    [
      'it answers what stands above',
      `<div>${reply('id=at')}<div>${ada}${reply()}</div><p>Hi</p>${reply()}</div>`,
    ],
    [
      'a sign beside a sign that says that it sends',
      `<div>${ada}<button aria-label=Send>➤</button><button id=at>⤢</button></div>`,
    ],
    [
      'it stands inside of what is submitted from outside',
      `<form><div>${ada}<button type=button id=at>2</button></div><button>Go</button></form>`,
    ],
    [
      'it is of a message in a list',
      `<div><ul><li>Hi <button id=at>Reply</button></li></ul>${ada}</div>`,
    ],
    [
      'it is of an entry without a word beside it',
      `<div><ul><li><p>Hi</p><button id=at>Reply</button></li></ul>${ada}</div>`,
    ],
    [
      'it is in a list of controls of an entry',
      `<div><ul><li><p>Hi</p><ul><li><button id=at>Reply</button></li></ul></li></ul>${ada}</div>`,
    ],
    [
      'it is of one row of many in the table in which the box has another',
      `<table><tr><td>Hi</td><td><a href=# id=at>Reply</a></td></tr>
        <tr><td>Ho</td><td><a href=#>Reply</a></td></tr><tr><td>${ada}</td></tr></table>`,
    ],
    [
      'it submits what is chosen in another form',
      `<div>${ada}<form><input type=radio><button id=at>Submit vote</button></form></div>`,
    ],
    ['it is of an article', `<div><article>Hi <button id=at>Reply</button></article>${ada}</div>`],
    ['it stands in the text above', `<div><p>Robin wrote: <a id=at>Reply</a></p>${ada}</div>`],
    [
      'it is one of many that are called so',
      `<div><p><button class=r id=at>Reply</button></p><p><button class=r>Reply</button></p>
        <div><div><div>${ada}</div></div></div></div>`,
    ],
    [
      'it answers a message in a layer with the box',
      `<div role=dialog><ul><li><p>Hi</p><button id=at>Reply</button></li></ul>${ada}</div>`,
    ],
    [
      'it answers what the page asks in a layer of its own',
      `<div>${ada}<div role=alertdialog><button>No</button><button id=at>Yes</button></div></div>`,
    ],
    [
      'it stands over the page',
      `<div>${ada}<div style="position:fixed"><button id=at>OK</button></div></div>`,
    ],
    [
      'it has words as others, and another is called send',
      `<div>${'<button>☺</button>'.repeat(4)}${ada}<button>Send</button><button id=at>Ho</button></div>`,
    ],
    [
      'it corrects the box it stands in, beside which one is called send',
      `<div><div>${ada}<x-checker><b role=button id=at>Correct</b></x-checker></div>
        <button>Send</button></div>`,
    ],
    [
      'it is the icon of another program in the box, beside which one is called send',
      `<div><span>${ada}<x-safe tabindex=-1 id=at></x-safe></span><button>Send</button></div>`,
    ],
    [
      'it says something else, beside one that is called send',
      `<div>${ada}<button>Send</button><button id=at>Snooze</button></div>`,
    ],
    [
      'it inserts something',
      `<div>${ada}<button id=at title="Insert comment (ctrl + /)">x</button></div>`,
    ],
    [
      'what it is a part of has a hand and another name',
      `<div>${ada}<div title=Emoji style="cursor:pointer"><svg id=at></svg></div></div>`,
    ],
    [
      'it is one of many over which a hand is',
      `<div>${hand('<i></i>').repeat(3)}${hand('<i id=at></i>')}${ada}</div>`,
    ],
    [
      'it is not the last of few over which a hand is',
      `<div>${ada}${hand('<i id=at></i>')}${hand('<i></i>')}</div>`,
    ],
    [
      'it answers the only message there is, beside a box with a button of its own',
      `<div><div>${ada}<button>Comment</button></div><div><p>Hi</p><a tabindex=0 id=at>Reply</a></div></div>`,
    ],
    ['it leads elsewhere', `<div><nav><a id=at href=/new>Post</a></nav>${ada}</div>`],
    ['it stands in a bar of the site', `<div><nav><button id=at>Go</button></nav>${ada}</div>`],
    [
      'it searches the site, in the one form of the page',
      `<form><p><input name=search><button id=at>Go</button></p><p>${ada}</p></form>`,
    ],
    ...[
      '<a id=at href=#>↑</a>',
      '<button id=at>View post</button>',
      '<button id=at class=btn-send-more></button>',
      '<i id=at class=send-status>✓</i>',
    ].map((control) => [
      `it says little beside one that says it sends: ${control}`,
      `<div>${control}${ada}<button>Send</button></div>`,
    ]),
    [
      'it stands far away without words',
      `<main><button id=at>➤</button>${'<div>'.repeat(6)}${ada}${'</div>'.repeat(6)}</main>`,
    ],
  ])('for %s', (_what, html) => {
    expect(judgeIn(html)?.is).toBe('unlikely');
  });

  it('for use has shown that it does not', () => {
    expect(judgeIn(`<div>${ada}${send}</div>`, { others: ['#at'] })?.is).toBe('unlikely');
  });

  it('for data name the buttons of the site, and it has no words', () => {
    const site: Site = { ...slack, composers: ['#ada'], sendButtons: ['.go'] };
    const arrow = `<div>${ada}<button id=at>➤</button></div>`;
    expect(judgeIn(arrow, { site })?.is).toBe('unlikely');
    expect(judgeIn(arrow)?.is).toBe('likely');
    expect(judgeIn(`<div>${ada}${send}</div>`, { site })?.is).toBe('likely');
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
