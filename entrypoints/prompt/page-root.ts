import css from '@/components/prompt/prompt.css?inline';
import tokens from '@/components/tokens.css?inline';
import type { FrameOptions } from '@/utils/guard/bridge';

/** Events that a page might take for its own while the person uses our dialog. */
const OWN_EVENTS =
  'click pointerdown pointerup mousedown mouseup touchstart touchend keydown keypress keyup focusin focusout input wheel';

/** Our one node in the page: a host without size whose closed shadow root holds all that we draw. */
export function createPageRoot() {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokens.replace(':root', ':host') + css;
  const root = document.createElement('div');
  root.className = 'root';
  shadow.append(style, root);
  for (const type of OWN_EVENTS.split(' ')) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }

  return {
    host,
    shadow,
    root,
    /** Puts the node into the page, also after the page took it out. False where that is not possible. */
    attach(): boolean {
      if (!host.isConnected) document.documentElement?.append(host);
      return host.isConnected;
    },
    applyOptions(options: FrameOptions, direction: string): void {
      const wanted = { theme: options.theme, motion: options.motion, dir: direction };
      for (const [name, value] of Object.entries(wanted)) {
        // Written anew at each mark, an attribute would tell the page of it.
        if (host.dataset[name] !== value) host.dataset[name] = value;
      }
      root.dir = direction;
    },
  };
}

export type PageRoot = ReturnType<typeof createPageRoot>;
