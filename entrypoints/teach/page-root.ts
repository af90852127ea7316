import css from '@/components/teach/teach.css?inline';
import tokens from '@/components/ui/tokens.css?inline';
import { createOwnNames } from '@/utils/engine/own-names';
import { tellLanguage } from '@/utils/locale/locale';

/**
 * Our one node in the page while it is taught: a host without size, its closed shadow root, nothing
 * for the page.
 */
export function createTeachRoot() {
  const host = document.createElement('div');
  // Written by the object model: a page's own policy for styles does not concern it.
  host.style.cssText = `all: initial !important; display: block !important; position: fixed !important;
    inset: 0 auto auto 0 !important; z-index: 2147483647 !important; color-scheme: light dark !important;`;
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = createOwnNames().nameIn(tokens.replace(':root', '.root') + css);
  const root = document.createElement('div');
  root.className = 'root';
  tellLanguage(root);
  shadow.append(style, root);
  return {
    host,
    shadow,
    root,
    /** Puts the node into the page, also after the page took it out. */
    attach(): void {
      if (!host.isConnected) document.documentElement.append(host);
    },
  };
}
