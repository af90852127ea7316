import { useEffect, useRef, useState } from 'preact/hooks';
import { logOnce } from '@/utils/extension/log-once';
import { type DotKind, dropDot } from '@/utils/reminders/told';
import { changeTold, loadTold } from '@/utils/reminders/told-store';
import { HOUR_MS } from '@/utils/time/durations';

/** How long what was drawn stays in a panel that stands open, for the dot is gone at once. */
const SHOWN_MS = HOUR_MS;

/**
 * What the dot on the toolbar stands for, the earliest first, with what was drawn lately in this
 * window; read again when `about` becomes another value.
 */
export function useDots(about: unknown): readonly DotKind[] {
  const [kinds, setKinds] = useState<readonly DotKind[]>([]);
  /** When the dot stood for each of them last, in epoch ms. */
  const stoodAt = useRef(new Map<DotKind, number>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: it says when to read.
  useEffect(() => {
    void loadTold().then(({ value: { dots } }) => {
      const now = Date.now();
      for (const kind of dots) stoodAt.current.set(kind, now);
      const lately = [...stoodAt.current].filter(([, at]) => now - at < SHOWN_MS);
      stoodAt.current = new Map(lately);
      setKinds(lately.map(([kind]) => kind));
    });
  }, [about]);
  return kinds;
}

/** This was seen: the dot stays on the toolbar for what else it stands for. */
export function sawDot(kind: DotKind): void {
  changeTold((told) => ({ told: dropDot(told, kind) })).catch(logOnce);
}
