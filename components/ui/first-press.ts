/**
 * Leaves out the second press of a double press: it would take back what the first one did, or do
 * it to what came in its place, which nobody has seen.
 */
export function firstPress(act: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) act();
  };
}
