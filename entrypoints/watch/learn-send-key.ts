/**
 * Learns from use whether Enter sends or makes a new line. Only what became of the draft counts: whether it stayed or
 * went. Nothing of it is kept but the answer.
 */
import { isEmptyDraft } from '@/utils/composer/draft';
import { isLineBreak } from '@/utils/composer/send-key';
import type { WatchFrame } from './frame';

/** A page that sends on keyup lets a line break in first; a draft that outlives it was not sent. */
const LEARN_AFTER_MS = 300;

/** In these, Enter makes a new line also where it sends. */
const BLOCK = 'pre,code,li,table,blockquote';
const CODE_FENCE = '```';

type Looks = Pick<WatchFrame, 'siteOf' | 'learnt'>;

export function learnSendKey(frame: Looks) {
  /** The composer of the last Enter that was pressed alone, until something else happens in it. */
  let pressed: HTMLElement | null = null;
  /** The one in which an Enter made a new line, on a site that is known: Ctrl+Enter is to prove it. */
  let likely: HTMLElement | null = null;

  function sawEnter(event: KeyboardEvent, composer: HTMLElement): void {
    const isModified = event.ctrlKey || event.metaKey;
    const isPlain = !isModified && !event.shiftKey && !event.altKey;
    pressed = isPlain ? composer : null;
    if ((!isPlain && composer !== likely) || event.repeat || isEmptyDraft(composer)) return;
    setTimeout(() => {
      if (composer.isConnected && !isEmptyDraft(composer)) return;
      if (isPlain) frame.learnt(composer, 'enter', frame.siteOf(composer) !== null);
      else if (isModified) frame.learnt(composer, 'mod-enter', true);
      likely = null;
    }, LEARN_AFTER_MS);
  }

  function sawInput(event: InputEvent): void {
    if (!pressed) return;
    const composer = pressed;
    pressed = null;
    if (!isLineBreak(event) || isInBlock(composer)) return;
    setTimeout(() => {
      if (!composer.isConnected || isEmptyDraft(composer)) return;
      if (frame.siteOf(composer)) likely = composer;
      else frame.learnt(composer, 'mod-enter', false);
    }, LEARN_AFTER_MS);
  }

  return { sawEnter, sawInput };
}

function isInBlock(composer: HTMLElement): boolean {
  const text = (composer as HTMLTextAreaElement).value ?? composer.textContent;
  const { anchorNode } = getSelection() ?? {};
  const at = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  const block = at?.closest(BLOCK);
  return text.includes(CODE_FENCE) || !!(block && composer.contains(block));
}
