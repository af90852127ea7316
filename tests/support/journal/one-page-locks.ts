/** happy-dom has no locks; one page alone needs none. */
export function allowLocks(): void {
  const request = (...all: unknown[]) => (all.at(-1) as (lock: object) => unknown)({});
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}
