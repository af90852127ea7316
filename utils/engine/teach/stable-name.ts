/**
 * Which names in a page's markup may be kept: written by its makers, and no word of the people who
 * use it.
 */

/** What interfaces are made of. A name of these words alone says nothing about a person. */
const INTERFACE_WORDS = oneOf(
  '(action|app|area|aside|attachment|bar|body|bottom|box|btn|button|card|chat|comment' +
    '|compose|composer|composing|container|content|control|conversation|dialog|direct|dock' +
    '|draft|edit|editable|editor|element|enter|entry|field|footer|form|frame|go|group|header' +
    '|icon|inline|inner|input|item|layout|line|live|log|main|message|messaging|messenger' +
    '|middle|modal|msg|new|note|outer|page|pane|panel|place|post|primary|prompt|pm|ql|reply' +
    '|response|root|room|row|say|section|send|sender|separator|shell|side|sidebar|slot|space' +
    '|stack|submit|talk|text|textarea|textbox|thread|tool|toolbar|top|type|ui|view|widget' +
    '|window|wrap|wrapper|write|writer)s?',
);

/** What tells how a thing is at the moment: gone a moment later. */
const STATE_WORDS = oneOf(
  'active|animating|checked|closed|collapsed|current|dark|dirty|disabled|empty|enabled' +
    '|expanded|filled|focus|focused|focusable|has|hidden|hover|valid|invalid|visible' +
    '|invisible|is|light|loading|no|off|on|open|opened|overflow|pressed|pristine|ready' +
    '|recording|scrolled|selected|show|shown|touched|untouched|typing|with|without',
);

const LENGTH_MAX = 40;

/**
 * Whether every word of it is one that interfaces are made of, as `message-input` and `sendButton`
 * are.
 */
export function isInterfaceName(name: string): boolean {
  const parts = partsOf(name);
  return isPlain(name) && parts.length > 0 && parts.every((part) => INTERFACE_WORDS.test(part));
}

/**
 * Whether a class or the name of an attribute looks written by hand and lasting: no digits, no
 * letters shaken together, no state, and apart from the words of interfaces none of `pageWords`,
 * which may be names of people.
 */
export function isStableName(name: string, pageWords: ReadonlySet<string>): boolean {
  const parts = partsOf(name);
  return (
    isPlain(name) &&
    !looksShaken(name) &&
    !parts.some((part) => STATE_WORDS.test(part)) &&
    parts.every((part) => INTERFACE_WORDS.test(part) || !pageWords.has(part))
  );
}

/**
 * Whether one of its words is one that interfaces are made of; such a class tells more than `flex`.
 */
export function tellsPurpose(name: string): boolean {
  return partsOf(name).some((part) => INTERFACE_WORDS.test(part));
}

/** Fits a word as a whole. */
function oneOf(words: string): RegExp {
  return RegExp(`^(${words})$`);
}

/** The words of a name or a text, in lower case: split at signs, numbers and humps. */
export function partsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((part) => part !== '');
}

function isPlain(name: string): boolean {
  return name.length <= LENGTH_MAX && /^[A-Za-z][A-Za-z_-]*$/.test(name);
}

/** As build tools make them: humps of two letters, or more consonants in a row than a word has. */
function looksShaken(name: string): boolean {
  const humps = name.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
  const letters = humps.join('').length;
  if (humps.length > 2 && letters / humps.length < 3) return true;
  return /[bcdfghjklmnpqrstvwxz]{5}/i.test(name) || /[a-z][A-Z]+[a-z][A-Z]/.test(name);
}
