import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findKnownButton } from '@/utils/engine/find-known-button';
import { googleChat } from '@/utils/sites/data/google-chat';
import { instagram } from '@/utils/sites/data/instagram';
import { xDm } from '@/utils/sites/data/x-dm';
import { youtube } from '@/utils/sites/data/youtube';
import type { Site } from '@/utils/sites/site';

/** A browser without layout shows everything. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue({ length: 1 } as DOMRectList);
});

function requireBox(root: ParentNode): HTMLElement {
  const box = root.querySelector<HTMLElement>('#box');
  if (!box) throw new Error('There is no box.');
  return box;
}

function findSaying(label: string): HTMLElement | null {
  document.body.innerHTML = `
    <div role="button" aria-label="${label}" id="button"></div><div role="textbox" id="box"></div>`;
  return findKnownButton(requireBox(document), googleChat);
}

it.each([
  'Send message',
  'Nachricht senden',
  'Bericht verzenden',
  'Mesaj gönder',
  'メッセージを送信',
  '메시지 보내기',
  'Enviar mensaje',
  'إرسال رسالة',
])('knows %s', (label) => {
  expect(findSaying(label)?.id).toBe('button');
});

it.each(['Sender', 'Message details', 'Nachsenden', 'Send a voice message', 'Like', 'Versenden?'])(
  'leaves %s alone',
  (label) => {
    expect(findSaying(label)).toBeNull();
  },
);

it('goes no further than the row of the composer for a word', () => {
  const nest = (depth: number): string => (depth ? `<div>${nest(depth - 1)}</div>` : boxHtml);
  const boxHtml = '<div role="textbox" id="box"></div>';
  document.body.innerHTML = `<div role="button">Send</div>${nest(13)}`;
  expect(findKnownButton(requireBox(document), instagram)).toBeNull();
  document.body.innerHTML = `<div role="button">Send</div>${nest(8)}`;
  expect(findKnownButton(requireBox(document), instagram)).not.toBeNull();
});

it('presses a button and not what is drawn around it, which the data name as well', () => {
  document.body.innerHTML = `<ytcp-commentbox><textarea id="box"></textarea>
    <ytcp-button><button>Cancelar</button></ytcp-button>
    <ytcp-button><button id="send">Responder</button></ytcp-button></ytcp-commentbox>`;
  expect(findKnownButton(requireBox(document), youtube)?.id).toBe('send');
});

it('finds a button that is a child of the shadow root itself', () => {
  document.body.innerHTML = '<div id="host"></div>';
  const root = document.body.firstElementChild?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('There is no host.');
  root.innerHTML = '<textarea id="box"></textarea><button data-testid="dm-composer-send-button">';
  expect(findKnownButton(requireBox(root), xDm)).toBe(root.querySelector('button'));
});

describe('what is known to send', () => {
  const go = { sends: ['.go'], others: [] };
  const find = (html: string, known?: typeof go) => {
    document.body.innerHTML = `<div><textarea id=box></textarea>${html}</div>`;
    // The cast: nothing else of a site is asked here.
    const site = known ? null : ({ sendButtons: ['.go'] } as unknown as Site);
    return findKnownButton(requireBox(document), site, known);
  };

  it.each([
    ['data', undefined],
    ['use', go],
  ])('is found by %s', (_, known) => {
    expect(find('<button class=go>Go</button>', known)).not.toBeNull();
  });

  it('is not found while it is off, or beside another box', () => {
    expect(find('<button class=go disabled>Send</button>')).toBeNull();
    expect(find('<button class=go aria-disabled=true>Send</button>')).toBeNull();
    expect(find('<p><textarea></textarea><button class=go>Send</button></p>')).toBeNull();
  });
});
