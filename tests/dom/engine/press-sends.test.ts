/** What makes a press surely or likely one that sends. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { slack } from '@/utils/sites/data/slack';
import { siteFromTaught } from '@/utils/sites/from-taught';
import type { Site } from '@/utils/sites/site';
import { ada, among, bo, hand, judgeIn, reply, send } from '../../support/judged-press';
import { layOut } from '../../support/laid-out';

beforeEach(() => layOut());

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
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
