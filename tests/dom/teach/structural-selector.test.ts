import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { findSelectorIn } from '@/utils/engine/teach/find-selector-in';
import { collectPageWords } from '@/utils/engine/teach/page-words';
import { isInterfaceName, isStableName, partsOf } from '@/utils/engine/teach/stable-name';
import { findSelector } from '@/utils/engine/teach/structural-selector';
import { structuralSelector } from '@/utils/extension/selector';

beforeEach(() => {
  document.title = '';
  document.body.innerHTML = '';
});

function selectorOf(element: Element | null, address = 'https://chat.example/'): string | null {
  if (!element) throw new Error('nothing to look at');
  return findSelector(element, collectPageWords(document, address));
}

function fill(html: string): void {
  document.body.innerHTML = html;
}

describe('what it says of an element', () => {
  it.each([
    ['its id', '<textarea id="message-input" class="big"></textarea>', '#message-input'],
    [
      'what its makers test it by',
      '<textarea data-testid="chat-input" id="x91"></textarea>',
      'textarea[data-testid="chat-input"]',
    ],
    [
      'a class that tells what it is for',
      '<textarea class="p-4 chat-input"></textarea>',
      '.chat-input',
    ],
    [
      'its kind within a part of the page',
      '<footer><div role="textbox" contenteditable="true"></div></footer>',
      'footer div[role="textbox"][contenteditable="true"]',
    ],
  ])('%s', (_, html, selector) => {
    fill(html);
    const element = document.querySelector('textarea,[role="textbox"]');
    expect(selectorOf(element)).toBe(selector);
  });

  it('its place among others where nothing else tells them apart', () => {
    fill('<div><p></p><p></p><p></p></div>');
    const selector = selectorOf(document.querySelectorAll('p')[1] ?? null);
    expect(selector).toBe('div > p:nth-of-type(2)');
  });

  it('nothing of names, numbers and states', () => {
    document.title = 'Robin Park';
    fill(`<ul class="robin css-1x8k2q is-active"><li id="chat-robin" data-testid="row-robin" data-park=""
      class="Row_kJx81 sc-bdVaJa park" aria-label="Chat with Robin"><b>Robin</b></li><li></li></ul>`);
    const selector = selectorOf(document.querySelector('#chat-robin'));
    expect(selector).toBe('ul > li:nth-of-type(1)');
  });

  it('within its own shadow root', () => {
    fill('<chat-app></chat-app><textarea></textarea>');
    const root = document.querySelector('chat-app')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = '<form><textarea class="box"></textarea></form>';
    const inside = root.querySelector('textarea');
    const selector = inside && findSelector(inside, new Set());
    expect(selector).toBe('.box');
  });

  it('nothing of what stands in no page', () => {
    expect(findSelectorIn(document.createElement('div'))).toBeNull();
    expect(findSelectorIn(document.createElement('a'))).toBeNull();
  });
});

describe('names', () => {
  it.each(['message-input', 'sendButton', 'chat_composer', 'text'])(
    '%s is of interfaces',
    (name) => {
      expect(isInterfaceName(name)).toBe(true);
    },
  );
  it.each(['robin', 'message-robin', 'input-7', '', 'ember123'])('"%s" is not', (name) => {
    expect(isInterfaceName(name)).toBe(false);
  });
  it.each(['ql-editor', 'ProseMirror', 'btn', 'go', 'main-button'])('%s lasts', (name) => {
    expect(isStableName(name, new Set())).toBe(true);
  });
  it.each(['css-1x8k2q', 'sc-bdVaJa', 'xkcdqw', 'is-open', '_3FRCZ', 'a'.repeat(41)])(
    '%s does not',
    (name) => {
      expect(isStableName(name, new Set())).toBe(false);
    },
  );
});

const NAMES = ['robin', 'marmalade', 'Østergård', 'kim'];
const name = fc.constantFrom(...NAMES);
const ofMakers = fc.constantFrom(
  'message',
  'chat-input',
  'send',
  'row',
  'footer-bar',
  'go',
  'wide',
);
const ofBuilds = fc.stringMatching(/^[a-z]{2}-[a-z0-9]{6}$/);
const token = fc.oneof(
  ofMakers,
  ofBuilds,
  name,
  fc.tuple(ofMakers, name).map((two) => two.join('-')),
);
const attributes = fc.record(
  {
    id: token,
    class: fc.array(token, { maxLength: 3 }).map((list) => list.join(' ')),
    role: fc.constantFrom('textbox', 'button', 'group'),
    'data-testid': token,
    'data-robin': name,
    'aria-label': name,
    title: name,
  },
  { requiredKeys: [] },
);

interface Tree {
  tag: string;
  attributes: Record<string, string>;
  text: string;
  children: Tree[];
}

const { tree } = fc.letrec<{ tree: Tree; leaf: Tree; node: Tree }>((tie) => {
  const parts = {
    tag: fc.constantFrom('div', 'p', 'footer', 'form', 'chat-row', 'button'),
    attributes: attributes as fc.Arbitrary<Record<string, string>>,
    text: fc.oneof(fc.constant(''), name),
  };
  return {
    leaf: fc.record({ ...parts, children: fc.constant([]) }),
    node: fc.record({ ...parts, children: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    tree: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('node')),
  };
});

function grow({ tag, attributes: given, text, children }: Tree): HTMLElement {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
  element.append(text, ...children.map(grow));
  return element;
}

it('finds the element again and no other, and holds no word of a person', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 3 }), fc.nat(), (trees, at) => {
      document.title = NAMES.join(' ');
      document.body.replaceChildren(...trees.map(grow));
      const all = document.body.querySelectorAll('*');
      const element = all[at % all.length] as Element;
      const selector = selectorOf(element);
      if (selector === null) throw new Error('not found');
      expect([...document.querySelectorAll(selector)]).toEqual([element]);
      expect(v.is(structuralSelector, selector)).toBe(true);
      const names = NAMES.flatMap(partsOf);
      expect(partsOf(selector).filter((part) => names.includes(part))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('is readable wherever the border lets it through', () => {
  const part = fc.stringMatching(/^[ >#.[\]="'a-z:()0-9*,_-]{0,24}$/);
  const made = fc.stringMatching(
    /^(\*|div|p)?([#.][a-z_-]{1,4}|\[[a-z]{1,4}(="[\w./:-]{1,3}")?\]|:nth-of-type\(\d{1,4}\)){0,3}( > p| b)?$/,
  );
  let taken = 0;
  fc.assert(
    fc.property(fc.oneof(part, made), (selector) => {
      if (!v.is(structuralSelector, selector)) return;
      taken += 1;
      document.body.matches(selector);
      expect(selector).not.toMatch(/[,'()](?<!nth-of-type\(|\d\))/);
    }),
    { numRuns: 1_000 },
  );
  expect(taken).toBeGreaterThan(100);
});
