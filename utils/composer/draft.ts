/** Looks at a draft in memory: whether there is one, and whether it is still the same. Its words go nowhere. */
import { hashText } from './hash-text';

/** Things that are a message without a letter. */
const CONTENT = 'img,video,audio,canvas,[data-lexical-decorator]';

/** Slate writes its placeholder into the box. */
const HINT = '[data-slate-placeholder]';

const LINE = 'br,p,div,li,pre,blockquote';

export function isEmptyDraft(composer: HTMLElement): boolean {
  return draftText(composer).trim() === '' && !composer.querySelector(CONTENT);
}

/** Equal for equal drafts of one frame; says nothing else. */
export function fingerprint(composer: HTMLElement): string {
  return hashText(draftText(composer) + composer.querySelectorAll(CONTENT).length);
}

/** Its words with a space where a line or a paragraph begins, to be looked at and let go. */
export function writtenText(composer: HTMLElement): string {
  if (!composer.querySelector(LINE)) return draftText(composer);
  const nodes = document.createTreeWalker(composer, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Element) text += node.matches(LINE) ? ' ' : '';
    else if (!node.parentElement?.closest(HINT)) text += node.nodeValue ?? '';
  }
  return text;
}

function draftText(composer: HTMLElement): string {
  if (composer instanceof HTMLTextAreaElement || composer instanceof HTMLInputElement) {
    return composer.value;
  }
  let text = composer.textContent;
  for (const hint of composer.querySelectorAll(HINT)) {
    text = text.replace(hint.textContent, '');
  }
  return text.replace(/[\u200b\u2060\ufeff]/g, '');
}
