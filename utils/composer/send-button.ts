/** Finds the button that sends what stands in a composer. */
import type { Site } from '@/utils/sites/site';

const BUTTON = 'button,[role="button"],input[type="submit"]';

/** How far a send button may stand from its composer, in ancestors. */
const REACH = 6;

/** What developers call it, in any language of the interface. */
const SEND_NAMED = ['data-testid', 'data-test', 'data-qa', 'data-icon', 'id', 'class']
  .map((name) => `[${name}*="send" i]`)
  .join();

/** What the label says, in the languages most people use; a whole word at the start. */
const SEND_LABEL =
  /^(send|post|reply|senden|enviar|envoyer|invia|verzend|verstuur|skicka|wyślij|trimite|gönder|kirim|gửi|отправить|надіслати|إرسال|ارسال|שלח|भेज|ส่ง|送信|发送|發送|傳送|보내기|전송)(?![\p{L}\p{M}])/iu;

/** Things that are sent at once by a button of their own. */
const OTHER_SEND =
  /attach|file|photo|image|voice|audio|record|gif|sticker|emoji|schedul|later|like|money|gift/i;

/** The send button nearest to the composer, or null. Disabled ones do not count. */
export function findSendButton(composer: HTMLElement, site: Site | null): HTMLElement | null {
  let scope = parentOf(composer);
  for (let step = 0; scope && (site || step < REACH); step++, scope = parentOf(scope)) {
    if (!site && step && holdsOtherBox(scope, composer)) return null;
    const found = findIn(scope, site);
    if (found) return found;
  }
  return null;
}

function findIn(scope: Element, site: Site | null): HTMLElement | null {
  const selectors = site?.sendButtons ?? [BUTTON];
  const ready = selectors
    .flatMap((selector) => [...scope.querySelectorAll<HTMLElement>(selector)])
    .filter(isReady);
  if (site) return ready[0] ?? null;
  return ready.find(saysSend) ?? ready.find(submitsForm) ?? null;
}

function saysSend(button: HTMLElement): boolean {
  const label = button.getAttribute('aria-label') ?? button.title;
  if (button.matches('[aria-haspopup]') || OTHER_SEND.test(label + button.className)) return false;
  if (button.matches(SEND_NAMED) || button.querySelector(SEND_NAMED)) return true;
  return SEND_LABEL.test(label) || SEND_LABEL.test(button.textContent.trim());
}

function submitsForm(button: HTMLElement): boolean {
  return (button as HTMLButtonElement).type === 'submit' && button.closest('form') !== null;
}

function isReady(button: HTMLElement): boolean {
  return !button.matches(':disabled,[aria-disabled="true"]') && button.getClientRects().length > 0;
}

/** Beyond a box of another kind, a button belongs to that one as well. */
function holdsOtherBox(scope: Element, composer: HTMLElement): boolean {
  const boxes = scope.querySelectorAll('textarea,[contenteditable="true"],[role="textbox"]');
  return [...boxes].some((box) => !composer.contains(box) && !box.contains(composer));
}

/** The parent, also out of a shadow root. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
