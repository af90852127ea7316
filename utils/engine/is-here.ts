/** Whether this frame is of one of these origins, as the source of a regular expression. */
export function isHere(origins: string): boolean {
  return RegExp(`^(${origins})$`).test(origin);
}
