import { useLoaded } from '@/components/ui/use-loaded';
import type { LineNowProps } from './LineNow';
import css from './now-line.module.css';

/** What it says is looked up anyway, so that it may come after the rest. */
const loadLine = () => import('./LineNow').then((m) => m.LineNow);

/** The room of the one line that changes, which is kept free until there is something to say. */
export function NowLine(props: LineNowProps) {
  const LineNow = useLoaded(loadLine);
  return <div class={css.nowLine}>{LineNow && <LineNow {...props} />}</div>;
}
