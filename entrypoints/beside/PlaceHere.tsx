import { Place } from '@/components/ui/Place';
import type { GroundPlaceProps, PlaceName } from '@/components/ui/place-props';
import type { Feeling } from '@/utils/practice/feelings';
import type { Situation } from '@/utils/practice/situations';
import type { FeltKind } from '@/utils/record/counts';
import { loadCountedJournal } from '@/utils/record/load-counted-journal';
import { loadOwnDeck } from '@/utils/record/load-own-deck';
import { useNotifyChoice } from '@/utils/settings/use-notify-choice';
import type { Stores } from './Gate';

interface PlaceHereProps
  extends Stores,
    Pick<GroundPlaceProps, 'onGoTo' | 'onBack' | 'focusStart'> {
  place: PlaceName;
  /** Where *I wish I hadn’t* is. */
  repairHref: string;
  /** As in `Place`. */
  situation?: Situation | null;
  /** As in `Place`. */
  feeling?: Feeling | undefined;
}

const countFelt = (kind: FeltKind) =>
  void import('@/utils/record/count-store').then(({ countOne }) => countOne(kind, Date.now()));

const findChat = async () => ({
  chat: await import('@/utils/sites/chat-here').then((m) => m.findChatHere()),
});

/** One of the four places, beside a chat; what leads further opens in a tab. */
export function PlaceHere(props: PlaceHereProps) {
  const [notify, changeNotify] = useNotifyChoice();
  return (
    <Place
      {...props}
      notify={notify}
      onNotify={changeNotify}
      supportHref="/options.html#support"
      fullSizeHref={`/options.html#${props.place}`}
      loadJournal={loadCountedJournal}
      loadOwnDeck={loadOwnDeck}
      findChat={findChat}
      onFelt={countFelt}
    />
  );
}
