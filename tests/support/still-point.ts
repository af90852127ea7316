import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Point } from './extension-browser';

/**
 * What moves a box, such as a line more in it, moves what stands beside it a frame or two later; no
 * hand aims sooner.
 */
const TWO_FRAMES_MS = 34;

/** Where something stands once it moves no more. `find` gives null while it cannot be pressed. */
export function waitUntilStill(
  what: string,
  find: () => Promise<Point | null>,
  timeoutMs?: number,
): Promise<Point> {
  const look = async () => {
    const before = await find();
    if (!before) return null;
    await new Promise((resolve) => setTimeout(resolve, TWO_FRAMES_MS));
    const now = await find();
    return now?.x === before.x && now.y === before.y ? now : null;
  };
  return waitFor(`${what} to stand still`, look, timeoutMs);
}
