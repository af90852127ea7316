/**
 * Finds the box in which a message is written: by the site's data where there is some, else by
 * general rules.
 */
import type { Site } from '@/utils/sites/site';
import { openRootOf, rootIn } from './dom';
import { fits, isShown, nearest, read } from './plain-dom';

const EDITABLE = '[contenteditable]:not([contenteditable=false])';
/** A type that no browser knows, such as `textarea`, makes a field of one line. */
const FIELD = 'textarea,input:not([type]),input[type^=text]';
/**
 * Editors that take the keys in a field that nobody sees and draw the text beside it: CodeMirror 5,
 * Ace and Monaco. The box is then what is seen.
 */
const SHELL = '.CodeMirror,.ace_editor,.monaco-editor';

/**
 * These are never meant by the general rules; a site's data, or a person who shows them, may mean
 * them.
 */
const OTHER_BOX = 'input[type=search],[role=textbox]';
const NOT_A_MESSAGE =
  '[type=search],[enterkeyhint=search],[role^=search],[role=search] *,[readonly],[disabled],[role=log] :is(li,[role=listitem]) *';
/**
 * Words in the name or label of a one-line field that say it is for something else. A label that
 * says it is for a message tells more than a name.
 */
const OTHER_FIELD =
  /search|such|busca|cherch|query|filter|mail|user(?!.?in)|login|pass|code|phone|subject|title|name|url|address|,q,/i;

/**
 * With one of these a one-line field asks for a message: that tells more than its name, and makes
 * one of a field that also picks from a list.
 */
const MESSAGE_FIELD = /mess|chat|comment|reply|mens|nachr|write|say|type [hsy]|\bask/i;

/** Every kind of box in which a person writes, to tell whose button one is. */
export const ANY_BOX = /* @__PURE__ */ [
  FIELD,
  EDITABLE,
  SHELL,
  OTHER_BOX,
  '[type=email],[type=url]',
].join();

/** The composer that a path goes through, or null. */
export function findComposer(path: readonly HTMLElement[], site: Site | null): HTMLElement | null {
  const [target] = path;
  if (!target) return null;
  if (site) {
    const found = path.find((node) => fits(node, site.composers.join()));
    if (found) return matchesAny(found, site.notComposers) ? null : found;
    if (!site.othersByGeneralRules) return null;
  }
  const shell = nearest(target, SHELL);
  if (shell) return shell;
  const box = fits(target, FIELD) ? target : editingHost(target);
  return box && isMessageBox(box) ? box : null;
}

/** The data that tell of this composer; null for one that the general rules found. */
export function findSiteOf(composer: HTMLElement, site: Site | null): Site | null {
  return site?.othersByGeneralRules && !matchesAny(composer, site.composers) ? null : site;
}

/** Whether a person writes in it at all, be it a composer or not. */
export function isWritable(target: HTMLElement | undefined): boolean {
  return !!target && (fits(target, `${FIELD},${OTHER_BOX}`) || editingHost(target) !== null);
}

/** All composers of a document, also in shadow roots, that a person could write in now. */
export function findComposers(root: Document | ShadowRoot, site: Site | null): HTMLElement[] {
  const found: HTMLElement[] = [];
  const designed = designedBody(root as Document);
  if (designed) found.push(designed);
  for (const node of root.querySelectorAll<HTMLElement>('*')) {
    const isOwnKind = read(node, 'localName').includes('-');
    const inner = isOwnKind ? rootIn(node) : openRootOf(node);
    if (inner) found.push(...findComposers(inner, site));
    if (findComposer([node], site) === node && isShown(node)) found.push(node);
  }
  return found;
}

/**
 * The outermost element that the person edits around `target`; the body of a document that is
 * edited as a whole.
 */
function editingHost(target: HTMLElement): HTMLElement | null {
  let host: HTMLElement | null = null;
  for (let around: HTMLElement | null = target; around; around = read(host, 'parentElement')) {
    const outer = nearest(around, EDITABLE);
    if (!outer) break;
    host = outer;
  }
  return host ?? designedBody(read(target, 'ownerDocument'));
}

function designedBody(page: Document): HTMLElement | null {
  return page.designMode === 'on' ? page.body : null;
}

/** Whether a box may be for a message: not for a search, a name, or what nobody writes in now. */
export function isMessageBox(box: HTMLElement): boolean {
  if (fits(box, NOT_A_MESSAGE)) return false;
  if (box.localName !== 'input') return true;
  const { placeholder, name, id, autocomplete } = box as HTMLInputElement;
  // Whom it is for, such as `#code`, `@user` or _to Phone Support_, says nothing of what it is.
  const hint = [placeholder, box.getAttribute('aria-label')]
    .join()
    .replace(/[#@]\S+|(?<=(message|write) to) (?!\S*mail)[^,]*/gi, '');
  const all = [hint, name, id, autocomplete].join();
  if (OTHER_FIELD.test(MESSAGE_FIELD.test(hint) ? hint : all)) return false;
  return !fits(box, '[role=combobox]') || MESSAGE_FIELD.test(all);
}

/** Enter makes no new line in a field of one line, so any Enter in it may send. */
export function isOneLine(box: Element): boolean {
  return box.localName === 'input' || box.getAttribute('aria-multiline') === 'false';
}

function matchesAny(element: Element, selectors: readonly string[] | undefined): boolean {
  return !!selectors?.length && fits(element, selectors.join());
}
