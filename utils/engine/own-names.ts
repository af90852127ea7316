/**
 * Names for the custom properties of our style sheets, made up anew for each of our closed roots. A
 * page that knew one could register it for its whole document, closed roots and all, and make what
 * is drawn by it transparent. Nobody guesses these.
 */
export function createOwnNames() {
  const start = `--${Math.random()}`.replace('.', '');
  return {
    /** The name by which a property of our sheets, such as `room`, is known there. */
    ownName: (name: string) => start + name,
    /** A sheet of ours, with these names in it. */
    nameIn: (css: string) => css.replaceAll('--', start),
  };
}
