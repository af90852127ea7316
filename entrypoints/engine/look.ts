/**
 * What time and the person's *Look again* bring about by themselves: the question what becomes of a
 * message that waited, the other word on its button, the end of a pause.
 */
import type { Guard } from '@/utils/engine/bridge';
import { findLater } from '@/utils/engine/heat';
import type { Hold } from '@/utils/engine/hold';
import type { Key } from '@/utils/engine/repeat-act';
import type { FrameState } from '@/utils/engine/told-frame';
import { sendOf } from './attempt';
import { boxesWithDraft } from './drafts';
import type { EngineFrame } from './frame';
import { lookOn } from './look-on';

export function createLook(guard: Guard, frame: EngineFrame, hold: Hold) {
  let asked: FrameState['look'] = null;
  let answeredAt = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];

  return {
    /** The background told this. */
    told({ look, later, pauseEndsAt }: FrameState): void {
      asked = look;
      if (look) {
        frame.bringPrompt();
        lookOn(frame.refresh);
      }
      timers.forEach(clearTimeout);
      const now = Date.now();
      const times = later.map(({ untilAt }) => untilAt - now).filter((ms) => ms > 0);
      timers = times.map((ms) => setTimeout(frame.refresh, ms));
      if (!pauseEndsAt) return;
      // A timer does not go by the clock: one that is put back makes no pause longer.
      const end = () => {
        frame.heat = { ...frame.heat, pauseEndsAt: null };
        frame.refresh();
      };
      timers.push(setTimeout(end, pauseEndsAt - now));
    },
    /** Asks once, where the draft is there and the person sees it. */
    ask(): void {
      if (guard.signal.aborted || !asked || !frame.prompt || document.hidden || !hold.isIdle())
        return;
      const { chat, askedAt } = asked;
      if (askedAt === answeredAt) return;
      const composer = boxesWithDraft(guard, frame).find(
        (one) => findLater(frame.heat, frame.keyOf(one))?.chat === chat,
      );
      if (!composer) return;
      answeredAt = askedAt;
      const ctrlKey = frame.sendKeyOf(composer) === 'mod-enter';
      // The cast: what is not said of a key is not pressed.
      const key = { key: 'Enter', code: 'Enter', ctrlKey } as Key;
      hold.begin(sendOf(frame, composer, { kind: 'key', target: composer, key }, null, 'later'));
    },
  };
}

export type Look = ReturnType<typeof createLook>;
