/** Finds the button that sends what stands in a composer. */
import type { Site } from '@/utils/sites/site';
import { scopeAround } from './scope-around';

const BUTTON = 'button,[role="button"],input[type="submit"]';

/** How far a send button may stand from its composer, in ancestors. */
const REACH = 6;

/** The same where a site's data leave nothing to tell it by but its words; its editors are nested deeper. */
const REACH_OF_WORDS = 12;

/** Where developers name it, in any language of the interface. */
const NAMES = ['data-testid', 'data-test', 'data-qa', 'data-icon', 'id', 'class'];
const SEND_NAMED = NAMES.flatMap((name) => [`[${name}*="send" i]`, `[${name}*="submit" i]`]).join();

/** Not who sent a message, nor to send it once more. */
const SEND_NAME = /(?<!re|un)send(?!er|ing)|submit/i;

/** What the label says, in the languages most people use; a whole word at the start. */
const SEND_LABEL =
  /^(send|post|reply|senden|enviar|envoyer|invia|verzend|verstuur|skicka|wyślij|trimite|gönder|kirim|gửi|отправить|надіслати|إرسال|ارسال|שלח|भेज|ส่ง|送信|发送|發送|傳送|보내기|전송)(?![\p{L}\p{M}])/iu;

/** The same for languages in which the verb comes last. */
const SEND_LABEL_AT_END =
  /(^|\s)(senden|verzenden|versturen|gönder|भेजें)$|(送信|送信する|보내기|전송)$/iu;

/** Things that are sent at once by a button of their own. */
const OTHER_SEND =
  /attach|file|photo|image|voice|audio|record|gif|sticker|emoji|schedul|later|like|money|gift/i;

/** The send button nearest to the composer, or null. Disabled ones do not count. */
export function findSendButton(composer: HTMLElement, site: Site | null): HTMLElement | null {
  let scope = scopeAround(composer);
  for (let step = 0; scope && (site || step < REACH); step++, scope = scopeAround(scope)) {
    if (!site && step && holdsOtherBox(scope, composer)) return null;
    const found = site ? findKnown(scope, site, step) : findLikely(scope, composer);
    if (found) return found;
  }
  return null;
}

function findKnown(scope: ParentNode, site: Site, step: number): HTMLElement | null {
  const bySaying = step < REACH_OF_WORDS ? (site.buttonsBySaying ?? []) : [];
  return findReady(scope, site.sendButtons)[0] ?? findReady(scope, bySaying).find(saysSend) ?? null;
}

function findLikely(scope: ParentNode, composer: HTMLElement): HTMLElement | null {
  // A composer may call itself a button, and its draft may begin with the word.
  const ready = findReady(scope, [BUTTON]).filter((button) => isApart(button, composer));
  return ready.find(saysSend) ?? findSubmit(ready, composer) ?? findHand(scope, composer);
}

/** Without a word of sending: the one that says so by its type, else the last one of the composer's form. */
function findSubmit(buttons: readonly HTMLElement[], composer: HTMLElement): HTMLElement | null {
  const own = buttons.filter((button) => submitsFormOf(button, composer) && !isOther(button));
  return own.find((button) => button.hasAttribute('type')) ?? own.at(-1) ?? null;
}

/** Nothing of a button but its name and the hand that the pointer becomes over it. */
function findHand(scope: ParentNode, composer: HTMLElement): HTMLElement | null {
  for (const named of scope.querySelectorAll(SEND_NAMED)) {
    const hand = isNamedSend(named) ? outermostHand(named) : null;
    if (hand && isApart(hand, composer) && isReady(hand) && !isOther(hand)) return hand;
  }
  return null;
}

/** The pointer's form is handed down, so the outermost element that has it is the one that asked for it. */
function outermostHand(named: Element): HTMLElement | null {
  let hand: Element | null = null;
  for (let next: Element | null = named; next; next = next.parentElement) {
    if (getComputedStyle(next).cursor !== 'pointer') break;
    hand = next;
  }
  return hand instanceof HTMLElement ? hand : null;
}

function findReady(scope: ParentNode, selectors: readonly string[]): HTMLElement[] {
  return selectors
    .flatMap((selector) => [...scope.querySelectorAll<HTMLElement>(selector)])
    .filter(isReady);
}

function saysSend(button: HTMLElement): boolean {
  if (isOther(button)) return false;
  if ([button, ...button.querySelectorAll(SEND_NAMED)].some(isNamedSend)) return true;
  return [labelOf(button), button.textContent.trim()].some(
    (words) => SEND_LABEL.test(words) || SEND_LABEL_AT_END.test(words),
  );
}

function isNamedSend(element: Element): boolean {
  return NAMES.some((name) => SEND_NAME.test(element.getAttribute(name) ?? ''));
}

/** It opens a menu, or sends something else than the draft. */
function isOther(button: HTMLElement): boolean {
  return button.matches('[aria-haspopup]') || OTHER_SEND.test(labelOf(button) + button.className);
}

function labelOf(button: HTMLElement): string {
  return button.getAttribute('aria-label') ?? button.title;
}

function submitsFormOf(button: HTMLElement, composer: HTMLElement): boolean {
  const { type, form } = button as HTMLButtonElement;
  return type === 'submit' && !!form?.contains(composer);
}

function isApart(button: HTMLElement, composer: HTMLElement): boolean {
  return !button.contains(composer) && !composer.contains(button);
}

function isReady(button: HTMLElement): boolean {
  return !button.matches(':disabled,[aria-disabled="true"]') && button.getClientRects().length > 0;
}

/** Beyond a box of another kind, a button belongs to that one as well. */
function holdsOtherBox(scope: ParentNode, composer: HTMLElement): boolean {
  const boxes = scope.querySelectorAll('textarea,[contenteditable="true"],[role="textbox"]');
  return [...boxes].some((box) => !composer.contains(box) && !box.contains(composer));
}
