/** Judges a press on a page in a few lines of HTML: whose it is, and how sure that it sends. */
import { findSiteOf } from '@/utils/engine/find-box';
import { judgePress } from '@/utils/engine/judge-press';
import type { Around } from '@/utils/engine/press-control';
import type { Site } from '@/utils/sites/site';

export function elementIn(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The elements that an event on this one goes through, out of shadow roots as well. */
function pathFrom(element: HTMLElement): HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let node: Node | null = element; node; ) {
    if (node.nodeType === Node.ELEMENT_NODE) path.push(node as HTMLElement);
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  }
  return path;
}

interface Known {
  site?: Site;
  sends?: string[];
  others?: string[];
  last?: HTMLElement;
  /** The id of the box that is heated. */
  heated?: string;
  /** A selector of what took no press as long as its box was empty. */
  woken?: string;
}

/**
 * What a press on this element would do to these boxes: whose it is, by its id, and how sure that
 * it sends.
 */
export function judge(target: HTMLElement, candidates: HTMLElement[], known: Known = {}) {
  const { site = null, sends = [], others = [], last = null, heated } = known;
  const siteOf = (composer: HTMLElement) => findSiteOf(composer, site);
  const isHeated = ({ id }: HTMLElement) => id === heated;
  const woken = new WeakSet(known.woken ? document.querySelectorAll<HTMLElement>(known.woken) : []);
  const around: Around = { candidates, last, isHeated, siteOf, known: { sends, others }, woken };
  const press = judgePress(pathFrom(target), around);
  return press && { of: press.composer.id, is: press.certainty, control: press.control };
}

/**
 * The same in this page, with a draft in each `.draft`, and the press on the element with the id
 * `at`.
 */
export function judgeIn(html: string, known: Known & { lastIs?: string } = {}) {
  document.body.innerHTML = html;
  const candidates = [...document.querySelectorAll<HTMLElement>('.draft')];
  const last = candidates.find(({ id }) => id === known.lastIs);
  return judge(elementIn(document, '#at'), candidates, { ...known, ...(last && { last }) });
}

export const ada = '<textarea class=draft id=ada></textarea>';
export const bo = '<textarea class=draft id=bo></textarea>';
export const empty = '<textarea id=empty></textarea>';
export const send = '<button id=at>Send</button>';

/** The button and a control beside it that keeps it from being the only one. */
export const among = (control: string) =>
  `<div>${ada}${control}<button>One</button><button>Two</button><button>Three</button></div>`;

/** What a page makes a control of by its looks alone. */
export const hand = (inner: string) => `<div class=tool style="cursor:pointer">${inner}</div>`;

export const reply = (rest = '') => `<button class=answer ${rest}>Reply</button>`;
