/**
 * Whether the words on a button say that it sends: a hint, in the languages that
 * utils/sites/send-words.ts knows.
 */
import { otherWords, sendWords } from '@/utils/sites/send-words';

/** No label of a button is longer, and a page's own may be as long as it likes. */
const LONGEST = 99;

/**
 * Marks that are left out as often as not, in decomposed text: the vowels of Hebrew and Arabic with
 * the hamza on an alef, and the accent of Greek, which capitals lose. Also a stretched line, and
 * what has no width.
 */
const UNSEEN = /[\u0591-\u05c7\u0640\u064b-\u0655\p{Cf}]|(?<=\p{sc=Grek})\u0301/gu;

/** An icon or the like before the words. */
const BEFORE = /^[^\p{L}\p{M}]+/u;

/**
 * Behind the words: the keys that do the same, what stands in brackets, dots. A count stays: it
 * tells of a tab.
 */
const BEHIND =
  /[ ,:·-]*([([（【⌘](?!\d)|\b(ctrl|strg|cmd|alt|shift|enter)\b).*|[^\p{L}\p{M}\p{N})\]）】]+$/u;

/** To whom, who may be called anything. */
const WHOM = /( to |[#@]).*/;

/** Whether a button with this label is likely to send the message. */
export function saysSend(label: string): boolean {
  const words = toWords(label);
  const { send, other } = rules();
  return send.test(words) && !other.test(words.replace(WHOM, ''));
}

/** Whether a button with this label does something else than to send the message. */
export function saysOther(label: string): boolean {
  return rules().other.test(toWords(label)) && !saysSend(label);
}

let built: { send: RegExp; other: RegExp } | undefined;

/** They are built for the first label that is read: on most pages there is none. */
function rules() {
  built ??= { send: buildSend(), other: buildOther() };
  return built;
}

function buildSend(): RegExp {
  const words = fold(sendWords);
  const last = words.match(/-[^|]+/g)?.join('|');
  const first = words.replace(/=([^|]+)/g, '$1$$');
  // Japanese sets the thing that is sent apart by a particle instead of a space.
  const rule = `^(${first})(?![\\p{L}\\p{M}\\p{N}])|[ を](${last})$`;
  return RegExp(rule.replaceAll('-', ''), 'u');
}

function buildOther(): RegExp {
  // The other scripts have no spaces, or no words in which these stand by chance.
  const start = '(?<![\\p{sc=Latn}\\p{sc=Cyrl}\\p{sc=Arab}\\p{M}])';
  return RegExp(`${start}(${fold(otherWords).replace(/(?<=\||^)=/g, '^')})`, 'u');
}

function toWords(label: string): string {
  return fold(label.trim().slice(0, LONGEST)).replace(BEFORE, '').replace(BEHIND, '');
}

/**
 * The same letters however they are written: in capitals (Turkish ones too), composed or not, with
 * another apostrophe.
 */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/[İIı]/g, 'i')
    .toLowerCase()
    .replace(/[ʻʼ‘’`]/g, "'")
    .replace(/\s+/g, ' ');
}
