/**
 * What stands in a page, for a report: tags, names of attributes, structural selectors. No text, no
 * values of a person.
 */
import type { ElementStructure, PageStructure } from '@/utils/extension/background-to-frame';
import { boxOf, call, read } from '../plain-dom';
import { listBoxes, listPressables } from './candidates';
import { collectPageWords } from './page-words';
import { isStableName } from './stable-name';
import { findSelector } from './structural-selector';

const BOXES_MAX = 5;
const BUTTONS_MAX = 8;

export function describePage(document: Document, address: string): PageStructure {
  const boxes = listBoxes(document).slice(-BOXES_MAX);
  const bottomOf = (element: HTMLElement) => boxOf(element).bottom;
  const [lowest] = [...boxes].sort((one, other) => bottomOf(other) - bottomOf(one));
  const buttons = lowest ? listPressables(document, lowest).slice(0, BUTTONS_MAX) : [];
  const describe = (element: HTMLElement) => describeElement(element, address);
  return { boxes: boxes.map(describe), buttons: buttons.map(describe) };
}

function describeElement(element: HTMLElement, address: string): ElementStructure {
  const root = call(element, 'getRootNode');
  const isInShadow = root instanceof ShadowRoot;
  const words = collectPageWords(isInShadow ? root : read(element, 'ownerDocument'), address);
  return {
    tag: read(element, 'localName'),
    attributes: call(element, 'getAttributeNames').filter(
      (name) => !name.startsWith('data-') || isStableName(name, words),
    ),
    selector: findSelector(element, words),
    isInShadow,
  };
}
