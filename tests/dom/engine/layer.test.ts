import { expect, test, vi } from 'vitest';
import { layerOf, openLayers, roomyLayerOf } from '@/utils/engine/layer';

/** The browser of these tests has no layers, so an attribute says what is one. */
vi.mock('@/utils/engine/plain-dom', async (original) => ({
  ...(await original<typeof import('@/utils/engine/plain-dom')>()),
  fits: (element: Element) => element.hasAttribute('is-open'),
}));

function draw(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('textarea') as Element;
}

test('outside of layers it is the body, and nothing that a framework drew', () => {
  expect(layerOf(draw('<div><form><textarea></textarea></form></div>'), document)).toBe(
    document.body,
  );
});

test('it is the innermost layer around the box', () => {
  const box = draw(
    '<dialog is-open><div id="in" is-open><p><textarea></textarea></p></div></dialog>',
  );
  expect(layerOf(box, document)?.id).toBe('in');
});

test('a layer inside of the box, or beside it, is none for it', () => {
  const box = draw('<div is-open></div><textarea is-open></textarea>');
  expect(layerOf(box, document)).toBe(document.body);
});

test('the way out goes through shadow roots', () => {
  draw('<dialog id="layer" is-open><x-chat></x-chat></dialog>');
  const root = document.querySelector('x-chat')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<textarea></textarea>';
  expect(layerOf(root?.querySelector('textarea') ?? null, document)?.id).toBe('layer');
});

test('a form whose controls are named like its own properties is no end of the way', () => {
  const box = draw(
    '<dialog id="layer" is-open><form><input name="parentNode"><input name="assignedSlot"><textarea></textarea></form></dialog>',
  );
  const form = document.querySelector('form');
  Object.defineProperty(form, 'parentNode', { value: form?.firstChild });
  expect(layerOf(box, document)?.id).toBe('layer');
});

test('it is no part of a body that is edited, which is the message', () => {
  const editor = document.implementation.createHTMLDocument();
  Object.defineProperty(editor.body, 'isContentEditable', { value: true });
  expect(layerOf(editor.body, editor)).toBe(editor.documentElement);
  const old = document.implementation.createHTMLDocument();
  Object.defineProperty(old, 'designMode', { value: 'on' });
  expect(layerOf(old.body, old)).toBe(old.documentElement);
});

test('a document without a body has no place', () => {
  expect(layerOf(null, document.implementation.createDocument(null, 'svg'))).toBeNull();
});

test('what needs room stays where there is room, or where no one else lets us in', () => {
  const box = draw('<textarea></textarea>');
  expect(roomyLayerOf(box, document)).toBe(document.body);
  vi.stubGlobal('innerWidth', 200);
  vi.stubGlobal('parent', {
    get document(): Document {
      throw new DOMException('another origin', 'SecurityError');
    },
  });
  expect(roomyLayerOf(box, document)).toBe(document.body);
  vi.unstubAllGlobals();
});

test('open layers are found in open shadow roots too', () => {
  document.body.innerHTML = '<x-toast></x-toast>';
  const root = document.querySelector('x-toast')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p></p>';
  const all = vi.spyOn(ShadowRoot.prototype, 'querySelectorAll');
  openLayers(document, () => {});
  expect(all).toHaveBeenCalled();
});
