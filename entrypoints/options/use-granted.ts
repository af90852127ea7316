import { useEffect, useState } from 'preact/hooks';
import { loadGranted, watchGranted } from '@/utils/extension/granted-patterns';

/** Those of the patterns that the browser allows now; null until it has answered. */
export function useGranted(patterns: readonly string[]): string[] | null {
  const [granted, setGranted] = useState<string[] | null>(null);
  const asked = patterns.join(' ');
  useEffect(() => {
    const shown = new AbortController();
    const read = async () => {
      const found = await loadGranted(asked === '' ? [] : asked.split(' '));
      if (!shown.signal.aborted) setGranted(found);
    };
    watchGranted(shown.signal, () => void read());
    void read();
    return () => shown.abort();
  }, [asked]);
  return granted;
}
