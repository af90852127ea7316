/** What makes a press unlikely to send, whatever else speaks for it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { slack } from '@/utils/sites/data/slack';
import type { Site } from '@/utils/sites/site';
import { ada, among, hand, judgeIn, reply, send } from '../../support/judged-press';
import { layOut } from '../../support/laid-out';

beforeEach(() => layOut());

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
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
