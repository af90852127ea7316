/**
 * Whether the end of a pause may be told in a notification: that is the browser's permission, and
 * nothing else.
 */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/utils/extension/browser';

type NotifyChoice = 'on' | 'off' | 'refused';

const permission = { permissions: ['notifications' as const] };

/** The choice as it is, and a way to change it that is to be called in the click itself. */
export function useNotifyChoice(): [NotifyChoice, (on: boolean) => void] {
  const [choice, setChoice] = useState<NotifyChoice>('off');

  useEffect(() => {
    const read = () =>
      browser.permissions.contains(permission).then(
        (on) => setChoice(on ? 'on' : 'off'),
        () => setChoice('off'),
      );
    void read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);

  const change = (on: boolean) => {
    // Shown at once; the browser's answer is the last word.
    setChoice(on ? 'on' : 'off');
    const asked = on
      ? browser.permissions.request(permission)
      : browser.permissions.remove(permission).then(() => false);
    asked.then(
      (allowed) => setChoice(allowed ? 'on' : on ? 'refused' : 'off'),
      () => setChoice('refused'),
    );
  };
  return [choice, change];
}
