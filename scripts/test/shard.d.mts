export const SHARDS: number;
export function chooseShard(
  env?: Record<string, string | undefined>,
  now?: number,
): Promise<number>;
