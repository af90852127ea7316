/**
 * Bundled into a page of the bench: what the guard and the engine look for at a key and at a press,
 * each timed on pages of several sizes.
 */
import { boxKey } from '@/utils/engine/box-key';
import { isElement } from '@/utils/engine/dom';
import { findComposer } from '@/utils/engine/find-box';
import { judgePress } from '@/utils/engine/judge-press';
import type { Around } from '@/utils/engine/press-control';
import { slack } from '@/utils/sites/data/slack';
import type { Site } from '@/utils/sites/site';

/** One message of a chat is so many nodes. */
const NODES_A_MESSAGE = 10;
const message = `<li class="message" role="listitem"><div class="avatar"><img alt=""></div><div class="body">
<a class="name" href="#">Robin</a><p><span>Some words, and some more.</span></p><button aria-label="React">☺</button>
<button aria-label="Reply in thread">↩</button></div></li>`;

/**
 * A chat of about so many nodes: its messages, then the composer beside its button, as deep as
 * sites put it.
 */
function fill(nodes: number): HTMLElement {
  document.body.innerHTML = `<main><ol role="list">${message.repeat(Math.round(nodes / NODES_A_MESSAGE))}</ol>
    <footer><div><div data-qa="message_input"><div class="ql-container">
      <div class="ql-editor" role="textbox" contenteditable="true" aria-label="Message"><p>draft</p></div>
    </div></div><div><button data-qa="texty_send_button" aria-label="Send now">➤</button></div></div></footer></main>`;
  const composer = document.querySelector<HTMLElement>('.ql-editor');
  if (!composer) throw new Error('The page of the bench has no composer.');
  return composer;
}

const finders: Record<string, (composer: HTMLElement, path: HTMLElement[]) => unknown> = {
  ...forSite('general rules', null),
  ...forSite('with data', slack),
};

function forSite(rules: string, site: Site | null): typeof finders {
  return {
    [`the composer at a key, ${rules}`]: (_composer, path) => findComposer(path, site),
    [`what a press is, ${rules}`]: (composer) =>
      judgePress(pathOfPress(), aroundOf(composer, site)),
    [`the key of the box, ${rules}`]: (composer) => boxKey(composer, site, 'salt'),
  };
}

/** From the button beside the composer up to the page. */
function pathOfPress(): HTMLElement[] {
  const path: HTMLElement[] = [];
  let node: Node | null = document.querySelector('[data-qa="texty_send_button"]');
  for (; node; node = node.parentNode) if (isElement(node)) path.push(node);
  return path;
}

function aroundOf(composer: HTMLElement, site: Site | null): Around {
  const known = { sends: [], others: [] };
  return {
    candidates: [composer],
    last: composer,
    isHeated: () => false,
    siteOf: () => site,
    known,
  };
}

/** Microseconds a call, by what is looked for. */
function measure(nodes: number, calls: number): Record<string, number> {
  const composer = fill(nodes);
  // The elements that an event in the composer goes through.
  const path: HTMLElement[] = [];
  for (let node: HTMLElement | null = composer; node; node = node.parentElement) path.push(node);
  return Object.fromEntries(
    Object.entries(finders).map(([what, find]) => {
      if (!find(composer, path)) throw new Error(`not found: ${what}`);
      const startedAt = performance.now();
      for (let call = 0; call < calls; call += 1) find(composer, path);
      return [what, ((performance.now() - startedAt) * 1000) / calls];
    }),
  );
}

Object.assign(window, { measure });
