/** Runs axe in a page of Chromium, also inside our closed shadow root. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { ChromiumTab } from './chromium-tab';
import { OWN_NODES } from './page-nodes';

/**
 * What axe found, a line each: the rule, the element, and what to do; empty when it found nothing.
 */
export async function findViolations(page: Page, scope = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  // A colour on its way to another one is neither.
  await waitForTransitions(page);
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const elements = document.querySelectorAll(selector);
    if (elements.length === 0) return [`there is no ${selector}`];
    const { violations } = await axe.run(elements, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  }, scope);
}

function waitForTransitions(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  );
}

/**
 * Our nodes in a page of another site: axe reads a shadow root as the page would, so it is opened
 * for it here.
 */
export async function findViolationsInPrompt(tab: ChromiumTab): Promise<string[]> {
  await tab.evaluateInPageRoots((roots) => {
    for (const root of roots) {
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      root.host.setAttribute('data-under-axe', '');
    }
  });
  // The node that stands beside a composer takes off whatever is written on it.
  return findViolations(tab.page, `${OWN_NODES}, [data-under-axe]`);
}
