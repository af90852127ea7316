import { hostOf } from '@/components/support/line-words';
import { OutLink } from '@/components/support/OutLink';
import type { Way } from '@/utils/sites/take-back';
import { checkedWords } from './way-words';

/** Who says so, and the day on which it was read. */
export function WaySource({ way }: { way: Way }) {
  return (
    <p class="small soft">
      {checkedWords(way)} <OutLink href={way.source}>{hostOf(way.source)}</OutLink>
    </p>
  );
}
