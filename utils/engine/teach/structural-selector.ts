/**
 * Says where an element stands in its page by structure alone: ids, classes, roles, data attributes
 * and places. No text, no label, no name of a person, no number that a build made.
 */
import { isElement } from '../dom';
import { attributeOf, call, fits, read } from '../plain-dom';
import { isInterfaceName, isStableName, tellsPurpose } from './stable-name';

/** As long as `structuralSelector` of utils/extension takes it. */
const SELECTOR_MAX = 400;

/**
 * Attributes that developers name things by. Their values are kept only where they are words of
 * interfaces.
 */
export const NAMING = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-tid',
  'data-e2e',
  'data-icon',
  'data-role',
  'data-slot',
  'data-component',
  'name',
];

/** Parts of a page that have an element of their own. */
const LANDMARKS = 'form,footer,main,aside,header,section,nav,dialog';

/** A few classes tell an element apart; more only make the selector brittle. */
const CLASSES_MAX = 3;

/**
 * A selector that finds this element, which stands in a page, and no other one in its root; or null
 * where none was found.
 * `pageWords` are kept out of it, see `collectPageWords`.
 */
export function findSelector(element: Element, pageWords: ReadonlySet<string>): string | null {
  // The cast: what is connected has one of these at its root.
  const root = call(element, 'getRootNode') as Document | ShadowRoot;
  const isUnique = (selector: string) => {
    const [first, second] = root.querySelectorAll(selector);
    return selector.length <= SELECTOR_MAX && first === element && !second;
  };
  const own = [...tellingNames(element, pageWords), plainName(element)];
  const plain = own[own.length - 1] ?? '';
  const anchored = ancestorsOf(element).flatMap((ancestor) =>
    anchorsOf(ancestor, pageWords).flatMap((anchor) => own.map((name) => `${anchor} ${name}`)),
  );
  const isBare = plain === read(element, 'localName');
  const candidates = [...own.slice(0, -1), ...anchored, ...(isBare ? [] : [plain])];
  return candidates.find(isUnique) ?? findPlace(element, pageWords, isUnique);
}

/** The shortest row of steps down to the element that no other one has. */
function findPlace(
  element: Element,
  pageWords: ReadonlySet<string>,
  isUnique: (selector: string) => boolean,
): string | null {
  let path = step(element);
  for (const ancestor of ancestorsOf(element)) {
    const found = [
      ...anchorsOf(ancestor, pageWords).map((anchor) => `${anchor} > ${path}`),
      `${step(ancestor)} > ${path}`,
    ].find(isUnique);
    if (found) return found;
    path = `${step(ancestor)} > ${path}`;
  }
  return isUnique(path) ? path : null;
}

/** What its makers called it, the most telling first. */
function tellingNames(element: Element, pageWords: ReadonlySet<string>): string[] {
  const id = attributeOf(element, 'id');
  const named = NAMING.flatMap((name) => {
    const value = attributeOf(element, name);
    return isInterfaceName(value) ? [`${tagOf(element)}[${name}="${value}"]`] : [];
  });
  const classes = [...read(element, 'classList')].filter((name) => isStableName(name, pageWords));
  const telling = classes.filter(tellsPurpose);
  const flags = call(element, 'getAttributeNames')
    .filter((name) => name.startsWith('data-') && !NAMING.includes(name))
    .filter((name) => isStableName(name, pageWords));
  return [
    ...(isInterfaceName(id) ? [`#${id}`] : []),
    ...named,
    ...telling.map((name) => `.${name}`),
    ...(telling.length > 1 ? [`.${telling.slice(0, CLASSES_MAX).join('.')}`] : []),
    ...(read(element, 'localName').includes('-') ? [tagOf(element)] : []),
    ...flags.map((name) => `${tagOf(element)}[${name}]`),
    ...(classes.length > telling.length ? [classNames(element, classes)] : []),
  ];
}

/** Its tag with its role and kind; the tag alone where it has none. */
function plainName(element: Element): string {
  const parts = ['role', 'type', 'contenteditable'].map((name) => {
    const value = attributeOf(element, name);
    return /^[a-z-]+$/.test(value) ? `[${name}="${value}"]` : '';
  });
  return tagOf(element) + parts.join('');
}

function anchorsOf(element: Element, pageWords: ReadonlySet<string>): string[] {
  return [
    ...tellingNames(element, pageWords),
    ...(fits(element, LANDMARKS) ? [read(element, 'localName')] : []),
  ];
}

function classNames(element: Element, classes: readonly string[]): string {
  return `${tagOf(element)}.${classes.slice(0, CLASSES_MAX).join('.')}`;
}

/** The element among its siblings, counted where there are several of its kind. */
function step(element: Element): string {
  const around = read(element, 'parentNode');
  const siblings = [...(around ? read(around, 'childNodes') : [])].filter(isElement);
  const localName = read(element, 'localName');
  const alike = siblings.filter((one) => read(one, 'localName') === localName);
  const place =
    alike.length > 1 ? `:nth-of-type(${(alike as Element[]).indexOf(element) + 1})` : '';
  return tagOf(element) + place;
}

/** A tag of a name that no selector can hold is left open, so that only its place counts. */
function tagOf(element: Element): string {
  const localName = read(element, 'localName');
  return /^[a-z][a-z0-9-]*$/.test(localName) ? localName : '*';
}

function ancestorsOf(element: Element): Element[] {
  const parent = read(element, 'parentElement');
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}
