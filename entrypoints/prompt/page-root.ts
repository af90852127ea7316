import mark from '@/components/prompt/mark-control.css?inline';
import notice from '@/components/prompt/notice-toast.css?inline';
import breath from '@/components/prompt/pause-breath.css?inline';
import dialog from '@/components/prompt/pause-dialog.css?inline';
import base from '@/components/prompt/prompt.css?inline';
import tokens from '@/components/tokens.css?inline';
import type { FrameOptions } from '@/utils/engine/bridge';

/** Events that a page might take for its own while the person uses our dialog. */
const OWN_EVENTS =
  'click pointerdown pointerup mousedown mouseup touchstart touchend keydown keypress keyup focusin focusout input wheel';

/** A node of ours, by what `applyOptions` writes on it. */
const LEFT_BEHIND = ':root > div[data-theme][data-motion][data-dir]';

/** Our one node in the page: a host without size whose closed shadow root holds all that we draw. */
export function createPageRoot() {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokens.replace(':root', ':host') + base + dialog + breath + mark + notice;
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
      if (host.isConnected) return true;
      // After an update, the node of the copy before this one: it holds no more, and its button would only seem to.
      for (const old of document.querySelectorAll(LEFT_BEHIND)) old.remove();
      document.documentElement?.append(host);
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
