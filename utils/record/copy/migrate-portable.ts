/**
 * The steps from each old shape of the file to the next: step n turns version n into version n + 1.
 * A step is never changed once it was released; a frozen example of every version stands in
 * tests/unit/record/copy/examples. The settings in the file have a version and steps of their own.
 */
const steps: ((file: Record<string, unknown>) => Record<string, unknown>)[] = [];

const FIRST_VERSION = 1;

/** Brings a file of any released version to the shape of today. Pure. */
export function migratePortable<File extends { version: number }>(
  file: File,
): Record<string, unknown> {
  const old: Record<string, unknown> = { ...file };
  return steps.slice(file.version - FIRST_VERSION).reduce((now, step) => step(now), old);
}
