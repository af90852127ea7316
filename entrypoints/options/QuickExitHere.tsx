import { QuickExit } from '@/components/quick-exit/QuickExit';
import { dropKeyAtOnce } from '@/utils/record/journal-key';

/** `look` says how the page around places it. */
export function QuickExitHere({ look }: { look?: string }) {
  return <QuickExit lock={dropKeyAtOnce} look={look} />;
}
