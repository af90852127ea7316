/** An instant (epoch ms) as the person's clock shows it, such as 14:20. */
export function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}
