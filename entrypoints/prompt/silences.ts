/** Puts rules and reminders to rest or switches them off, and says so once that is kept. */
import type { Notice, Undoable } from '@/utils/engine/bridge';
import type { SharedRule, SiteReminder } from '@/utils/engine/told-frame';
import { askBackground } from '@/utils/extension/ask-background';

export function createSilences(notify: (notice: Notice) => void) {
  function silence<What extends SharedRule | SiteReminder>(
    what: What,
    told: (what: What, untilAt: number, undo: Undoable['undo']) => Notice,
  ): void {
    askBackground({ kind: 'silence', what }, (kept) => {
      notify(kept.ok ? told(what, kept.value, undoSilence(what)) : { kind: 'not-kept' });
    });
  }

  const undone = (isDone: boolean) => notify({ kind: isDone ? 'undone' : 'not-kept' });

  return {
    /** Says that it is as it was, or could not be made so. */
    undone,
    quiet(reminder: SiteReminder): void {
      silence(reminder, (what, untilAt, undo) => ({ kind: 'quieted', what, untilAt, undo }));
    },
    /** Puts this rule to rest until tomorrow, or wakes it. */
    restRule(rule: SharedRule, isToRest: boolean): void {
      if (!isToRest) undoSilence(rule)(undone);
      else silence(rule, (what, untilAt, undo) => ({ kind: 'silenced', what, untilAt, undo }));
    },
    switchOff(what: SiteReminder): void {
      askBackground({ kind: 'switchOff', what }, ({ ok }) => {
        const undo = undoSwitchOff(what);
        notify(ok ? { kind: 'switched-off', what, undo } : { kind: 'not-kept' });
      });
    },
  };
}

function undoSilence(what: SharedRule | SiteReminder): Undoable['undo'] {
  return (done) => askBackground({ kind: 'endSilence', what }, ({ ok }) => done(ok));
}

function undoSwitchOff(what: SiteReminder): Undoable['undo'] {
  return (done) => askBackground({ kind: 'switchOn', what }, ({ ok }) => done(ok));
}
