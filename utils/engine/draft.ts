/**
 * Looks at a draft in memory: whether there is one, and what became of it. Its words go nowhere.
 */
import { allIn, isElement, isField, partAround } from './dom';
import { hashText } from './hash-text';
import { contains, fits, isShown, nearest, read } from './plain-dom';

/**
 * What stood in a box at a moment. It is kept in memory alone, and only while its message is marked
 * or on its way.
 */
export interface Draft {
  text: string;
  /** How many things stand in it that are a message without a letter. */
  media: number;
}

/**
 * Things that are a message without a letter. A picture without an address shows nothing: editors
 * put one beside what nobody can edit.
 */
const CONTENT = 'img[src],video,audio,canvas,[data-lexical-decorator]';

/**
 * What editors draw into the box and is none of its text, such as hints, buttons, and the names at
 * the carets of other people: ProseMirror, CodeMirror and Slate by their own names, others as what
 * nobody can edit, and words that are only proposed as what nobody can read either.
 */
const HINT =
  '[contenteditable=false] button,.ProseMirror-widget,.cm-ySelectionCaret,[data-slate-placeholder],[class*="placeholder" i]:is([contenteditable=false],[aria-hidden=true]),[contenteditable=false][aria-hidden=true]';

/** Pictures that were not sent yet are shown out of the memory of the page. */
const STAGED = 'img[src^="blob:"],img[src^="data:"],video[src^="blob:"],audio[src^="blob:"]';

/** Files that were not sent yet are shown by their names. */
const STAGED_NAMED =
  '[class*="attach" i],[class*="upload" i],[class*="file" i],[class*="chip" i],[class*="preview" i],[data-testid*="attach" i]';
const FILE_NAME = /\p{L}[^\n]*\.[a-z][a-z0-9]{1,4}\b/iu;

/** Smaller than this, in px, a picture out of the memory of the page is an icon. */
const STAGED_MIN_PX = 28;

/** Where editors draw the text that they take in a hidden field: CodeMirror 5, Ace and Monaco. */
const DRAWN = '.CodeMirror-code,.ace_text-layer,.view-lines';

const LINE = 'br,p,div,li,pre,blockquote';

export function isEmptyDraft(composer: HTMLElement): boolean {
  return draftText(composer).trim() === '' && !countMedia(composer);
}

export function readDraft(composer: HTMLElement): Draft {
  return { text: draftText(composer), media: countMedia(composer) };
}

/** The same words, however they are spaced. */
export function isSameWords(one: Draft, other: Draft): boolean {
  return lettersOf(one.text) === lettersOf(other.text) && one.media === other.media;
}

/**
 * Whether what stood there still does, in essence: a page may trim a draft, turn a smiley into a
 * picture or draw a mention anew. One that is empty is like no other.
 */
export function isSimilarDraft(one: Draft, other: Draft): boolean {
  // To look at the letters of a long draft takes so long that a page can measure it.
  if (one.text.trim() && one.text === other.text) return true;
  const all = [lettersOf(one.text), lettersOf(other.text)];
  const [a = '', b = ''] = all.sort((x, y) => x.length - y.length);
  if (a === '') return b === '' && one.media > 0 && one.media === other.media;
  return b.includes(a) && a.length * 2 >= b.length;
}

/**
 * Whether what stood there left its box, which may show something else since: a hint, a name, a
 * signature or the next draft. A page that changes the words, such as a smiley, takes none of them
 * away; one that sends them may leave what it had put there itself.
 */
export function isGone(before: Draft, box: HTMLElement): boolean {
  const now = readDraft(box);
  const [was, is] = [lettersOf(before.text), lettersOf(now.text)];
  const kept = countKept(was, is);
  const isCut = kept === is.length && kept < was.length && now.media <= before.media;
  // Of a long draft some editors draw no more than is in sight.
  if (isCut && !box.querySelector(DRAWN)) return true;
  const isChanged = kept > 0 && kept * 2 >= Math.max(was.length, is.length);
  return !isChanged && !isSimilarDraft(before, now);
}

