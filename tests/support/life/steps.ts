/**
 * What may happen in a life, as plain data, so that a life that went wrong can be read and lived
 * again.
 */
import fc from 'fast-check';
import { MINUTE_MS, SECOND_MS } from '@/utils/time/durations';
import type { Circumstances, Life } from './life';

type Name =
  | 'type'
  | 'clear'
  | 'mark'
  | 'act'
  | 'pressOther'
  | 'choose'
  | 'redraw'
  | 'pass'
  | 'loseDialog'
  | 'setShown'
  | 'setAnswer'
  | 'setMood'
  | 'tell'
  | 'pause'
  | 'switchChat'
  | 'readdress'
  | 'openThread'
  | 'closeThread'
  | 'toggleNeighbour'
  | 'die';

/** One call of the life: its name and what it is given. */
export type Step = {
  [Each in Name]: Each extends 'readdress' | 'toggleNeighbour'
    ? readonly [Each]
    : readonly [Each, ...Parameters<Life[Exclude<Each, 'toggleNeighbour'>]>];
}[Name];

const place = fc.constantFrom('main', 'main', 'thread');

const step = <const Each extends Step[0]>(name: Each, ...given: fc.Arbitrary<unknown>[]) =>
  // The cast: each use below gives what the step of that name takes.
  fc.tuple(fc.constant(name), ...given) as fc.Arbitrary<unknown> as fc.Arbitrary<Step>;

const ms = (max: number) => fc.integer({ min: 1, max });

const answer = fc.oneof(
  fc.constant({ kind: 'now' }),
  fc.constant({ kind: 'never' }),
  fc.record({ kind: fc.constant('late'), ms: ms(1_400), shows: fc.constant('nothing') }),
  fc.record({ kind: fc.constant('late'), ms: ms(7_500), shows: fc.constant('words') }),
  fc.record({ kind: fc.constant('late'), ms: ms(60 * SECOND_MS), shows: fc.constant('busy') }),
);

const mood = fc.oneof(
  fc.record({ kind: fc.constantFrom('now', 'now', 'fails', 'loses', 'throws') }),
  fc.record({ kind: fc.constant('late'), ms: ms(3 * SECOND_MS) }),
);

const ways = fc.constantFrom('enter', 'press', 'submit');

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: step('type', place) },
    {
      weight: 5,
      arbitrary: step('mark', place, fc.constantFrom('message', 'message', 'hour', 'morning')),
    },
    { weight: 8, arbitrary: step('act', place, ways) },
    {
      weight: 6,
      arbitrary: step('choose', fc.constantFrom('send', 'send', 'urgent', 'keep-editing', 'rest')),
    },
    { weight: 2, arbitrary: step('pressOther', place) },
    { weight: 2, arbitrary: step('pass', ms(200)) },
    { weight: 2, arbitrary: step('pass', ms(12 * SECOND_MS)) },
    { weight: 1, arbitrary: step('pass', ms(200 * MINUTE_MS)) },
    { weight: 3, arbitrary: step('switchChat', fc.oneof(fc.constant(0), ms(1_400))) },
    { weight: 2, arbitrary: step('readdress') },
    { weight: 2, arbitrary: step('redraw', place, fc.boolean()) },
    { weight: 2, arbitrary: step('openThread') },
    { weight: 1, arbitrary: step('closeThread') },
    { weight: 1, arbitrary: step('toggleNeighbour') },
    { weight: 1, arbitrary: step('clear', place) },
    { weight: 2, arbitrary: step('setAnswer', answer) },
    { weight: 2, arbitrary: step('setMood', mood) },
    { weight: 1, arbitrary: step('tell') },
    { weight: 1, arbitrary: step('pause', fc.option(fc.integer({ min: 1, max: 30 }))) },
    { weight: 1, arbitrary: step('loseDialog') },
    { weight: 1, arbitrary: step('setShown', fc.boolean()) },
    { weight: 1, arbitrary: step('die') },
  ),
  { maxLength: 30, size: 'max' },
);

export const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  sendsBy: fc.constantFrom('keys', 'form', 'script'),
  isDrawnAnew: fc.boolean(),
  editsItself: fc.boolean(),
  known: fc.constantFrom('nothing', 'buttons', 'takes-nothing'),
});

export async function live(life: Life, step: Step, { known }: Circumstances): Promise<void> {
  switch (step[0]) {
    case 'toggleNeighbour':
      life.site.toggleNeighbour();
      break;
    case 'readdress':
      await life.readdress(known);
      break;
    default: {
      const [name, ...given] = step;
      // The cast: the step holds what the method of its name takes.
      const method = life[name] as (...given: unknown[]) => void | Promise<void>;
      await method.apply(life, given);
    }
  }
}
