import { registerScript } from './register-script';

/** Never written down: nobody is to find on the disk where something was marked. */
const wake = {
  id: 'wake',
  file: 'wake.js',
  runAt: 'document_end',
  persistAcrossSessions: false,
} as const;

/** Has the pages of these sites ask for the engine as they load. See `registerScript`. */
export async function registerWake(
  findPatterns: () => Promise<readonly string[] | null>,
): Promise<void> {
  await registerScript(wake, findPatterns);
}
