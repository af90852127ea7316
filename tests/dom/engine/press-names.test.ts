import { describe, expect, it } from 'vitest';
import {
  isCalledAnswer,
  isCalledOther,
  isCalledSend,
  isCalledSendAsWell,
  isNamedSend,
  isSendSign,
  labelsOf,
} from '@/utils/engine/press-names';

function control(html: string): Element {
  document.body.innerHTML = html;
  const [found] = document.body.children;
  if (!found) throw new Error('There is no control.');
  return found;
}

function elementAt(): Element {
  const found = document.getElementById('at');
  if (!found) throw new Error('There is no control.');
  return found;
}

it('reads what stands on a control, the surest first, and no text of a whole part of the page', () => {
  const html = '<button aria-label=" Send " title="Go on"><img alt="plane"> now </button>';
  expect(labelsOf(control(html))).toEqual(['Send', 'Go on', 'now', 'plane']);
  expect(labelsOf(control(`<div>${'words '.repeat(11)}</div>`))).toEqual([]);
  expect(labelsOf(control('<button> </button>'))).toEqual([]);
});

it('reads words that another element carries for it', () => {
  control('<div><button id="at" aria-labelledby="tip"></button><i id="tip" hidden>Send</i></div>');
  expect(labelsOf(elementAt())).toEqual(['Send']);
});

it('reads words that several other elements carry for it', () => {
  const html = '<b id="what">Send</b><i id="whom">to Ann</i>';
  control(`<div><button id="at" aria-labelledby="what gone\n whom"></button>${html}</div>`);
  expect(labelsOf(elementAt())).toEqual(['Send  to Ann']);
});

it('reads words that another element in its shadow root carries for it', () => {
  const root = control('<div id="at"></div>').attachShadow({ mode: 'open' });
  root.innerHTML = '<button aria-labelledby="tip"></button><i id="tip">Send</i>';
  expect(labelsOf(root.firstElementChild as Element)).toEqual(['Send']);
});

it('reads the words on what holds nothing but it', () => {
  const html = '<span title="Send"><button id="at"></button></span>';
  control(html);
  expect(labelsOf(elementAt())).toEqual(['Send']);
  control(html.replace('</button>', '</button><b></b>'));
  expect(labelsOf(elementAt())).toEqual([]);
});

it.each([
  ['➤', true],
  ['▶', true],
  ['⬆️', true],
  ['⏎', true],
  ['📤', true],
  ['↵', true],
  ['⮐', true],
  ['↩', false],
  ['↵', true],
  ['⮐', true],
  ['↩', false],
  ['⤢', false],
  ['⬇', false],
  ['arrow_upward', true],
  ['arrow_upward_alt', false],
])('%s is a sign for sending', (label, isOne) => {
  expect(isSendSign(control(`<button><i>${label}</i></button>`))).toBe(isOne);
});

it.each([
  ['Send or hold for voice', true, true],
  ['Hold to record, tap to send', false, true],
  ['Voice message / Send', true, true],
  ['Close with comment', true, true],
  ['Close and reply', true, true],
  ['Lösen & antworten', true, true],
  ['Post reply', false, true],
  ['View post', false, true],
  ['Close the issue', false, false],
  ['Send a voice message', false, false],
  ['Record, or cancel', false, false],
  ['Sender, recorder', false, false],
])('%s names sending among other things, or has a word of it', (label, isOne, hasWord) => {
  const named = control(`<button>${label}</button>`);
  expect(isCalledSendAsWell(named)).toBe(isOne);
  expect(isCalledSendAsWell(named, true)).toBe(hasWord);
});

it.each([
  ['Reply', true],
  ['返信', true],
  ['Antworten', true],
  ['Send', false],
  ['Send reply', false],
])('%s says that it answers', (label, isOne) => {
  expect(isCalledAnswer(control(`<button>${label}</button>`))).toBe(isOne);
});

/**
 * Whether the words on a button say that it sends, and whether they say that it does something
 * else.
 */
