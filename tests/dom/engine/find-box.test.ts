import { beforeEach, describe, expect, it } from 'vitest';
import { findComposer, findSiteOf } from '@/utils/engine/find-box';
import { discord } from '@/utils/sites/data/discord';
import { siteFromTaught } from '@/utils/sites/from-taught';
import type { Site } from '@/utils/sites/site';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** The composer found from the element with the id `at`. */
function find(html: string, site: Site | null = null): string | null {
  document.body.innerHTML = html;
  const path: HTMLElement[] = [];
  for (let node = document.getElementById('at'); node; node = node.parentElement) path.push(node);
  return findComposer(path, site)?.getAttribute('data-is') ?? null;
}

describe('general rules', () => {
  it.each([
    ['a text area', '<textarea id=at data-is=it></textarea>'],
    ['a one-line field', '<form><input id=at data-is=it placeholder="Message"></form>'],
    [
      'one for a person whose name says more',
      '<input id=at data-is=it placeholder="Message @user">',
    ],
    [
      'one whose makers call it otherwise',
      '<input name=title id=at data-is=it aria-label="Reply">',
    ],
    [
      'one for a person who is called like a field',
      '<input placeholder="Type a message to user 42" id=at data-is=it>',
    ],
    [
      'one for people who are called like one',
      '<input name=phone_reply placeholder="Write to Phone Support" id=at data-is=it>',
    ],
    [
      'one that asks for words alone, whatever its makers call it',
      '<input name=room-title-input placeholder="Say something" id=at data-is=it>',
    ],
    [
      'one that its makers call after who writes, where it asks to type',
      '<input id=at name=user-input placeholder="Type here…" data-is=it>',
    ],
    [
      'one that its makers call after who writes',
      '<input id=at name=userInput placeholder="Enter your question" data-is=it>',
    ],
    ['one of a type that no browser knows', '<input type=textarea id=at data-is=it>'],
    [
      'one that asks to be asked, whatever its makers call it',
      '<input name=query placeholder="Ask anything" id=at data-is=it>',
    ],
    ['an editable box', '<div contenteditable=true id=at data-is=it></div>'],
    ['plain text only', '<div contenteditable=plaintext-only id=at data-is=it></div>'],
    ['an element inside it', '<div contenteditable=true data-is=it><p><b id=at>x</b></p></div>'],
    [
      'what is seen of an editor that takes its keys in a hidden field',
      '<div class=CodeMirror data-is=it><div><textarea id=at></textarea></div><pre>x</pre></div>',
    ],
    [
      'the outermost box',
      '<div contenteditable=true data-is=it><i contenteditable=false><b contenteditable=true id=at></b></i></div>',
    ],
  ])('find %s', (_what, html) => {
    expect(find(html)).toBe('it');
  });

  it.each([
    ['a search field', '<input type=search id=at data-is=it>'],
    ['a search role', '<div role=searchbox contenteditable=true id=at data-is=it></div>'],
    ['a box in a search form', '<form role=search><textarea id=at data-is=it></textarea></form>'],
    ['a field named for a search', '<input name=search_query id=at data-is=it>'],
    ['a search in messages', '<input placeholder="Search messages" id=at data-is=it>'],
    ['a name for a chat', '<input placeholder="Your name in the chat" id=at data-is=it>'],
    ['a title', '<input name=title placeholder="Write a title" id=at data-is=it>'],
    ['the title of what is said', '<input placeholder="Title of your message" id=at data-is=it>'],
    [
      'a title whose hint asks for words',
      '<input placeholder="Say something" aria-label="Title" id=at data-is=it>',
    ],
    ['the subject of a message', '<input placeholder="Message subject" id=at data-is=it>'],
    ['whom to write to', '<input placeholder="Write to email address" id=at data-is=it>'],
    ['what is typed to search', '<input name=q placeholder="Type to search" id=at data-is=it>'],
    [
      'a search that asks to type',
      '<input name=search placeholder="Type and hit enter" id=at data-is=it>',
    ],
    ['the title of a task', '<input name=title placeholder="Add a task" id=at data-is=it>'],
    ['a field that its makers call q', '<input name=q placeholder="Поиск" id=at data-is=it>'],
    ['a field whose keyboard searches', '<input enterkeyhint=search id=at data-is=it>'],
    ['a search for a person', '<input placeholder="Search users to write to" id=at data-is=it>'],
    ['a phone number', '<input placeholder="Your phone" name=essay id=at data-is=it>'],
    ['a password', '<input type=password id=at data-is=it>'],
    ['a subject', '<input name=subjectbox id=at data-is=it>'],
    ['a field that is read-only', '<textarea readonly id=at data-is=it></textarea>'],
    [
      'an edit box in the list of messages',
      '<div role=log><ul><li><p><textarea id=at data-is=it></textarea></p></li></ul></div>',
    ],
    ['who logs in', '<input name=userid id=at data-is=it>'],
    ['a button', '<button id=at data-is=it>x</button>'],
  ])('pass over %s', (_what, html) => {
    expect(find(html)).toBeNull();
  });
});

describe("a site's data", () => {
  const box = '<div role=textbox contenteditable=true data-slate-editor=true data-is=it>';

  it('finds its composer from inside', () => {
    expect(find(`<form>${box}<p id=at>x</p></div></form>`, discord)).toBe('it');
  });

  it('leaves out its edit boxes, and every box that it does not name', () => {
    expect(find(`<ol><li>${box}<p id=at>x</p></div></li></ol>`, discord)).toBeNull();
    expect(find('<textarea id=at data-is=it></textarea>', discord)).toBeNull();
  });
});

describe('where a person showed one box', () => {
  const taught = {
    pattern: 'https://chat.example/*',
    composers: ['.say-box'],
    sendButtons: [],
    sendKey: 'mod-enter',
  } as const;
  const shown =
    '<div role=search><div contenteditable=true class=say-box id=at data-is=it></div></div>';
  const other = '<textarea id=at data-is=it></textarea>';
  const search = '<input type=search id=at data-is=it>';
  const siteAt = (site: Site) =>
    findSiteOf(document.getElementById('at') as HTMLElement, site)?.id ?? null;

  it('the general rules go on to serve for the others of an unknown site', () => {
    const site = siteFromTaught(taught, null);
    expect(find(shown, site)).toBe('it');
    expect(siteAt(site)).toBe('taught');
    expect(find(other, site)).toBe('it');
    expect(siteAt(site)).toBeNull();
    expect(find(search, site)).toBeNull();
  });

  it('our data go on to serve for the others of a known one', () => {
    const site = siteFromTaught(taught, discord);
    expect(find(shown, site)).toBe('it');
    expect(find(other, site)).toBeNull();
    expect(siteAt(site)).toBe('discord');
  });
});
