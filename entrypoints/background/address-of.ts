import type { FrameSender } from '@/utils/messaging/answer-frames';
import { canRunAt } from '@/utils/permissions/protected-pages';

/**
 * The address that says to which site a frame belongs; null where it is none of a site. A frame without an address of
 * its own, such as about:blank, belongs to the site of its tab.
 */
export function addressOf({ url, tab }: FrameSender): string | null {
  return [url, tab?.url].find((one) => one !== undefined && canRunAt(one)) ?? null;
}
