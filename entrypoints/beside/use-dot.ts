import { useEffect, useState } from 'preact/hooks';
import { logOnce } from '@/utils/extension/log-once';
import { type DotKind, dropDot } from '@/utils/reminders/told';
import { changeTold, loadTold } from '@/utils/reminders/told-store';

/**
 * What the dot on the toolbar stood for as this was opened, the earliest first; read again when
 * `about` becomes another value.
 */
export function useDots(about: unknown): readonly DotKind[] {
  const [kinds, setKinds] = useState<readonly DotKind[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it says when to read.
  useEffect(() => {
    void loadTold().then(({ value: { dots } }) => setKinds(dots));
  }, [about]);
  return kinds;
}

/** This was seen: the dot stays on the toolbar for what else it stands for. */
export function sawDot(kind: DotKind): void {
  changeTold((told) => ({ told: dropDot(told, kind) })).catch(logOnce);
}
