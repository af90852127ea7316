/**
 * Breather's own nodes in a page. Their shadow root is closed to the page; the debugger's protocol
 * looks through.
 */
import { waitFor } from './wait-for.mjs';

/** What Breather shows in the page of this protocol session, or null while it has no node there. */
export async function readOwn(cdp) {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const nodeId = findClosedRoot(root);
  if (nodeId === null) return null;
  try {
    const { object } = await cdp.send('DOM.resolveNode', { nodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `${describe}`,
      returnByValue: true,
    });
    return result.value ?? null;
  } catch {
    // The node went away between the two questions.
    return null;
  }
}

/** Clicks a button of ours by the mouse, once it is there and ready. */
export async function clickOwn(page, cdp, name) {
  const button = await waitFor(`the button “${name}” to be ready`, async () => {
    const own = await readOwn(cdp);
    return own?.buttons.find((one) => one.name === name && one.isReady && one.isShown);
  });
  await page.mouse.click(button.x, button.y);
}

function findClosedRoot(node) {
  for (const shadow of node.shadowRoots ?? []) {
    if (shadow.shadowRootType === 'closed') return shadow.nodeId;
  }
  const inside = [...(node.children ?? []), node.contentDocument, ...(node.shadowRoots ?? [])];
  for (const child of inside) {
    const found = child ? findClosedRoot(child) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Runs in the page, on the closed root. */
function describe() {
  const dialog = this.querySelector('dialog[open]');
  const label = (element) => element.getAttribute('aria-label') ?? '';
  const said = [...this.querySelectorAll('[data-w]')].filter((one) => !one.closest('.mark'));
  return {
    dialog: dialog && label(dialog),
    text: said.map((one) => one.getAttribute('data-w')).join(' '),
    focus: this.activeElement ? label(this.activeElement) : null,
    buttons: [...this.querySelectorAll('button')].map((button) => {
      const box = button.getBoundingClientRect();
      return {
        name: label(button),
        isPressed: button.getAttribute('aria-pressed') === 'true',
        isReady: !button.disabled && button.getAttribute('aria-disabled') !== 'true',
        isShown: box.width > 0,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      };
    }),
  };
}
