/**
 * Stands in for the stage where nothing is laid out: it draws into the page, and a click on a node
 * acts at once.
 */
import type { Stage } from '@/utils/engine/stage';

export function createPlainStage(): Stage {
  const host = document.createElement('span');
  const shadow = host.attachShadow({ mode: 'open' });
  const root = document.createElement('div');
  document.body.append(host, root);
  const acts = createPlainActs();
  return {
    ...{ host, shadow, root, onAct: acts.onAct },
    addStyles() {},
    ownName: acts.ownName,
    stand: () => true,
    isOwn: () => false,
    concerns: () => false,
    onOwnEvent() {},
    quietly: (move) => move(),
    tellChange() {},
    openOnTop() {},
    onLost() {},
    isBare: () => true,
    endFade: () => false,
    isInSight: () => true,
    copy: () => true,
    applyLook() {},
    claim() {},
    isOfOther: () => false,
    remove() {
      host.remove();
      root.remove();
    },
  };
}

export function createPlainActs() {
  const acts = new WeakMap<Element, () => void>();
  return {
    ownName: (name: string) => name,
    onAct(node: Element, act: (() => void) | null): void {
      if (!acts.has(node)) node.addEventListener('click', () => acts.get(node)?.());
      acts.set(node, act ?? (() => {}));
    },
  };
}
