/** Looks at a draft in memory: whether there is one, and whether it is still the same. Its words go nowhere. */
import { hashText } from './hash-text';

/** Things that are a message without a letter. */
const CONTENT = 'img,video,audio,canvas,[data-lexical-decorator]';

export function isEmptyDraft(composer: HTMLElement): boolean {
  return draftText(composer).trim() === '' && !composer.querySelector(CONTENT);
}

/** Equal for equal drafts of one frame; says nothing else. */
export function fingerprint(composer: HTMLElement): string {
  return hashText(draftText(composer) + composer.querySelectorAll(CONTENT).length);
}

function draftText(composer: HTMLElement): string {
  if (composer instanceof HTMLTextAreaElement || composer instanceof HTMLInputElement) {
    return composer.value;
  }
  let text = composer.textContent;
  // Slate writes its placeholder into the box.
  for (const hint of composer.querySelectorAll('[data-slate-placeholder]')) {
    text = text.replace(hint.textContent, '');
  }
  return text.replace(/[\u200b\u2060\ufeff]/g, '');
}
