/** A page that leaves takes the answer with it: then null. */
export async function unlessItLeaves<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (/context was destroyed|Actor .* destroyed|navigat/i.test(String(error))) return null;
    throw error;
  }
}
