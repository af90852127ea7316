import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Act, canRepeat, keyOfEvent, repeatAct } from '@/utils/engine/repeat-act';

/** What the page is told of a draft that it was not told of. */
const tellChange = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  tellChange.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function put(html: string): void {
  document.body.innerHTML = html;
}

function one<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** What an element hears, in order. */
function hear(target: EventTarget, types: string): Event[] {
  const heard: Event[] = [];
  for (const type of types.split(' ')) target.addEventListener(type, (event) => heard.push(event));
  return heard;
}

const typesOf = (events: Event[]) => events.map(({ type }) => type);
const KEYS = 'keydown keypress keyup';

/** A key as a person pressed it in this element. */
function keyIn(target: HTMLElement, init: KeyboardEventInit = {}): Act {
  const enter = { key: 'Enter', code: 'Enter', ...init };
  return { kind: 'key', target, key: keyOfEvent(new KeyboardEvent('keydown', enter)) };
}

describe('a key', () => {
  it('goes down and up with what was held down beside it', () => {
    put('<textarea></textarea>');
    const box = one('textarea');
    const heard = hear(document, KEYS);
    repeatAct(
      keyIn(box, { ctrlKey: true, shiftKey: true, code: 'NumpadEnter', location: 3 }),
      box,
      tellChange,
    );
    expect(typesOf(heard)).toEqual(['keydown', 'keypress', 'keyup']);
    for (const event of heard) {
      expect(event).toMatchObject({ key: 'Enter', code: 'NumpadEnter', location: 3 });
      expect(event).toMatchObject({ ctrlKey: true, shiftKey: true, altKey: false, metaKey: false });
      expect(event).toMatchObject({ target: box, bubbles: true, cancelable: true, composed: true });
    }
  });

  it('has the number of its letter', () => {
    put('<textarea></textarea>');
    const heard = hear(document, 'keydown');
    const letter = { key: 's', code: 'KeyS', altKey: true };
    repeatAct(keyIn(one('textarea'), letter), one('textarea'), tellChange);
    repeatAct(keyIn(one('textarea')), one('textarea'), tellChange);
    expect(heard.map((event) => (event as KeyboardEvent).keyCode)).toEqual([83, 13]);
  });

  it.each([
    ['<div contenteditable></div>', {}, ['insertParagraph']],
    ['<textarea></textarea>', {}, ['insertLineBreak']],
    ['<textarea></textarea>', { ctrlKey: true }, []],
    ['<input>', {}, []],
  ])('announces the line that it breaks: %s %j', (html, held, types) => {
    put(html);
    const box = document.body.firstElementChild as HTMLElement;
    const heard = hear(document, 'beforeinput');
    repeatAct(keyIn(box, held), box, tellChange);
    expect(heard.map((event) => (event as InputEvent).inputType)).toEqual(types);
  });

  it('is not pressed further where the page took its keydown', () => {
    put('<form><input></form>');
    const field = one('input');
    field.addEventListener('keydown', (event) => event.preventDefault());
    const heard = hear(document, `${KEYS} submit`);
    repeatAct(keyIn(field), field, tellChange);
    expect(typesOf(heard)).toEqual(['keydown', 'keyup']);
  });

  it('goes where the caret is within the box now, and else to the box', () => {
    put('<div id=box><p tabindex=0 id=old></p><p tabindex=0 id=new></p></div><a href=#></a>');
    const box = one('#box');
    const heard = hear(document, 'keydown');
    one('#new').focus();
    repeatAct(keyIn(one('#old')), box, tellChange);
    one('a').focus();
    repeatAct(keyIn(one('#old')), box, tellChange);
    expect(heard.map(({ target }) => target)).toEqual([one('#new'), box]);
  });

  it('goes to a field beside the box as it went there', () => {
    put('<input name=subject><textarea></textarea>');
    one('textarea').focus();
    const heard = hear(document, 'keydown');
    repeatAct(keyIn(one('input'), { metaKey: true }), one('textarea'), tellChange);
    expect(heard.map(({ target }) => target)).toEqual([one('input')]);
  });
});

