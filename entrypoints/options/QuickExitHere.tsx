import { QuickExit } from '@/components/quick-exit/QuickExit';
import { dropKeyAtOnce } from '@/utils/record/journal-key';
import { leaveAtOnce } from './use-asked-before-leaving';

const lock = () => {
  leaveAtOnce();
  dropKeyAtOnce();
};

/** `look` says how the page around places it. */
export function QuickExitHere({ look }: { look?: string }) {
  return <QuickExit lock={lock} look={look} />;
}
