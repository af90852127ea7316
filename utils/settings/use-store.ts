/**
 * A store in a page: read once, watched from then on, changed with an answer on the screen at once.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '@/utils/extension/define-store';
import type { Parsed } from '@/utils/extension/parse-versioned';

/** Null while it loads. `load` and `watch` are to be the same at each drawing, here and below. */
export function useWatched<Value>(
  load: Store<Value>['load'],
  watch: Store<Value>['watch'],
): Parsed<Value> | null {
  const [known, setKnown] = useState<Parsed<Value> | null>(null);
  useEffect(() => {
    const page = new AbortController();
    watch(page.signal, setKnown);
    // What was watched meanwhile is newer.
    void load().then((loaded) => !page.signal.aborted && setKnown((now) => now ?? loaded));
    return () => page.abort();
  }, [load, watch]);
  return known;
}

export interface ChangingState<Value> {
  /** Null while it loads. */
  parsed: Parsed<Value> | null;
  /** What is shown: the first value while it loads, and when what is stored cannot be used. */
  value: Value;
  /** The last change could not be stored; `value` is what is stored. */
  notSaved: boolean;
  /** Shows the change at once and stores it. Never rejects. */
  change(change: (value: Value) => Value): Promise<void>;
}

/** As `useWatched`, for a page that changes it too. */
export function useChanging<Value>(
  load: Store<Value>['load'],
  watch: Store<Value>['watch'],
  store: (change: (value: Value) => Value) => Promise<unknown>,
  first: Value,
): ChangingState<Value> {
  const [known, setKnown] = useState<Omit<ChangingState<Value>, 'change'>>({
    parsed: null,
    value: first,
    notSaved: false,
  });

  /** While changes are being stored, what the storage tells is older than what is on the screen. */
  const storing = useRef(0);

  useEffect(() => {
    const page = new AbortController();
    const show = (parsed: Parsed<Value>) => {
      if (storing.current === 0) setKnown({ parsed, value: parsed.value, notSaved: false });
    };
    watch(page.signal, show);
    void load().then(show);
    return () => page.abort();
  }, [load, watch]);

  const change = useCallback<ChangingState<Value>['change']>(
    async (next) => {
      storing.current += 1;
      setKnown((before) => ({ ...before, value: next(before.value) }));
      const notSaved = await store(next).then(
        () => false,
        () => true,
      );
      const parsed = await load();
      storing.current -= 1;
      if (storing.current === 0) setKnown({ parsed, value: parsed.value, notSaved });
    },
    [load, store],
  );

  return { ...known, change };
}
