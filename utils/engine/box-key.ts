import type { Site } from '@/utils/sites/site';
import { allIn, frameOf, outOf, viewOf } from './dom';
import { ANY_BOX, findComposers } from './find-box';
import { hashText } from './hash-text';
import { originTag } from './origin-tag';
import { read } from './plain-dom';

/**
 * The attributes by which one kind of composer of a page is told from another. Labels and hints are
 * none of them: a page changes these with each reply that a person begins.
 */
export const placeNames = ['name', 'data-testid', 'data-qa'];

/** Between the parts of a key. */
const SEPARATOR = '.';

/**
 * A salted hash of the origin, one of the chat, one of the composer's kind in it, and its
 * number among those of its kind, in this order. It is the key under which a mark waits for a
 * person who comes back; a mark that is in sight hangs on its box. At most 40 characters. A number
 * that `taken` holds belongs to a box in sight, so the next free one is given.
 */
export function boxKey(
  composer: HTMLElement,
  site: Site | null,
  salt: string,
  taken: ReadonlySet<string> = new Set(),
): string {
  const place = placeOf(composer);
  const root = composer.getRootNode() as Document | ShadowRoot;
  const boxes = allIn(root, site?.composers.join() ?? ANY_BOX);
  let order = Math.max(boxes.filter((box) => placeOf(box) === place).indexOf(composer), 0);
  const chat = chatOfBox(composer, site);
  const { origin } = addressAround(composer);
  const parts = [
    hashText([salt, origin, chat].join('\n')),
    hashText([salt, place + framesAround(composer)].join('\n')),
  ];
  const start = originTag(salt, origin) + parts.join(SEPARATOR);
  const numbered = () => start + SEPARATOR + order.toString(36);
  while (taken.has(numbered())) order += 1;
  return numbered();
}

/**
 * Whether two keys name the same kind of box of the same chat: their numbers change with
 * their neighbours.
 */
export function isSamePlace(one: string, other: string): boolean {
  return placePartOf(one) === placePartOf(other);
}

/** The first of these keys that names the same place, under whatever number, and is not taken. */
export function findNumbered(
  keys: string[],
  key: string,
  taken: ReadonlySet<string>,
): string | null {
  return keys.find((one) => isSamePlace(one, key) && !taken.has(one)) ?? null;
}

function placePartOf(key: string): string {
  return key.slice(0, key.lastIndexOf(SEPARATOR));
}

/**
 * What tells the chat of a composer from others. It is compared in memory, and kept as a
 * hash alone.
 */
export function chatOfBox(composer: HTMLElement, site: Site | null): string {
  const { hash, pathname, search } = addressAround(composer);
  const from = site?.chatsBy;
  // Some sites write the same chat with and without a last slash.
  if (from === 'path') return pathname.replace(/\/$/, '');
  if (from === 'hash') return hash;
  if (from && 'pathStart' in from)
    return RegExp(`^${from.pathStart}`).exec(pathname)?.[0] ?? pathname;
  // Where the name is not drawn, the address has to do.
  return (from && textAround(composer, from.textOf)) || pathname + search + hash;
}

/**
 * That of the document in which the box stands now, so that all copies of ours say the same. A
 * frame without an address of its own, as editors have it, belongs to the page around it; a window
 * to its opener.
 */
function addressAround(composer: Element): Location {
  let view: Window = viewOf(composer);
  try {
    while (/^about:/.test(view.location.href)) {
      const around: Window | null = view.frameElement ? view.parent : view.opener;
      // Where it is of another origin, asking for its address throws.
      if (!around?.location.href) break;
      view = around;
    }
  } catch {}
  return view.location;
}

/**
 * The numbers of the frames around it, among those with a box: a page may have several without an
 * address of their own. What has none, such as a frame that measures, comes and goes.
 */
function framesAround({ ownerDocument }: Element): string {
  const frame = frameOf(ownerDocument);
  if (!frame) return '';
  const all = allIn(frame.ownerDocument, 'iframe') as HTMLIFrameElement[];
  const numbered = all.filter(
    ({ contentDocument: page }) => page === ownerDocument || (page && findComposers(page, null)[0]),
  );
  return numbered.indexOf(frame as HTMLIFrameElement) + framesAround(frame);
}

function placeOf(box: Element): string {
  return box.tagName + placeNames.map((name) => `\n${box.getAttribute(name) ?? ''}`).join('');
}

/** Several chats may be open beside each other, each under its own name, so the nearest counts. */
function textAround(composer: HTMLElement, selector: string): string {
  for (let scope = outOf(composer); scope; scope = outOf(scope)) {
    const [found] = allIn(scope, selector);
    if (found) return read(found, 'textContent') ?? '';
  }
  return '';
}
