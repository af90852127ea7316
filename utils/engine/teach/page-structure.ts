/** What stands in a page, for a report: tags, names of attributes, structural selectors. No text, no values of a person. */
import { listBoxes, listPressables } from './candidates';
import { collectPageWords } from './page-words';
import { isStableName } from './stable-name';
import { findSelector } from './structural-selector';

export interface ElementStructure {
  tag: string;
  attributes: string[];
  /** Null where no structure tells it apart. */
  selector: string | null;
  isInShadow: boolean;
}

export interface PageStructure {
  boxes: ElementStructure[];
  /** Near the lowest box, where chats have theirs; the nearest first. */
  buttons: ElementStructure[];
}

const BOXES_MAX = 5;
const BUTTONS_MAX = 8;

export function describePage(document: Document, address: string): PageStructure {
  const boxes = listBoxes(document).slice(-BOXES_MAX);
  const bottomOf = (element: HTMLElement) => element.getBoundingClientRect().bottom;
  const [lowest] = [...boxes].sort((one, other) => bottomOf(other) - bottomOf(one));
  const buttons = lowest ? listPressables(document, lowest).slice(0, BUTTONS_MAX) : [];
  const describe = (element: HTMLElement) => describeElement(element, address);
  return { boxes: boxes.map(describe), buttons: buttons.map(describe) };
}

function describeElement(element: HTMLElement, address: string): ElementStructure {
  const root = element.getRootNode();
  const isInShadow = root instanceof ShadowRoot;
  const words = collectPageWords(isInShadow ? root : element.ownerDocument, address);
  return {
    tag: element.localName,
    attributes: element
      .getAttributeNames()
      .filter((name) => !name.startsWith('data-') || isStableName(name, words)),
    selector: findSelector(element, words),
    isInShadow,
  };
}
