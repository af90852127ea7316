/**
 * The way from a message that went to one that owns it: is someone unsafe, a breath, take it back
 * where that can be, own it. Pure. A yes to the first question ends it there and forgets what was
 * written.
 */
import { type MessageParts, noMessageParts } from './own-message';

export type RepairStep =
  /** Is someone unsafe, or might the message be needed later? */
  | 'safe'
  /** It is so: to Support, and no further. */
  | 'unsafe'
  /** Before a second message. */
  | 'breath'
  | 'site'
  /** Where nothing can be taken back, this one is left out. */
  | 'takeBack'
  | 'own'
  | 'done';

/** Where the message went. */
export interface RepairSite {
  /** Null for one of which nothing is known. */
  id: string | null;
  mayTakeBack: boolean;
}

export interface Repairing {
  step: RepairStep;
  /** The steps behind, the last one last. */
  trail: readonly RepairStep[];
  /** Null until it is known. */
  site: RepairSite | null;
  words: MessageParts;
}

export type RepairMove =
  | { kind: 'answer'; yes: boolean }
  | { kind: 'next' }
  | { kind: 'back' }
  /** It went somewhere else. */
  | { kind: 'otherSite' }
  | { kind: 'choose'; site: RepairSite }
  | { kind: 'write'; change: Partial<MessageParts> };

export function startRepair(site: RepairSite | null): Repairing {
  return { step: 'safe', trail: [], site, words: noMessageParts };
}

/** What follows from a move; the same state where the move means nothing. */
export function repairStep(state: Repairing, move: RepairMove): Repairing {
  switch (move.kind) {
    case 'answer':
      if (state.step !== 'safe') return state;
      return move.yes ? { ...goTo(state, 'unsafe'), words: noMessageParts } : goTo(state, 'breath');
    case 'next':
      return goOn(state);
    case 'back':
      return goBack(state);
    case 'otherSite':
      return state.step === 'takeBack' || state.step === 'own' ? askSite(state) : state;
    case 'choose':
      if (state.step !== 'site') return state;
      return goTo({ ...state, site: move.site }, afterSite(move.site));
    case 'write':
      return state.step === 'own' ? { ...state, words: { ...state.words, ...move.change } } : state;
  }
}

function goOn(state: Repairing): Repairing {
  switch (state.step) {
    case 'breath':
      return goTo(state, state.site ? afterSite(state.site) : 'site');
    case 'takeBack':
      return goTo(state, 'own');
    case 'own':
      return goTo(state, 'done');
    default:
      return state;
  }
}

function goTo(state: Repairing, step: RepairStep): Repairing {
  return { ...state, step, trail: [...state.trail, state.step] };
}

/** The question takes the place of the step that was about the wrong site. */
function askSite(state: Repairing): Repairing {
  return state.trail.at(-1) === 'site' ? goBack(state) : { ...state, step: 'site' };
}

function goBack(state: Repairing): Repairing {
  const step = state.trail.at(-1);
  return step ? { ...state, step, trail: state.trail.slice(0, -1) } : state;
}

function afterSite({ mayTakeBack }: RepairSite): RepairStep {
  return mayTakeBack ? 'takeBack' : 'own';
}