describe('the words of', () => {
  it.each([
    ['Send', true, false],
    ['Post', true, false],
    ['Nachricht senden', true, false],
    ['Enviar mensaje', true, false],
    ['送信', true, false],
    ['إرسال', true, false],
    ['Send (Ctrl+Enter)', true, false],
    ['Send a voice message', false, true],
    ['Cancel', false, true],
    ['Abbrechen', false, true],
    ['Discard', false, true],
    ['Entwurf verwerfen', false, false],
    ['Verwerfen', false, true],
    ['下書きを削除', false, true],
    ['Preview', false, true],
    ['Show changes', false, true],
    ['Save draft', false, true],
    ['Search', false, true],
    ['Bold', false, true],
    ['Sender', false, false],
    ['Bananas', false, false],
  ])('%s', (label, sends, isOther) => {
    const button = control(`<button>${label}</button>`);
    expect(isCalledSend(button)).toBe(sends);
    expect(isCalledOther(button)).toBe(isOther);
  });
});

describe('the names of', () => {
  it.each([
    ['<button data-testid="send"></button>', true],
    ['<button class="composer__submit"></button>', true],
    ['<button><svg data-icon="wds-ic-send-filled"></svg></button>', true],
    ['<button><i class="icon paper-plane"></i></button>', true],
    ['<button><i class="fa fa-arrow-up"></i></button>', true],
    ['<button><svg class="lucide lucide-corner-down-left"></svg></button>', true],
    ['<button><i class="el-icon-s-promotion"></i></button>', true],
    ['<button class="promotion"></button>', false],
    ['<button><svg><use href="/icons.svg#send"></use></svg></button>', true],
    ['<button><svg><use xlink:href="#ic-send"></use></svg></button>', true],
    ['<button><img src="/static/send.3f2a.svg"></button>', true],
    // Only what it is called itself counts, and not where it is kept.
    ['<button><img src="/send/plus.svg"></button>', false],
    ['<button><img src="data:image/png;base64,send"></button>', false],
    ['<a href="/submit"></a>', false],
    ['<button class="sender-name"></button>', false],
    ['<button class="resend"></button>', false],
    ['<button class="unsend"></button>', false],
    ['<button class="sending"></button>', false],
    ['<button class="sendto"></button>', false],
    ['<button class="go"></button>', false],
  ])('%s', (html, isNamed) => {
    expect(isNamedSend(control(html))).toBe(isNamed);
  });

  // Drawings as react-icons 5 and @heroicons/react 1 put them into a page, without any name.
  it.each([
    ['FiSend', '<polygon points="22 2 15 22 11 13 2 9 22 2">', true],
    ['MdSend', '<path d="M0 0h24v24H0z"/><path d="M2.01 21 23 12 2.01 3 2 10l15 2-15 2z">', true],
    ['HiOutlinePaperAirplane', '<path d="M12 19l9 2-9-18-9 18 9-2zm0 0v-8">', true],
    ['IoSend', '<path d="m476.59 227.05-.16-.07L49.35 49.84A23.56 23.56 0 0 0 27.14 52">', true],
    [
      'PiPaperPlaneRight',
      '<path d="M231.87,114l-168-95.89A16,16,0,0,0,40.92,37.34L71.55,128">',
      true,
    ],
    ['FiSmile', '<circle cx="12" cy="12" r="10"/><path d="M8 14s1.5 2 4 2 4-2 4-2">', false],
    ['MdShare', '<path d="M18 16.08c-.76 0-1.44.3-1.96.77L8.91 12.7c.05-.23.09-.46">', false],
    ['an empty one', '<path d=""/>', false],
  ])('a button on which %s is drawn', (_, drawn, isNamed) => {
    expect(isNamedSend(control(`<button><svg>${drawn}</svg></button>`))).toBe(isNamed);
  });

  it.each([
    ['<button class="emoji-picker"></button>', true],
    ['<button data-testid="attach-menu"></button>', true],
    ['<button><svg data-icon="mic"></svg></button>', true],
    ['<button id="schedule"></button>', false],
    ['<button class="icon-trash"></button>', true],
    ['<button><img src="/icons/emoji.svg"></button>', true],
    ['<button><img src="/image/plus.svg"></button>', false],
    ['<button data-testid="bold"></button>', true],
    // In a class these tell of looks.
    ['<button class="bold link"></button>', false],
    ['<button class="dynamic"></button>', false],
    ['<button data-testid="send"></button>', false],
  ])('%s, of something else', (html, isOther) => {
    expect(isCalledOther(control(html))).toBe(isOther);
  });
});
