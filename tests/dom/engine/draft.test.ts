import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  countLines,
  hasStaged,
  isEmptyDraft,
  isGone,
  isSameMessage,
  isSameWords,
  isSimilarDraft,
  readDraft,
  writtenText,
} from '@/utils/engine/draft';
import { layOut } from '../../support/laid-out';

afterEach(() => void vi.restoreAllMocks());

function box(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

it.each([
  '',
  '<br>',
  '<p><br></p>',
  '<p>\u200b</p>',
  '<p>\ufeff \n</p>',
  '<p><span data-slate-placeholder="true">Message #general</span>\ufeff</p>',
])('is empty: %j', (html) => {
  expect(isEmptyDraft(box(html))).toBe(true);
});

it.each(['<p>x</p>', '<img src="a" alt="🙂">', '0'])('is a draft: %j', (html) => {
  expect(isEmptyDraft(box(html))).toBe(false);
});

it('sees the words of a field', () => {
  const field = document.createElement('textarea');
  expect(isEmptyDraft(field)).toBe(true);
  field.value = ' hi ';
  expect(isEmptyDraft(field)).toBe(false);
});

it('sees the words that an editor draws beside the field in which it takes the keys', () => {
  const editor = (drawn: string) =>
    box(`<textarea></textarea><i>1</i><div class="CodeMirror-code">${drawn}</div>`);
  expect(isEmptyDraft(editor('<pre>\u200b</pre>'))).toBe(true);
  expect(isEmptyDraft(editor('<pre>hello</pre>'))).toBe(false);
});

it('is read with a space where a line begins, and without what the editor draws', () => {
  expect(writtenText(box('<p>one</p><p>two<br>three</p>'))).toBe(' one two three');
  expect(writtenText(box('one<b>two</b>'))).toBe('onetwo');
  const hint = '<i data-slate-placeholder="true">Write …</i>';
  expect(writtenText(box(`<p>${hint}one</p>`))).toBe(' one');
});

it.each([
  ['in its text', 'one', 'one\n'],
  ['as a break', 'one', 'one<br><br>'],
  ['as paragraphs', '<p>one</p>', '<p>one</p><p><br></p>'],
  ['as parts', 'one', 'one<div><br></div>'],
  ['in a list', '<ul><li>one</li></ul>', '<ul><li>one</li><li></li></ul>'],
])('has a line more, %s, which is seen without a layout', (_, one, more) => {
  const there = box(one);
  Object.defineProperty(there, 'innerText', { get: () => expect.fail('It was laid out.') });
  const before = countLines(there);
  there.innerHTML = more;
  expect(countLines(there)).toBeGreaterThan(before);
});

it('takes the same words and pictures alone for the same draft', () => {
  const isEqual = (one: string, other: string) =>
    isSameWords(readDraft(box(one)), readDraft(box(other)));
  expect(isEqual('<p>one</p>', '<p>o<b>ne</b></p>')).toBe(true);
  expect(isEqual('<p>one</p>', '<p>on</p>')).toBe(false);
  expect(isEqual('one<img src=a>', 'one')).toBe(false);
});

it.each([
  '<p class="ck-placeholder" contenteditable="false">Write …</p><p><br></p>',
  '<div class="Placeholder" aria-hidden="true">Write …</div><p></p>',
])('is empty but for a hint that the editor draws: %j', (html) => {
  expect(isEmptyDraft(box(html))).toBe(true);
  expect(isEmptyDraft(box(`${html}<p>x</p>`))).toBe(false);
});

describe('what an editor draws beside the text, such as the name at another caret', () => {
  const caret = (name: string) =>
    `<span class="ProseMirror-widget" contenteditable="false">\u2060<div><img src=a>${name}</div></span>`;
  const editor = (html: string) => readDraft(box(`<p>${html}</p>`));

  it('is none of the draft, wherever it stands', () => {
    const plain = editor('Ann is here');
    for (const html of [
      `Ann is here${caret('Ann')}<img class="ProseMirror-separator">`,
      `Ann ${caret('Ann')}is here`,
      `${caret('Bo')}Ann is here${caret('Ann')}`,
      `<img class="cm-widgetBuffer">Ann <i class="cm-ySelectionCaret">Ann</i>is here`,
    ]) {
      expect(editor(html)).toEqual(plain);
      expect(writtenText(box(`<p>${html}</p>`))).toBe(' Ann is here');
    }
    expect(isEmptyDraft(box(`<p>${caret('Ann')}<img class="ProseMirror-separator"></p>`))).toBe(
      true,
    );
  });

  it('is no island of the text, such as the name of who is asked', () => {
    const name = '<i contenteditable="false" class="mention cursor-pointer">@Ann</i>';
    expect(editor(`Hello ${name}`)).toEqual({ text: 'Hello @Ann', media: 0 });
    expect(editor(`<i data-slate-node>${name}</i>`)).toEqual({ text: '@Ann', media: 0 });
  });

  it('is the button that a person presses there, and not its neighbours', () => {
    const html = '<i contenteditable="false"><button>Send</button><a>@Ann</a></i>';
    expect(editor(`Hello ${html}`)).toEqual({ text: 'Hello @Ann', media: 0 });
  });

  it('is none of the box that stands in it', () => {
    const around = box(caret('<div id="inner">Ann</div>'));
    const inner = around.querySelector<HTMLElement>('#inner');
    expect(inner && readDraft(inner)).toEqual({ text: 'Ann', media: 0 });
  });
});

it('takes the words of a person for a draft, whatever their paragraph is called', () => {
  expect(isEmptyDraft(box('<p class="placeholder">hello</p>'))).toBe(false);
});

describe('a draft that still stands there', () => {
  it.each([
    ['is the same', 'hello', 'hello', true],
    ['was trimmed', ' hello\n', 'hello', true],
    ['lost a smiley to a picture', 'hello 🙂', 'hello <img src=a>', true],
    ['went on', 'hello', 'hello you', true],
    ['is written another way', 'ﬁne', 'fine', true],
    ['has what has no width in it', 'he\u200bllo', 'hello', true],
    ['is a picture', '<img src=a>', '<img src=a>', true],
  ])('%s', (_what, one, other, isSimilar) => {
    expect(isSimilarDraft(readDraft(box(one)), readDraft(box(other)))).toBe(isSimilar);
    expect(isSimilarDraft(readDraft(box(other)), readDraft(box(one)))).toBe(isSimilar);
  });

  it('is not looked at letter by letter where it is as it was, for a page can measure that', () => {
    const normalize = vi.spyOn(String.prototype, 'normalize');
    const draft = readDraft(box('hello'));
    expect(isSimilarDraft(draft, readDraft(box('hello')))).toBe(true);
    expect(normalize).not.toHaveBeenCalled();
  });

  it.each([
    ['is empty now', 'hello', ''],
    ['was empty', '', ''],
    ['is another one', 'hello', 'and you?'],
    ['is a small part of what stands there', 'ok', 'ok, but not now'],
    ['has another picture', '<img src=a>', '<img src=a><img src=a>'],
    ['is a picture in the place of words', 'hello', '<img src=a>'],
  ])('is gone where it %s', (_what, one, other) => {
    expect(isSimilarDraft(readDraft(box(one)), readDraft(box(other)))).toBe(false);
    expect(isSimilarDraft(readDraft(box(other)), readDraft(box(one)))).toBe(false);
  });
});

describe('what stood in a box', () => {
  const signed = (words: string) => `<p>${words}</p><p>--<br>Ann of the Example Company</p>`;

  function isGoneTo(one: string, other: string): boolean {
    const there = box(one);
    const before = readDraft(there);
    there.innerHTML = other;
    return isGone(before, there);
  }

  it.each([
    ['a smiley is drawn', 'See you :) and Bo', 'See you 🙂 and Bo'],
    ['a short one is', 'ok :)', 'ok 🙂'],
    ['a smiley is a picture', 'See you :) and Bo', 'See you <img src=a> and Bo'],
    ['it is spaced in another way', 'See  you ', 'See you'],
    ['a name is drawn', '@ann see you there', '@Ann Example see you there'],
    ['more stands around it', 'See you', '**See you**'],
    [
      'a signature came',
      'See you in the very best of places',
      signed('See you in the very best of places'),
    ],
    ['it has no word', '<img src=a>', '<img src=a>'],
  ])('stayed where %s', (_what, one, other) => {
    expect(isGoneTo(one, other)).toBe(false);
  });

  it.each([
    ['nothing is left', 'See you', ''],
    ['a hint is left', 'See you', 'Write a message'],
    ['a signature is left', signed('See you'), signed('')],
    ['a name is left', '@anna.bergstroem ok', '@anna.bergstroem '],
    ['the next one came', 'See you', 'And you?'],
    ['its picture went', 'See you <img src=a>', ''],
    ['its only picture went', '<img src=a>', ''],
  ])('went where %s', (_what, one, other) => {
    expect(isGoneTo(one, other)).toBe(true);
  });

  it('stayed where an editor draws no more than is in sight', () => {
    const lines = (text: string) => `<div class="CodeMirror-code"><pre>${text}</pre></div>`;
    expect(isGoneTo(lines('See you there'), lines('See you'))).toBe(false);
    expect(isGoneTo(lines('See you there'), lines(''))).toBe(true);
  });
});

describe('a message that was held', () => {
  const codeMirror = (text: string) => `<div class="CodeMirror-code"><pre>${text}</pre></div>`;

  it.each([
    ['See you', 'See you', true],
    ['See you', 'See you!', false],
    ['See  you ', 'See you', true],
    [codeMirror('See you'), codeMirror('See you!'), true],
    [codeMirror('See you'), codeMirror('To another'), false],
  ])('%s, now %s', (html, next, isSame) => {
    document.body.innerHTML = `<div id="box">${html}</div>`;
    const box = document.querySelector('#box') as HTMLElement;
    const held = readDraft(box);
    box.innerHTML = next;
    expect(isSameMessage(box, held)).toBe(isSame);
  });
});

describe('what waits beside a box', () => {
  const square = (width: number) => ({ x: 0, y: 0, width, height: width });
  const waits = (html: string) => {
    layOut({ large: square(80), small: square(20) });
    document.body.innerHTML = html;
    return hasStaged(document.querySelector('textarea') as HTMLElement);
  };
  const draft = '<textarea></textarea>';

  it.each([
    ['a picture', `<div><img id=large src="blob:a">${draft}</div>`],
    ['a picture written out', `<div><img id=large src="data:image/png,a">${draft}</div>`],
    [
      'a film, some steps away',
      `<div><video id=large src="blob:a"></video><p><b><i>${draft}</i></b></p></div>`,
    ],
    ['a voice message, which has no size', `<div><audio src="blob:a"></audio>${draft}</div>`],
    ['a file by its name', `<div><span class=attachment>notes of May.pdf</span>${draft}</div>`],
    ['a file by what is called for tests', `<div><p data-testid=attached>a.zip</p>${draft}</div>`],
  ])('is %s', (_what, html) => {
    expect(waits(html)).toBe(true);
  });

  it.each([
    ['a picture that was sent', `<div><img id=large src="https://chat.example/a">${draft}</div>`],
    ['a picture in the log', `<div><div role=log><img id=large src="blob:a"></div>${draft}</div>`],
    ['an icon', `<div><img id=small src="data:image/svg,a">${draft}</div>`],
    ['far away', `<main><img id=large src="blob:a"><p><b><i><u>${draft}</u></i></b></p></main>`],
    ['not in sight', `<div><span hidden class=attachment>notes.pdf</span>${draft}</div>`],
    ['no name of a file', `<div><button class=attach>Attach a file</button>${draft}</div>`],
    ['a time', `<div><span class=preview>at 10.30</span>${draft}</div>`],
  ])('is nothing where it is %s', (_what, html) => {
    expect(waits(html)).toBe(false);
  });
});

it('takes words that are only proposed, and that nobody can edit or hear, for none', () => {
  const ghost = '<span contenteditable="false" aria-hidden="true"> and kind regards</span>';
  expect(readDraft(box(`hello${ghost}`)).text).toBe('hello');
  expect(readDraft(box('hello <span contenteditable="false">@ada</span>')).text).toBe('hello @ada');
});