describe('Enter in a field of one line', () => {
  /** What is pressed and submitted; the page takes each submit. */
  function enter(html: string, init: KeyboardEventInit = {}): string[] {
    put(html);
    const field = one('#box');
    const done: string[] = [];
    const controller = new AbortController();
    const { signal } = controller;
    const note = (event: Event) => {
      const { submitter } = event as SubmitEvent;
      done.push(`${event.type} ${(submitter ?? (event.target as HTMLElement)).id}`);
      if (event.type === 'submit') event.preventDefault();
    };
    document.addEventListener('click', note, { signal });
    document.addEventListener('submit', note, { signal });
    repeatAct(keyIn(field, init), field, tellChange);
    controller.abort();
    return done;
  }

  it.each([
    [
      'presses the first button that submits',
      '<button type=button id=a></button><button id=b></button>',
      ['click b', 'submit b'],
    ],
    ['presses a field that submits', '<input type=submit id=a>', ['click a', 'submit a']],
    // happy-dom makes no submit of this click.
    ['presses a picture that submits', '<input type=image id=a>', ['click a']],
    ['submits beside a box to tick', '<input type=checkbox>', ['submit form']],
    ['presses nothing while that button is off', '<button disabled id=a></button>', []],
    [
      'submits where there is no such button',
      '<button type=button id=a></button>',
      ['submit form'],
    ],
    ['submits beside a hidden field', '<input type=hidden>', ['submit form']],
    ['does nothing beside another line', '<input name=subject>', []],
  ])('%s', (_what, others, done) => {
    expect(enter(`<form id=form><input id=box>${others}</form>`)).toEqual(done);
  });

  it('presses a button of the form that stands elsewhere', () => {
    const html = '<form id=form><input id=box></form><button form=form id=a></button>';
    expect(enter(html)).toEqual(['click a', 'submit a']);
  });

  it('lets the page hear of a change first, as the browser does', () => {
    tellChange.mockImplementation(() => one('form').append(document.createElement('hr')));
    let hadHeard = false;
    put('<form id=form><input id=box></form>');
    const note = () => {
      hadHeard = one('form').querySelector('hr') !== null;
    };
    one('form').addEventListener('submit', note);
    repeatAct(keyIn(one('input')), one('input'), tellChange);
    expect(hadHeard).toBe(true);
  });

  it('is about Enter alone, and fields of one line alone', () => {
    expect(enter('<form id=form><input id=box></form>', { key: 's' })).toEqual([]);
    expect(enter('<form id=form><textarea id=box></textarea></form>')).toEqual([]);
    expect(enter('<input id=box>')).toEqual([]);
  });

  it('is not stopped by a field that has the name of what a form does', () => {
    const names = '<input type=hidden name=querySelectorAll><input type=hidden name=requestSubmit>';
    expect(enter(`<form id=form><input id=box>${names}</form>`)).toEqual(['submit form']);
  });
});

