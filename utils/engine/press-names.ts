/**
 * What a control is called: by its label, by its makers, and whether these say that it sends or
 * does something else.
 */
import { sendDrawings } from '@/utils/sites/send-drawings';
import { allIn } from './dom';
import { attributeOf, call, read } from './plain-dom';
import { saysOther, saysSend } from './says-send';
import { NAMING } from './teach/structural-selector';

/** Where developers name it, in any language of the interface, or say what it does. */
const NAMES = [...NAMING, 'id', 'class', 'icon', 'onclick'];

/**
 * Not who sent a message, nor to send it once more, nor where it is sent to, nor the maker of a
 * chat.
 */
const SEND_NAME =
  /(?<!re|un)send(?!er|ing|to\b|bird)|submit|paper-?plane|-promotion|arrow-?up|corner-down-left/i;

/** Where a drawing is kept: it is called as the end of its address. */
const ADDRESSES = ['href', 'xlink:href', 'src'];
const FOLDERS = /^data:.*|.*[/#]/;

/**
 * Things of a composer that are no send, and things that are sent at once by a button of their own.
 */
const OTHER_NAME =
  /attach|upload|\bfile|photo|image|camera|gallery|voice|audio|record|microphone|\bmic\b|\bgif\b|sticker|emoji|smiley|preview|cancel|discard|trash|search|translate|mention|dropdown|toggle|menu/i;

/**
 * In what is written for scripts to find, these words tell as well; in a class they may be about
 * looks.
 */
const OTHER_WORD =
  /like|money|gift|close|delete|remove|clear|format|bold|italic|underline|strike|heading|list|quote|link|undo|redo|more|option|setting|expand|collapse|fullscreen|poll/i;

/** It sends an answer to what stands beside it: the beginning of its label. */
const ANSWER = /^(r[eéi]s?p|antw|odp|отв|від|رد|返|回|답)/i;

/** So much of a drawing tells which one it is. */
const LONGEST_START = 40;

/** Between the things that one button does. */
const PARTS = /[,;/&+]| (?:or|and|with) /i;

/** A label is short; what is longer is the text of a part of the page. */
const LABEL = /^.{1,60}$/s;

/** Where words for people stand, beside its text. */
const LABELS = ['aria-label', 'data-tooltip', 'title', 'value', 'alt'];

/** What stands on it, the surest first; empty where nothing does. */
export function labelsOf(control: Element): string[] {
  const named = (one?: Element | false | null) =>
    one ? LABELS.map((name) => attributeOf(one, name)) : [];
  const [inner] = allIn(control, '[aria-label],[title],img[alt],title');
  const around = read(control, 'parentElement');
  const labels = [
    ...named(control),
    labelElsewhere(control),
    read(control, 'textContent') ?? '',
    ...named(inner),
    // What holds nothing else may carry the words for it.
    ...named(around?.childElementCount === 1 && around),
  ];
  return labels.map((label) => label.trim()).filter((label) => LABEL.test(label));
}

/** Its words, where other elements beside it carry them. */
function labelElsewhere(control: Element): string {
  // What stands in no page has no root that could be asked.
  const root = call(control, 'getRootNode') as Partial<Document>;
  const ids = attributeOf(control, 'aria-labelledby').split(/\s+/);
  return ids.map((id) => root.getElementById?.(id)?.textContent).join(' ');
}

/** Whether its words say that it sends, in a language that is known. */
export function isCalledSend(control: Element): boolean {
  return labelsOf(control).some(saysSend);
}

/** A sign that stands for sending, drawn as a letter, or by a font out of its name. */
const SIGN = /^([➔-➾→↑⬆⏎↵⮐▶✈📤📨]\ufe0f?|arrow_upward)$/u;

/** Whether all that stands on it is such a sign. */
export function isSendSign(control: Element): boolean {
  return labelsOf(control).some((label) => SIGN.test(label));
}

/** Whether its makers named it, or a sign in it, after sending, or drew a sign for that. */
export function isNamedSend(control: Element): boolean {
  return namesOf(control).some((name) => SEND_NAME.test(name)) || isDrawnSend(control);
}

/** Whether an icon is drawn on it that stands for sending in one of the sets that pages take. */
function isDrawnSend(control: Element): boolean {
  return allIn(control, 'path,polygon').some((one) => {
    const drawn = attributeOf(one, 'd') || attributeOf(one, 'points');
    const figures = drawn
      .slice(0, LONGEST_START)
      .replace(/[^\d.]+/g, ' ')
      .trim();
    return sendDrawings.some((start) => figures.startsWith(start));
  });
}

/** What its makers call it and what is drawn on it; where an attribute says so, with its name. */
function namesOf(control: Element): string[] {
  const named = [control, ...allIn(control, '*')].flatMap((one) =>
    NAMES.map((name) => `${name}=${attributeOf(one, name)}`),
  );
  const drawn = allIn(control, 'use,img').flatMap((one) =>
    ADDRESSES.map((name) => attributeOf(one, name).replace(FOLDERS, '')),
  );
  return [...named, ...drawn];
}

/** Whether its words say that it answers what stands beside it. */
export function isCalledAnswer(control: Element): boolean {
  return labelsOf(control).some((label) => ANSWER.test(label));
}

/**
 * Whether sending is one of the things that its words name, as where it closes or records as well;
 * where `isWord`, one of the words for one of these is enough.
 */
export function isCalledSendAsWell(control: Element, isWord = false): boolean {
  const parts = labelsOf(control).flatMap((label) => label.split(PARTS));
  return parts.some(
    (part) => (isWord ? part.split(' ') : [part]).some(saysSend) && !saysOther(part),
  );
}

/** Whether its words or its makers say that it does something else. */
export function isCalledOther(control: Element): boolean {
  if (labelsOf(control).some(saysOther)) return true;
  return namesOf(control).some(
    (name) => OTHER_NAME.test(name) || (!/^class=/.test(name) && OTHER_WORD.test(name)),
  );
}
