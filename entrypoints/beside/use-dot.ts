import { useEffect, useState } from 'preact/hooks';
import { logOnce } from '@/utils/extension/log-once';
import { type DotKind, dropDot } from '@/utils/reminders/told';
import { changeTold, loadTold } from '@/utils/reminders/told-store';

/** What the dot on the toolbar stood for as the popup was opened, the earliest first. */
export function useDots(): readonly DotKind[] {
  const [kinds, setKinds] = useState<readonly DotKind[]>([]);
  useEffect(() => {
    void loadTold().then(({ value: { dots } }) => setKinds(dots));
  }, []);
  return kinds;
}

/** This was seen: the dot stays on the toolbar for what else it stands for. */
export function sawDot(kind: DotKind): void {
  changeTold((told) => ({ told: dropDot(told, kind) })).catch(logOnce);
}
