/**
 * The steps from each old shape to the next: step n turns version n into version n + 1. A step is never changed
 * once it was released; a frozen example of every version stands in tests/unit/settings/examples.
 */
const steps: ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [];

/** The first version that was released. */
const FIRST_VERSION = 1;

/** Brings a stored value of any released version to the current shape; anything else is returned untouched. */
export function migrateSettings(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return stored;
  let current = stored as Record<string, unknown>;
  const version = current.version;
  if (!Number.isInteger(version) || Number(version) < FIRST_VERSION) return stored;
  for (const step of steps.slice(Number(version) - FIRST_VERSION)) current = step(current);
  return current;
}
