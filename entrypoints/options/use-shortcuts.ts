import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/utils/extension/browser';

export interface Shortcuts {
  markDraft: string;
  openPopup: string;
  openPanel: string;
}

/**
 * The shortcuts as the browser has them; read again when the person comes back from changing them.
 */
export function useShortcuts(): Shortcuts | null {
  const [shortcuts, setShortcuts] = useState<Shortcuts | null>(null);
  useEffect(() => {
    const shown = new AbortController();
    const read = async () => {
      const commands = await browser.commands.getAll().catch(() => []);
      const keysOf = (name: string) => commands.find((each) => each.name === name)?.shortcut ?? '';
      if (shown.signal.aborted) return;
      setShortcuts({
        markDraft: keysOf('mark-draft'),
        openPopup: keysOf('_execute_action'),
        openPanel: keysOf('open-panel') || keysOf('_execute_sidebar_action'),
      });
    };
    void read();
    window.addEventListener('focus', () => void read(), { signal: shown.signal });
    return () => shown.abort();
  }, []);
  return shortcuts;
}