describe('a form', () => {
  /** Whether the browser would load what the form leads to. */
  function leaves(
    form: string,
    react: (event: Event) => void = () => {},
    by: string | null = null,
  ): boolean {
    put(`${form}<input id=box></form>`);
    const answers: boolean[] = [];
    const last = (event: Event) => {
      answers.push(!event.defaultPrevented);
      event.preventDefault();
    };
    const submitted = (event: Event) => {
      react(event);
      // Only now, so that it comes after all that listen there.
      window.addEventListener('submit', last, { once: true });
    };
    document.addEventListener('submit', submitted, { once: true });
    const submitter = by === null ? null : one<HTMLElement>(by);
    repeatAct({ kind: 'submit', target: one('form'), submitter }, one('#box'), tellChange);
    expect(answers).toHaveLength(1);
    return answers[0] === true;
  }

  it('that says nothing of where it goes never loads the page anew', () => {
    expect(leaves('<form>')).toBe(false);
    expect(leaves('<form method=get>')).toBe(false);
  });

  it('goes where it says so', () => {
    expect(leaves('<form action="/send">')).toBe(true);
    expect(leaves('<form method=post>')).toBe(true);
  });

  it('goes where the button says that submits it', () => {
    expect(leaves('<form><button formaction="/send">Send</button>', undefined, 'button')).toBe(
      true,
    );
    expect(leaves('<form><button>Send</button>', undefined, 'button')).toBe(false);
  });

  it('stays where the page takes it', () => {
    expect(leaves('<form action="/send">', (event) => event.preventDefault())).toBe(false);
  });

  it('is submitted by what submitted it, while that is there', () => {
    put('<form><input id=box><button id=go></button></form>');
    const heard = hear(document, 'submit') as SubmitEvent[];
    const act: Act = { kind: 'submit', target: one('form'), submitter: one('#go') };
    repeatAct(act, one('#box'), tellChange);
    one('#go').remove();
    repeatAct(act, one('#box'), tellChange);
    // In happy-dom it is the form itself then.
    expect(heard.map(({ submitter }) => submitter?.id === 'go')).toEqual([true, false]);
  });

  it('leaves the page its own submits afterwards', () => {
    expect(leaves('<form>')).toBe(false);
    const event = new Event('submit', { bubbles: true, cancelable: true });
    one('form').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('a press', () => {
  const PRESS = 'pointerdown mousedown pointerup mouseup click';
  const press = (): Act => ({ kind: 'press', target: one('i'), control: one('button') });

  function start(): Event[] {
    put('<textarea></textarea><button><i></i></button>');
    one<HTMLTextAreaElement>('textarea').value = 'draft';
    return hear(one('button'), PRESS);
  }

  it('has all that a hand makes, a moment apart, on what was pressed', () => {
    const heard = start();
    repeatAct(press(), one('textarea'), tellChange);
    expect(typesOf(heard)).toEqual(['pointerdown', 'mousedown']);
    vi.runAllTimers();
    expect(typesOf(heard)).toEqual(PRESS.split(' '));
    for (const event of heard) {
      expect(event).toMatchObject({ target: one('i'), bubbles: true, cancelable: true });
      expect(event).toMatchObject({ composed: true, detail: 1 });
    }
    expect(heard.map((event) => (event as MouseEvent).buttons)).toEqual([1, 1, 0, 0, 0]);
    const hands = heard.map((event) => (event as PointerEvent).pointerType);
    expect(hands).toEqual(['mouse', undefined, 'mouse', undefined, 'mouse']);
  });

  it('lets the page hear of a change where the focus would go to what is pressed', () => {
    const heard = start();
    tellChange.mockImplementation(() => heard.push(new Event('change')));
    repeatAct(press(), one('textarea'), tellChange);
    vi.runAllTimers();
    expect(typesOf(heard).slice(0, 4)).toEqual(['pointerdown', 'mousedown', 'change', 'pointerup']);
  });

  it('has no click once the draft went with the first half', () => {
    const heard = start();
    one('button').addEventListener('mousedown', () => {
      one<HTMLTextAreaElement>('textarea').value = '';
    });
    repeatAct(press(), one('textarea'), tellChange);
    vi.runAllTimers();
    expect(typesOf(heard)).not.toContain('click');
  });

  it('has no click once the box is gone', () => {
    const heard = start();
    const box = one('textarea');
    repeatAct(press(), box, tellChange);
    box.remove();
    vi.runAllTimers();
    expect(typesOf(heard)).not.toContain('click');
  });
});

it('lets files fall again where they fell', () => {
  put('<main><p></p></main>');
  const heard = hear(one('main'), 'dragenter dragover drop');
  const data = new DataTransfer();
  repeatAct({ kind: 'drop', target: one('p'), data, x: 30, y: 40 }, one('main'), tellChange);
  expect(typesOf(heard)).toEqual(['dragenter', 'dragover', 'drop']);
  for (const event of heard) {
    // In happy-dom it has no place and no files.
    expect(event).toMatchObject({ target: one('p'), cancelable: true, composed: true });
  }
});

it('can repeat what was done to something that is still there', () => {
  put('<button></button>');
  const button = one('button');
  const act: Act = { kind: 'press', target: button, control: button };
  expect(canRepeat(act)).toBe(true);
  button.remove();
  expect(canRepeat(act)).toBe(false);
});
