/**
 * The parts of `next` that the person changed against what was `shown` to them, laid over what is
 * kept by now. What another page, device or frame changed meanwhile in the other parts stays. Pure.
 */
export function withChanges<Kept extends object>(kept: Kept, shown: Kept, next: Kept): Kept {
  const names = Object.keys(next) as (keyof Kept)[];
  const changed = names.filter((name) => next[name] !== shown[name]);
  return { ...kept, ...Object.fromEntries(changed.map((name) => [name, next[name]])) };
}
