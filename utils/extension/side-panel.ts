/**
 * The panel beside the page: the side panel of Chromium, the sidebar of Firefox. Neither knows the
 * other's, and a phone has none.
 */
import { browser } from './browser';

interface Sides {
  sidePanel?: { open(of: { windowId: number }): Promise<void> };
  sidebarAction?: {
    open(): Promise<void>;
    setTitle(of: { title: string }): Promise<void>;
  };
}

const sides = () => browser as unknown as Sides;

export function hasPanel(): boolean {
  return Boolean(sides().sidePanel ?? sides().sidebarAction);
}

/** Whether the menu of the toolbar button needs an entry of ours for it: Chromium has its own. */
export function needsPanelEntry(): boolean {
  return Boolean(sides().sidebarAction);
}

/** As Chromium names the window of the page that asks. */
const THIS_WINDOW = -2;

/**
 * Opens it in this window, in Firefox in the one in front. Call it in the act of the person itself:
 * the browser allows it only then. Rejects where it did not open.
 */
export async function openPanel(windowId: number = THIS_WINDOW): Promise<void> {
  const { sidePanel, sidebarAction } = sides();
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}

/** What the browser writes above it; Chromium writes the name of the extension and asks nobody. */
export async function setPanelTitle(title: string): Promise<void> {
  await sides().sidebarAction?.setTitle({ title });
}
