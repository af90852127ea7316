/**
 * Random lives of rules, rests, marks, chats, pauses and what is kept for later, over hours and
 * days. After each step the frame is told what the background would tell it, and names the reason
 * that the person would: what they chose last and closest comes first, and nothing else holds.
 * `LIVES=10000` lives so many.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCompanion } from '@/entrypoints/companion/create-companion';
import type { Companion } from '@/utils/engine/bridge';
import type { HoldReason } from '@/utils/engine/told-frame';
import { frameState } from '@/utils/extension/frame-state';
import { keepChatRule } from '@/utils/settings/chat-rules';
import { noChats } from '@/utils/settings/chats';
import { keepForLater } from '@/utils/settings/keep-later';
import { keepMark } from '@/utils/settings/keep-mark';
import { emptySession } from '@/utils/settings/session';
import { defaultSettings } from '@/utils/settings/settings';
import type { Rules } from '@/utils/settings/site-rules';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '@/utils/time/durations';
import { createEngineFrame, type EngineFrameHere } from '../../support/engine-frame';

const LIVES = { seed: 20_261_129, numRuns: Number(process.env.LIVES ?? 2_000) };
const SALT = 'salt';
const BEGIN = new Date('2026-11-25T21:40:00').getTime();
const HERE = `${location.origin}/*`;
const THERE = 'https://elsewhere.example/*';

const lasting = fc.option(fc.constantFrom(MINUTE_MS, HOUR_MS, 9 * HOUR_MS));
const shared = {
  on: fc.boolean(),
  sites: fc.constantFrom(null, [HERE], [THERE], [THERE, HERE], []),
  restsMs: lasting,
};
const how = fc.constantFrom('hold' as const, 'tell' as const);
const rule = fc.oneof(
  fc.record({ name: fc.constant('lateHours' as const), ...shared, how }),
  fc.record({
    name: fc.constant('manyMessages' as const),
    ...shared,
    how,
    most: fc.integer({ min: 3, max: 5 }),
  }),
  fc.record({ name: fc.constantFrom('words', 'looks', 'longStretch'), ...shared }),
  fc.record({
    name: fc.constant('site' as const),
    ...shared,
    sites: fc.constantFrom([HERE], [THERE], [THERE, HERE], []),
  }),
);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('rule' as const), rule }) },
  fc.record({ kind: fc.constant('mark' as const), lastsMs: lasting }),
  fc.record({ kind: fc.constant('rest' as const), lastsMs: lasting }),
  fc.record({ kind: fc.constant('chat' as const), isOn: fc.boolean() }),
  fc.record({ kind: fc.constant('later' as const), lastsMs: lasting }),
  fc.record({ kind: fc.constant('pause' as const), lastsMs: lasting }),
  fc.record({
    kind: fc.constant('write' as const),
    text: fc.constantFrom('', 'good morning', 'you never do', 'LOOK AT THIS NOW'),
  }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('went' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('pass' as const),
      ms: fc.constantFrom(SECOND_MS, 31 * SECOND_MS, 2 * MINUTE_MS, 3 * HOUR_MS, 11 * HOUR_MS),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

class Life {
  rules: Rules = {
    ...defaultSettings.rules,
    words: { ...defaultSettings.rules.words, list: ['never'] },
  };
  session = { ...emptySession, salt: SALT };
  chats = noChats;
  isChat = false;
  wents: number[] = [];
  private here: EngineFrameHere = createEngineFrame(null);
  private companion: Companion = createCompanion(this.here.frame);
  private key: string;

  constructor(private composer: HTMLTextAreaElement) {
    composer.value = '';
    this.here.frame.companion = this.companion;
    this.key = this.here.frame.keyOf(composer);
  }

  live(one: Step): void {
    const now = Date.now();
    const { key } = this;
    switch (one.kind) {
      case 'rule': {
        const { name, restsMs, ...parts } = one.rule;
        const restUntilAt = restsMs === null ? null : now + restsMs;
        this.rules = {
          ...this.rules,
          [name]: { ...this.rules[name as keyof Rules], ...parts, restUntilAt },
        };
        break;
      }
      case 'mark':
      case 'rest': {
        const { marks, rests } = this.session;
        const until = one.lastsMs === null ? null : { key, untilAt: now + one.lastsMs };
        const isMark = one.kind === 'mark';
        const mark = isMark ? until && { ...until, scope: 'hour' as const } : (marks[0] ?? null);
        const rest = isMark ? (rests[0] ?? null) : until;
        this.session = {
          ...keepMark(this.session, { key, salt: SALT, mark, rest }, now),
          salt: SALT,
        };
        break;
      }
      case 'chat':
        this.isChat = one.isOn;
        this.chats = keepChatRule(this.chats, { key, salt: SALT, isOn: one.isOn }, HERE, now);
        break;
      case 'later': {
        const untilAt = one.lastsMs === null ? null : now + one.lastsMs;
        const where = { site: HERE, tabId: null };
        this.chats = keepForLater(this.chats, { key, salt: SALT, untilAt }, where, now);
        break;
      }
      case 'pause':
        this.session.pause =
          one.lastsMs === null ? null : { startedAt: now, endsAt: now + one.lastsMs };
        break;
      case 'write':
        this.composer.value = one.text;
        break;
      case 'went':
        this.companion.went();
        this.wents.push(now);
        break;
      case 'pass':
        vi.advanceTimersByTime(one.ms);
    }
  }

  /** What the frame says once it was told how things are. */
  said(): HoldReason | null {
    this.session = { ...this.session, revision: this.session.revision + 1 };
    const settings = { ...defaultSettings, rules: this.rules };
    const place = { address: location.href, origin: location.origin, isPrivate: false };
    const now = Date.now();
    this.here.frame.takeOver(
      frameState(
        { settings, session: this.session, chats: this.chats, salt: SALT },
        place,
        now,
        'en',
      ),
    );
    return this.here.frame.reasonOf(this.composer);
  }

  /** What the person would say. */
  meant(): HoldReason | null {
    const now = Date.now();
    const { pause, marks, rests } = this.session;
    if (this.chats.later.length > 0) return 'later';
    if (rests.some(({ untilAt }) => untilAt > now)) return null;
    if (marks.some(({ untilAt }) => untilAt > now)) return 'mark';
    if (pause && pause.endsAt > now) return 'pause';
    if (this.isChat) return 'chat';
    const { value } = this.composer;
    if (this.holds('words') && value.includes('never')) return 'words';
    if (this.holds('looks') && value.startsWith('LOOK')) return 'looks';
    const lately = this.wents.filter((at) => now - at < MINUTE_MS).length;
    if (this.holds('manyMessages') && lately >= this.rules.manyMessages.most) return 'manyMessages';
    const hour = new Date(now).getHours();
    if (this.holds('lateHours') && (hour >= 22 || hour < 6)) return 'lateHours';
    return this.holds('site') ? 'site' : null;
  }

  private holds(name: keyof Rules): boolean {
    const one = this.rules[name];
    const isHere = one.sites === null || one.sites.includes(HERE);
    const isResting = one.restUntilAt !== null && one.restUntilAt > Date.now();
    return one.on && isHere && !isResting && !('how' in one && one.how === 'tell');
  }

  end(): void {
    this.here.stop();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<textarea></textarea>';
});
afterEach(() => vi.useRealTimers());

it('holds for the reason that the person chose, and for no other', () => {
  const composer = document.querySelector('textarea') as HTMLTextAreaElement;
  const seen = new Set<HoldReason | null>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 14 }), (path) => {
      vi.setSystemTime(BEGIN);
      const life = new Life(composer);
      try {
        for (const one of path) {
          life.live(one);
          const said = life.said();
          seen.add(said);
          expect(said).toBe(life.meant());
        }
      } finally {
        life.end();
      }
    }),
    LIVES,
  );
  const all = ['later', 'mark', 'pause', 'chat', 'words', 'looks', 'manyMessages', 'lateHours'];
  expect([...seen].sort()).toEqual([...all, 'site', null].sort());
});
