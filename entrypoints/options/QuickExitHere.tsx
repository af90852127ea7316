import { QuickExit } from '@/components/quick-exit/QuickExit';
import { dropKeyAtOnce } from '@/utils/record/journal-key';

export function QuickExitHere() {
  return <QuickExit lock={dropKeyAtOnce} />;
}