/** How many letters two texts share at their beginnings and at their ends. */
function countKept(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let first = 0;
  while (first < most && one[first] === other[first]) first += 1;
  let last = 0;
  while (first + last < most && one.at(-1 - last) === other.at(-1 - last)) last += 1;
  return first + last;
}

/** How often all the words of a draft are read in this part of a page; 0 where it has none. */
export function timesShown(scope: Node, composer: HTMLElement): number {
  const words = lettersOf(draftText(composer));
  if (words === '') return 0;
  return lettersOf(read(scope, 'textContent') ?? '').split(words).length - 1;
}

/** Whether the words of a draft are read in its page outside of the box as well. */
export function isShownElsewhere(composer: HTMLElement): boolean {
  const { body } = composer.ownerDocument;
  const isInText = !isField(composer) && contains(body, composer);
  return timesShown(body, composer) > Number(isInText);
}

/** Knows the words of a draft again, however they are spaced; empty where it has none. */
export function hashOfWords({ text }: Draft): string {
  const words = lettersOf(text);
  return words && hashText(words);
}

/**
 * Whether what was held is still what stands there: a page may tidy its spaces meanwhile. An editor
 * that draws its text by itself draws what was typed last a frame later, or several on a busy
 * machine.
 */
export function isSameMessage(composer: HTMLElement, held: Draft): boolean {
  const draft = readDraft(composer);
  if (isSameWords(held, draft)) return true;
  return composer.querySelector(DRAWN) !== null && isSimilarDraft(held, draft);
}

/**
 * Whether a picture or a file waits beside the box to be sent with it. It lays the page out, so it
 * is asked at sends.
 */
export function hasStaged(composer: HTMLElement): boolean {
  const scope = partAround(composer);
  const isApart = (one: HTMLElement) =>
    !contains(composer, one) && !contains(one, composer) && !nearest(one, '[role=log],article');
  return [
    ...allIn(scope, STAGED).filter(isLarge),
    ...allIn(scope, STAGED_NAMED).filter(isShownByName),
  ].some(isApart);
}

function isLarge(picture: HTMLElement): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return Math.min(width, height) >= STAGED_MIN_PX || picture.localName === 'audio';
}

function isShownByName(element: HTMLElement): boolean {
  return isShown(element) && FILE_NAME.test(read(element, 'textContent') ?? '');
}

/** Its words with a space where a line or a paragraph begins, to be looked at and let go. */
export function writtenText(composer: HTMLElement): string {
  return composer.querySelector(LINE) ? textIn(composer, ' ') : draftText(composer);
}

/**
 * Tells by comparison whether a draft has more lines than before: what breaks a line and what holds
 * one are counted alike. It lays nothing out.
 */
export function countLines(composer: HTMLElement): number {
  return draftText(composer).split('\n').length + allIn(composer, LINE).length;
}

/** The texts that a draft is made of, in their order. */
export function wordsOf(composer: HTMLElement): Text[] {
  return nodesOf(composer).filter((node): node is Text => !isElement(node));
}

/** The words of a part of the page but for hints, and what is to stand where a line begins. */
function textIn(part: Element, line: string): string {
  const parts = nodesOf(part).map((node) => {
    if (!isElement(node)) return node.nodeValue;
    return fits(node, LINE) ? line : '';
  });
  return parts.join('');
}

/** The elements and texts in a part of the page but for hints and what stands in them. */
function nodesOf(part: Element): Node[] {
  const walker = part.ownerDocument.createTreeWalker(
    part,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      isElement(node) && fits(node, HINT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

function draftText(composer: HTMLElement): string {
  if (isField(composer)) return composer.value;
  const drawn = composer.querySelector(DRAWN) ?? composer;
  const text = drawn.querySelector(HINT) ? textIn(drawn, '') : (drawn.textContent ?? '');
  return text.replace(/[\u200b\u2060\ufeff]/g, '');
}

function countMedia(composer: HTMLElement): number {
  const hints = allIn(composer, HINT);
  return allIn(composer, CONTENT).filter((one) => !hints.some((hint) => contains(hint, one)))
    .length;
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\u2060]+/g, '');
}
