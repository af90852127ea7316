import { beforeEach, expect, it } from 'vitest';
import { boxKey, isSamePlace } from '@/utils/engine/box-key';
import { discord } from '@/utils/sites/data/discord';
import { linkedin } from '@/utils/sites/data/linkedin';
import { whatsapp } from '@/utils/sites/data/whatsapp';

let box: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div id=main><header><span title="Anna">Anna</span></header></div>';
  box = composer();
  document.body.append(box);
  history.replaceState(null, '', '/channels/1/2?x=1#a');
});

function composer(): HTMLElement {
  const element = document.createElement('div');
  for (const [name, value] of [
    ['role', 'textbox'],
    ['contenteditable', 'true'],
    ['data-slate-editor', 'true'],
  ] as const) {
    element.setAttribute(name, value);
  }
  return element;
}

const key = (site: Parameters<typeof boxKey>[1], salt = 's') => boxKey(box, site, salt);

it('tells chats apart by what the site tells them apart by', () => {
  const [path, any] = [key(discord), key(null)];
  history.replaceState(null, '', '/channels/1/2?x=2#b');
  expect(key(discord)).toBe(path);
  expect(key(null)).not.toBe(any);
  history.replaceState(null, '', '/channels/1/3');
  expect(key(discord)).not.toBe(path);
});

it('takes a last slash for no other chat', () => {
  const without = key(discord);
  history.replaceState(null, '', '/channels/1/2/');
  expect(key(discord)).toBe(without);
});

it('takes the start of the path alone, where threads go on behind it', () => {
  const site = { ...discord, chatsBy: { pathStart: '/channels/\\d+/\\d+' } } as const;
  const chat = key(site);
  history.replaceState(null, '', '/channels/1/2/threads/7');
  expect(key(site)).toBe(chat);
  history.replaceState(null, '', '/channels/1/3');
  expect(key(site)).not.toBe(chat);
});

it('takes what stands behind the hash alone, where the site says so', () => {
  const site = { ...discord, chatsBy: 'hash' } as const;
  const chat = key(site);
  history.replaceState(null, '', '/elsewhere#a');
  expect(key(site)).toBe(chat);
  history.replaceState(null, '', '/elsewhere#b');
  expect(key(site)).not.toBe(chat);
});

it('has the address do while the name of the chat is not drawn', () => {
  document.querySelector('#main')?.remove();
  const first = key(whatsapp);
  history.replaceState(null, '', '/channels/1/3');
  expect(key(whatsapp)).not.toBe(first);
});

it('reads the name of the chat where no address tells', () => {
  const anna = key(whatsapp);
  const name = document.querySelector('span');
  if (name) name.textContent = 'Ben';
  expect(key(whatsapp)).not.toBe(anna);
});

it('reads the nearest name where several chats are open', () => {
  document.body.innerHTML = ['Anna', 'Ben']
    .map(
      (
        name,
      ) => `<div class="msg-overlay-conversation-bubble"><h2 class="msg-overlay-bubble-header__title">${name}</h2>
        <form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true"></div></form></div>`,
    )
    .join('');
  const [anna, ben] = document.querySelectorAll<HTMLElement>('.msg-form__contenteditable');
  if (!anna || !ben) throw new Error('Two chats are open.');
  const ofBen = boxKey(ben, linkedin, 's');
  const header = anna.closest('div[class*=bubble]')?.querySelector('h2');
  if (header) header.textContent = 'Cora';
  expect(boxKey(ben, linkedin, 's')).toBe(ofBen);
  const own = ben.closest('div[class*=bubble]')?.querySelector('h2');
  if (own) own.textContent = 'Cora';
  expect(boxKey(ben, linkedin, 's')).not.toBe(ofBen);
});

it('gives a new box in the same place the same key, and another box another', () => {
  const first = key(discord);
  const replaced = box;
  box = composer();
  replaced.replaceWith(box);
  expect(key(discord)).toBe(first);
  box.setAttribute('aria-label', 'Reply in thread');
  expect(key(discord)).toBe(first);
  box.setAttribute('data-qa', 'thread');
  expect(key(discord)).not.toBe(first);
});

it('tells two boxes apart that look the same', () => {
  const first = key(discord);
  box = composer();
  document.body.append(box);
  expect(key(discord)).not.toBe(first);
});

it('gives no number of a box in sight, and knows the place by the rest of the key', () => {
  const first = key(discord);
  const next = boxKey(box, discord, 's', new Set([first]));
  expect(next).not.toBe(first);
  expect(isSamePlace(first, next)).toBe(true);
  history.replaceState(null, '', '/channels/1/3');
  expect(isSamePlace(first, key(discord))).toBe(false);
});

it('says nothing without the salt', () => {
  expect(key(discord, 'one')).not.toBe(key(discord, 'two'));
  expect(key(whatsapp)).not.toContain('Anna');
});
