import { GUARD_FILE } from './inject-guard';
import { type RegistrationChange, registerScript } from './register-script';

const guard = {
  id: 'guard',
  file: GUARD_FILE,
  runAt: 'document_start',
  persistAcrossSessions: true,
} as const;

/**
 * Brings the guard into the sites that the person turned on, before the page's own scripts. The
 * patterns must all be granted. See `registerScript`.
 */
export function registerGuard(
  findPatterns: () => Promise<readonly string[] | null>,
  changes?: (change: RegistrationChange) => Promise<void>,
): Promise<readonly string[] | null> {
  return registerScript(guard, findPatterns, changes);
}
