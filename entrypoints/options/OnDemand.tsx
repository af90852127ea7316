import type { ComponentType } from 'preact';
import { useLoaded } from '@/components/ui/use-loaded';

interface OnDemandProps<Props> {
  /** The same function at each drawing. */
  load: () => Promise<ComponentType<Props>>;
  props: Props;
}

/**
 * A page that is loaded when it is opened. Until it is there nothing is drawn, so that nothing
 * moves.
 */
export function OnDemand<Props extends object>({ load, props }: OnDemandProps<Props>) {
  const Page = useLoaded(load);
  return Page && <Page {...props} />;
}
