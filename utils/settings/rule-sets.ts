/** Rules that are turned on together: the ready-made sets, and the signs of the welcome. Pure. */
import type { IfThenPlan } from '@/utils/engine/told-frame';
import { namesOf } from '@/utils/extension/by-name';
import { MOST_PLANS } from '@/utils/practice/limits';
import { defaultSettings, type Settings } from './settings';
import type { Rules } from './site-rules';

/** The rules that it turns on, each with its parts where the person has chosen none yet. */
type RuleSet = { readonly [Name in keyof Rules]?: Partial<Rules[Name]> };

const everyNight = [0, 1, 2, 3, 4, 5, 6];
const workNights = [1, 2, 3, 4, 5];

export const setNames = ['nights', 'coParent', 'work', 'waiting'] as const;
export type SetName = (typeof setNames)[number];

/** `words` are those that a list begins with, in the person's language. */
function ruleSet(name: SetName, words: readonly string[]): RuleSet {
  const sets: Record<SetName, RuleSet> = {
    nights: {
      lateHours: { how: 'hold', from: '22:00', to: '06:00', days: everyNight },
      longStretch: {},
    },
    coParent: {
      lateHours: { how: 'hold', from: '20:00', to: '07:00', days: everyNight },
      words: { list: [...words] },
      looks: { capitals: true, marks: true, longerThan: 150 },
    },
    work: {
      lateHours: { how: 'hold', from: '19:00', to: '07:00', days: workNights },
      looks: { capitals: true, marks: true, longerThan: 200 },
    },
    waiting: {
      manyMessages: { how: 'hold', most: 3 },
      longStretch: {},
    },
  };
  return sets[name];
}

/** Those that the welcome asks about, with what a tick turns on. */
export const welcomeSigns = ['lateHours', 'manyMessages', 'words', 'looks'] as const;
export type WelcomeSign = (typeof welcomeSigns)[number];

function signSet(sign: WelcomeSign, words: readonly string[]): RuleSet {
  if (sign === 'words') return { words: { list: [...words] } };
  return { [sign]: sign === 'manyMessages' ? { how: 'hold', most: 4 } : {} };
}

/**
 * How a rule stands beside a set: `on` already; `chosen` in another way than at first, so that it
 * comes on as the person left it; or `fresh`, as are words of which there are none: they would hold
 * nothing.
 */
export type RuleState = 'on' | 'chosen' | 'fresh';

function stateOf(rules: Rules, name: keyof Rules): RuleState {
  if (name === 'words' && rules.words.list.length === 0) return 'fresh';
  if (rules[name].on) return 'on';
  const parts = ({ on: _, restUntilAt: __, ...rest }: Rules[keyof Rules]) => JSON.stringify(rest);
  return parts(rules[name]) === parts(defaultSettings.rules[name]) ? 'fresh' : 'chosen';
}

/** The rules with all of the set turned on. What the person chose of a rule before stays. */
function withSet(rules: Rules, set: RuleSet): Rules {
  const changed = namesOf(set).flatMap((name) => {
    const state = stateOf(rules, name);
    if (state === 'on') return [];
    const parts = state === 'fresh' ? set[name] : {};
    return [[name, { ...rules[name], ...parts, on: true, restUntilAt: null }]];
  });
  // Each name has the parts of its own rule; TypeScript cannot see it through the list of names.
  return { ...rules, ...Object.fromEntries(changed) };
}

export interface SetPreview {
  /** The rules with the set on. */
  after: Rules;
  /** Its rules, as they stand now. */
  states: { name: keyof Rules; state: RuleState }[];
}

/** What a ready-made set would do to these rules. */
export function previewSet(rules: Rules, name: SetName, words: readonly string[]): SetPreview {
  const set = ruleSet(name, words);
  const states = namesOf(set).map((one) => ({ name: one, state: stateOf(rules, one) }));
  return { after: withSet(rules, set), states };
}

/** What stands in a plan until the person writes it anew, in their language. */
export interface Proposed {
  action: string;
  words: readonly string[];
}

/**
 * Turns on the rule of this sign and adds a plan for it; or turns it off, and takes the plan out
 * unless the person wrote it themselves.
 */
export function tickSign<Part extends Pick<Settings, 'rules' | 'plans'>>(
  settings: Part,
  sign: WelcomeSign,
  isOn: boolean,
  { action, words }: Proposed,
): Part {
  const { rules, plans } = settings;
  const isOf = (plan: IfThenPlan) => 'sign' in plan && plan.sign === sign;
  if (!isOn) {
    return {
      ...settings,
      rules: { ...rules, [sign]: { ...rules[sign], on: false } },
      plans: plans.filter((plan) => !isOf(plan) || plan.action !== action),
    };
  }
  const isPlanned = plans.some(isOf) || plans.length >= MOST_PLANS;
  return {
    ...settings,
    rules: withSet(rules, signSet(sign, words)),
    plans: isPlanned ? plans : [...plans, { sign, action }],
  };
}

/**
 * The plans with this feeling in the one that has a feeling; empty takes that plan out. Any other
 * stays.
 */
export function withFeeling(
  plans: readonly IfThenPlan[],
  feeling: string,
  proposedAction: string,
): IfThenPlan[] {
  const at = plans.findIndex((plan) => 'feeling' in plan);
  const action = plans[at]?.action ?? proposedAction;
  if (feeling === '') return plans.filter((_, place) => place !== at);
  const next = { feeling, action };
  if (at === -1) return [...plans, next].slice(0, MOST_PLANS);
  return plans.map((plan, place) => (place === at ? next : plan));
}
