/** Why a send of a box of this frame would be held. */
import type { Companion, HoldReason, Rule, SharedRule } from '@/utils/engine/bridge';
import { findChat, findLater, findRest, findScope, isHeated } from '@/utils/engine/heat';
import type { KeptHeat } from './kept-heat';

export interface Reasons {
  /** The rule of the person's own by which this draft counts as heated now, or null. */
  findRule(composer: HTMLElement): Rule | null;
  /** Why a send of this composer would be held, or null. */
  reasonOf(composer: HTMLElement): HoldReason | null;
  /** The rules of the person's own that are on: they may heat any draft. */
  rules(): SharedRule[];
}

const RULES: readonly SharedRule[] = ['lateHours', 'words', 'looks', 'manyMessages', 'site'];

export function createReasons(
  told: Pick<KeptHeat, 'heat' | 'options'>,
  keyOf: (composer: HTMLElement) => string,
  companion: () => Companion | null,
): Reasons {
  function findRule(composer: HTMLElement): Rule | null {
    const rules = companion();
    if (!rules) return null;
    const key = keyOf(composer);
    if (findRest(told.heat, key, Date.now())) return null;
    return rules.findRule(composer, findChat(told.heat, key) !== null);
  }

  return {
    findRule,
    reasonOf(composer) {
      const key = keyOf(composer);
      const now = Date.now();
      if (findLater(told.heat, key)) return 'later';
      if (findScope(told.heat, key, now)) return 'mark';
      return isHeated(told.heat, key, now) ? 'pause' : findRule(composer);
    },
    rules: () => RULES.filter((rule) => told.options?.rules[rule]),
  };
}
