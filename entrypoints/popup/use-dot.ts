import { useEffect, useState } from 'preact/hooks';
import { logOnce } from '@/utils/extension/log-once';
import type { DotKind } from '@/utils/reminders/told';
import { changeTold, loadTold } from '@/utils/reminders/told-store';

/** What the dot on the toolbar stood for, or null. */
export function useDot(): DotKind | null {
  const [kind, setKind] = useState<DotKind | null>(null);
  useEffect(() => {
    void loadTold().then(({ value: { dot } }) => setKind(dot));
  }, []);
  return kind;
}

/** Takes the dot from the toolbar: it was seen. */
export function dropDot(): void {
  changeTold((told) => ({ told: { ...told, dot: null } })).catch(logOnce);
}
