export function waitFor<T>(
  what: string,
  ask: () => Promise<T> | T,
  timeoutMs?: number,
): Promise<NonNullable<T>>;
