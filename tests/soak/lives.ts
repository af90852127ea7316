/** Random lives: how often each act is done, and what often follows what. */
import fc from 'fast-check';
import type { Act, Choice, Life } from './acts';
import { sequences } from './sequences';

const weighted = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

const one = <const Kind extends Act['kind']>(
  kind: Kind,
  more: {
    [Key in Exclude<keyof Extract<Act, { kind: Kind }>, 'kind'>]: fc.Arbitrary<
      Extract<Act, { kind: Kind }>[Key]
    >;
  },
): fc.Arbitrary<Act> =>
  // The cast: a record of the kind and of what else an act of it says is one.
  fc.record({ kind: fc.constant(kind), ...more }) as fc.Arbitrary<unknown> as fc.Arbitrary<Act>;

const choice = fc.oneof(
  weighted(2, fc.constant<Choice>('keep-editing')),
  weighted(2, fc.constant<Choice>('escape')),
  weighted(1, fc.constant<Choice>('enter')),
  weighted(4, fc.constant<Choice>('send-now')),
  weighted(2, fc.constant<Choice>('send-now-and-enter')),
  weighted(3, fc.constant<Choice>('urgent')),
  weighted(1, fc.constant<Choice>('enter-on-send')),
  weighted(1, fc.constant<Choice>('longer')),
  weighted(1, fc.constant<Choice>('rest')),
);

const number = fc.nat({ max: 99 });

/** Most switch in one turn; no page waits longer than this between its address and its box. */
const switchMs = fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 20, max: 1_200 }));

const answer = fc.oneof(
  fc.constant({ kind: 'now' as const }),
  fc.record({
    kind: fc.constant('late' as const),
    ms: fc.integer({ min: 300, max: 2_500 }),
    shows: fc.constantFrom('nothing' as const, 'words' as const, 'busy' as const),
  }),
);

const act: fc.Arbitrary<Act> = fc.oneof(
  weighted(8, one('write', {})),
  weighted(2, one('break-line', {})),
  weighted(3, one('pick-suggestion', {})),
  weighted(3, one('compose', {})),
  weighted(7, one('toggle-mark', {})),
  weighted(1, one('mark-hour', {})),
  weighted(10, one('send', { way: number })),
  weighted(1, one('send-twice', {})),
  weighted(9, one('choose', { choice })),
  weighted(3, one('switch-chat', { keepsDraft: fc.boolean(), tookMs: switchMs })),
  weighted(2, one('scroll', { to: fc.nat({ max: 600 }) })),
  weighted(3, one('press-other', { control: number })),
  weighted(2, one('write-in-thread', {})),
  weighted(2, one('send-in-thread', { way: number })),
  weighted(1, one('close-thread', {})),
  weighted(2, one('set-answer', { answer })),
  weighted(
    3,
    one('readdress', {
      part: fc.constantFrom('path', 'query', 'hash'),
      by: fc.constantFrom('push', 'replace'),
    }),
  ),
  weighted(2, one('toggle-neighbour', {})),
  weighted(2, one('redraw', {})),
  weighted(2, one('remount', {})),
  weighted(1, one('take-our-node', {})),
  weighted(1, one('lose-worker', {})),
  weighted(1, one('reload', {})),
);

const acts = fc.oneof(
  weighted(
    60,
    act.map((each) => [each]),
  ),
  weighted(3, fc.constantFrom(...Object.values(sequences))),
);

export const life: fc.Arbitrary<Life> = fc.record({
  chat: fc.nat({ max: 999 }),
  place: fc.nat({ max: 99 }),
  acts: fc
    .array(acts, { minLength: 12, maxLength: 28, size: 'max' })
    .map((several) => several.flat()),
  // The last one, so that the others are what their seed made of them before.
  heatedBy: fc.constantFrom('mark', 'mark', 'mark', 'rule'),
});
