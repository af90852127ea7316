import * as v from 'valibot';

const SELECTOR_MAX = 400;

const NAME = '[A-Za-z_][\\w-]*';
const SIMPLE = `(?:[#.]${NAME}|\\[${NAME}(?:="[\\w./:-]+")?\\]|:nth-of-type\\(\\d{1,4}\\))`;
const COMPOUND = `(?:(?:\\*|[a-z][a-z0-9-]*)${SIMPLE}*|${SIMPLE}+)`;
const STRUCTURAL = new RegExp(`^${COMPOUND}(?: (?:> )?${COMPOUND})*$`);

/**
 * A selector of names, attributes and places alone. Every browser can read whatever passes here, so
 * what was stored or imported never makes a page's own events fail.
 */
export const structuralSelector = v.pipe(
  v.string(),
  v.maxLength(SELECTOR_MAX),
  v.regex(STRUCTURAL),
);
