import { useRef } from 'preact/hooks';

/** What was named last, or null: a move that names nothing leaves a view as it was. */
export function useLastNamed<T>(named: T | null): T | null {
  const last = useRef(named);
  if (named !== null) last.current = named;
  return last.current;
}
