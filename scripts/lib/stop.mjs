/** An expected end of a run: `message` is one line that tells the person what to do. */
export class Stop extends Error {}

/**
 * Runs `main` and ends with the exit code it returns. A `Stop` prints its line, without a stack
 * trace.
 */
export async function endWith(main) {
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : `\nUnexpected: ${error.stack}`);
    process.exit(1);
  }
}
