import { useLoaded } from '@/components/ui/use-loaded';
import { sentenceLanguage } from '@/utils/locale/locale';
import type { ExerciseId } from '@/utils/practice/exercise';

// The popup is drawn without it: most runs are for one.
const loadWords = () =>
  import('@/utils/practice/for-two').then((m) => m.forTwoWords(sentenceLanguage()));

/** How two do an exercise together, while it runs. */
export function ForTwoTip({ exercise }: { exercise: ExerciseId }) {
  const words = useLoaded(loadWords);
  return <>{words?.find(({ id }) => id === exercise)?.onScreen}</>;
}
