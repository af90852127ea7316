/** The boxes of a page and what is marked in them, without a browser, from test to test anew. */
import { vi } from 'vitest';
import { type Boxes, createBoxes } from '@/utils/engine/boxes';
import { carry, findScope, type Heat, noHeat, toggleMark } from '@/utils/engine/heat';

interface MarkedBoxes {
  boxes: Boxes;
  heat: Heat;
  /** The boxes that the engine knows. */
  known: Set<HTMLElement>;
  salt: string;
  /** The box in which the person's last words are not drawn yet. */
  drawing: HTMLElement | null;
}

/** What is there in the test that runs. */
export let page: MarkedBoxes;

export function beginWithBoxes(): void {
  vi.useFakeTimers({ toFake: ['Date'] });
  document.body.innerHTML = '<main></main>';
  goTo('/anna');
  const known = new Set<HTMLElement>();
  const keptKeys = () => [...page.heat.marks, ...page.heat.rests].map(({ key }) => key);
  const boxes = createBoxes({
    lookAtSends() {},
    isDrawing: (composer) => composer === page.drawing,
    known,
    siteOf: () => null,
    salt: () => page.salt,
    isKept: (key) => keptKeys().includes(key),
    keptKeys,
    carry(from, to) {
      page.heat = carry(page.heat, from, to);
    },
    now: Date.now,
  });
  page = { boxes, heat: noHeat, known, salt: 'salt', drawing: null };
}

export function goTo(address: string): void {
  history.replaceState(null, '', address);
}

export function draw(text = '', name = ''): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  if (name) box.name = name;
  box.value = text;
  document.querySelector('main')?.append(box);
  page.known.add(box);
  return box;
}

export function write(box: HTMLTextAreaElement, text: string): void {
  box.value = text;
  page.boxes.touch(box);
}

export function mark(box: HTMLElement, scope: 'message' | 'hour' = 'message'): void {
  page.heat = toggleMark(page.heat, page.boxes.keyOf(box), scope, Date.now());
  page.boxes.touch(box);
}

export function scopeOf(box: HTMLElement) {
  const key = page.boxes.keyOf(box);
  return findScope(page.heat, key, Date.now());
}

export function pass(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}
