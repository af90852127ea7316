/** What each notice says and what it offers, kind by kind; `NoticeToast` draws it. Pure. */
import { i18n } from '#i18n';
import { formatTimeOfDay, formatWhen } from '@/components/ui/format';
import type { Notice } from '@/utils/engine/bridge';
import type { SiteReminder } from '@/utils/engine/told-frame';
import { sentenceLanguage } from '@/utils/locale/locale';
import { pauseSentence } from '@/utils/practice/pause-sentence';
import { type AfterKind, afterKinds } from '@/utils/record/after-kinds';
import { HOUR_MS } from '@/utils/time/durations';

/** What a press in a notice may lead to. */
export interface NoticeActs {
  silence(reminder: SiteReminder): void;
  switchOff(reminder: SiteReminder): void;
  /** How a message that waited feels now. */
  noteAfter(felt: AfterKind): void;
  /** The person shows Breather this site. */
  teach(): void;
  /** The person takes a breath in a page of ours. */
  breathe(): void;
  close(): void;
}

/** `copies` is the text that a press puts into the clipboard. */
export type NoticePress = { words: string } & (
  | { copies: string }
  | { act(acts: NoticeActs): void }
);

export interface NoticeView {
  text: string;
  /** To say to the other person; null where there is nothing to say. */
  sentence: string | null;
  /** Beside *Undo* and *Close*, in their order. */
  presses: readonly NoticePress[];
}

type Kind = Notice['kind'];
type Views = { [K in Kind]: (notice: Notice & { kind: K }, keeper: string | null) => NoticeView };

const views: Views = {
  missed: () =>
    say(i18n.t('notice.missed'), [{ words: i18n.t('notice.teach'), act: ({ teach }) => teach() }]),
  'press-again': () => say(i18n.t('notice.pressAgain')),
  changed: ({ draft }) => say(i18n.t('notice.changed'), copyDraft(draft)),
  'words-gone': ({ draft }) => say(i18n.t('notice.wordsGone'), copyDraft(draft)),
  'kept-later': ({ untilAt, draft }, keeper) => {
    const sentence = sentenceFor(untilAt);
    const copySentence = { words: i18n.t('notice.copySentence'), copies: sentence ?? '' };
    return {
      text: keeper
        ? i18n.t('notice.keptLaterBySite', { time: formatWhen(untilAt), site: keeper })
        : i18n.t('notice.keptLater', { time: formatWhen(untilAt) }),
      sentence,
      presses: [...(sentence ? [copySentence] : []), ...copyDraft(draft), breath()],
    };
  },
  'let-go': ({ isDue }) => {
    const letGo = i18n.t('notice.letGo');
    const { text, presses } = howNow();
    return isDue ? say(`${letGo} ${text}`, presses) : say(letGo);
  },
  'how-now': howNow,
  resting: ({ untilAt }) => say(i18n.t('notice.resting', { time: formatWhen(untilAt) })),
  newline: () => say(i18n.t('notice.newline')),
  'enter-sends': () => say(i18n.t('notice.enterSends')),
  silenced: ({ what, untilAt }) =>
    say(i18n.t(`notice.silenced.${what}`, { time: formatWhen(untilAt) })),
  quieted: ({ what, untilAt }) =>
    say(i18n.t(`notice.quieted.${what}`, { time: formatWhen(untilAt) })),
  'switched-off': ({ what }) => say(i18n.t(`notice.switchedOff.${what}`)),
  'chat-held': () => say(i18n.t('notice.chatHeld')),
  'chat-ended': () => say(i18n.t('notice.chatEnded')),
  'offer-chat': ({ accept }) =>
    say(i18n.t('notice.offerChat'), [{ words: i18n.t('notice.acceptChat'), act: () => accept() }]),
  undone: () => say(i18n.t('notice.undone')),
  'not-kept': () => say(i18n.t('notice.notKept')),
  reminder: ({ reminder }) =>
    say(i18n.t(`notice.${reminder}`), [
      // Its line proposes something else already.
      ...(reminder === 'longStretch' ? [] : [breath()]),
      { words: i18n.t('notice.notToday'), act: ({ silence }) => silence(reminder) },
      { words: i18n.t('notice.switchOff'), act: ({ switchOff }) => switchOff(reminder) },
    ]),
};

/** `keeper` is the name of the site, where it keeps drafts by itself; else null. */
export function viewOf(notice: Notice, keeper: string | null = null): NoticeView {
  // Each is given the notice of its own kind, which no type of a union can say.
  const view = views[notice.kind] as (notice: Notice, keeper: string | null) => NoticeView;
  return view(notice, keeper);
}

function say(text: string, presses: readonly NoticePress[] = []): NoticeView {
  return { text, sentence: null, presses };
}

/** How it is now, by one tap, which is all. */
function howNow(): NoticeView {
  return say(
    i18n.t('notice.howNow'),
    afterKinds.map((felt) => ({
      words: i18n.t(`notice.after.${felt}`),
      act: ({ noteAfter, close }) => {
        noteAfter(felt);
        close();
      },
    })),
  );
}

/** Nothing where the draft has no words, such as a picture alone. */
function copyDraft(draft: string): NoticePress[] {
  return draft.trim() ? [{ words: i18n.t('notice.copyDraft'), copies: draft }] : [];
}

function breath(): NoticePress {
  return { words: i18n.t('notice.breathe'), act: ({ breathe }) => breathe() };
}

/** What to tell the other person, where the time is near; else null. */
function sentenceFor(untilAt: number): string | null {
  if (untilAt - Date.now() > HOUR_MS) return null;
  return pauseSentence(formatTimeOfDay(untilAt), sentenceLanguage());
}
