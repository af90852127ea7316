/**
 * Gives what is to be called for each of what comes often, such as letters, and calls `rested` once
 * none came for so long. One timer for many: one for each would cost more than all else at a
 * letter.
 */
export function atRest(restMs: number, rested: () => void): () => void {
  let isTimed = false;
  let hasCome = false;

  function look(): void {
    isTimed = hasCome;
    if (isTimed) setTimeout(look, restMs);
    else rested();
    hasCome = false;
  }

  return () => {
    hasCome = true;
    if (!isTimed) look();
  };
}
