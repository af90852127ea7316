/**
 * Leaves out the second press of a double press: by then the button of the next card stands there,
 * and nobody has seen that card.
 */
export function firstPress(act: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) act();
  };
}
