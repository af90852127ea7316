/** How long a page that never ends loading is waited for. */
const PATIENCE_MS = 5_000;

/**
 * Tells when the page stands. While it loads, a framework may take over what a server drew, and
 * some throw all of it away, the draft too, where they find a node that they do not know. `onStand`
 * is called in a turn of its own once it stands; the answer says whether it does already.
 */
export function watchPageStart(signal: AbortSignal, onStand: () => void): () => boolean {
  let stands = document.readyState === 'complete';
  const end = () => {
    if (stands || signal.aborted) return;
    stands = true;
    onStand();
  };
  if (!stands) {
    // After what the page itself does at its end.
    addEventListener('load', () => setTimeout(end), { signal });
    setTimeout(end, PATIENCE_MS);
  }
  return () => stands;
}
