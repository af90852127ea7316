/** What each choice in the dialog does beside sending or keeping the draft. */
import type { Choice, HeldSend, SendChoice, Undoable } from '@/utils/engine/bridge';
import { endRest, type Heat, rest } from '@/utils/engine/heat';
import { chordOf } from '@/utils/engine/send-key';
import { findSelectorIn } from '@/utils/engine/teach/find-selector-in';
import { nextMorningAt } from '@/utils/time/durations';
import { chooseNewline } from './choose-newline';
import type { EngineFrame } from './frame';
import type { Laters } from './later';
import type { Lists } from './lists';
import { createChatOffer } from './offer-chat';
import type { Outcomes } from './outcomes';
import { sayKept } from './say-kept';
import { toggleChat } from './toggle-chat';

export function createChoices(
  frame: EngineFrame,
  lists: Pick<Lists, 'mayPick' | 'trust'>,
  later: Laters,
  outcomes: Outcomes,
) {
  function restHere(key: string, now: number): void {
    const begin = (heat: Heat) => rest(heat, key, now);
    const end = (heat: Heat) => endRest(heat, key);
    type Turn = typeof begin;
    const keep = (turn: Turn, back: Turn, told: (isKept: boolean) => void) =>
      frame.change(turn(frame.heat), key, (isKept) => {
        if (!isKept) frame.change(back(frame.heat), key);
        told(isKept);
      });
    keep(begin, end, (isKept) => {
      const undo: Undoable['undo'] = (done) => keep(end, begin, done);
      const untilAt = nextMorningAt(now);
      sayKept(frame, isKept ? { kind: 'resting', untilAt, undo } : null);
    });
  }

  const offerChat = createChatOffer(frame);

  function chosen(choice: Choice, send: HeldSend): void {
    const { composer, key, act } = send;
    if (!frame.prompt?.isTrial) outcomes.chosen(choice, send);
    if (choice.kind === 'rest') restHere(key, Date.now());
    else if (choice.kind === 'later') later.keep(composer, key, choice.untilAt);
    else if (choice.kind === 'let-go') later.letGo(key);
    else if (choice.kind === 'end-chat') toggleChat(frame, key, false);
    else if (choice.kind === 'keep-editing') offerChat(key);
    else if (choice.kind === 'newline') chooseNewline(frame, composer, true);
    else if (choice.kind === 'not-send') {
      if (act.kind === 'press') frame.learnPress(findSelectorIn(act.control), false);
      // What is said of a list is said of no key.
      else if (lists.mayPick(act)) lists.trust();
      else if (act.kind === 'key') frame.learnChord(chordOf(act.key), false);
    }
  }

  return {
    chosen,
    goes(choice: SendChoice, send: HeldSend): void {
      if (!frame.prompt?.isTrial) outcomes.goes(choice, send);
    },
  };
}
