/**
 * Random lives of a chat with the guard in it. The world below is a site and a person; the guard is wired into it as
 * entrypoints/guard and entrypoints/prompt wire it into a page. What the person wrote and what arrived is compared
 * after each step.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  adopt,
  arm,
  breakOpen,
  DELIVERY_MS,
  decide,
  delivered,
  emptyGuard,
  type GuardState,
  hold,
  isHeated,
  type MarkScope,
  release,
  rest,
  startPassing,
  stopHolding,
  toggleMark,
} from '@/utils/engine/heat';
import { MINUTE_MS } from '@/utils/time/durations';

const chats = ['anna', 'ben'] as const;
type Chat = (typeof chats)[number];

class World {
  now = new Date(2026, 5, 1, 20, 0).getTime();
  guard: GuardState = emptyGuard;
  chat: Chat = 'anna';
  drafts: Record<Chat, string> = { anna: '', ben: '' };
  arrived: string[] = [];
  written = 0;
  isDialogOpen = false;
  isAlive = true;
  /** The drafts the person chose to send, or pressed a second time after we said so. */
  chosen = new Set<string>();
  /** How the site answers our press: at once, after a while, or not at all. */
  answer: 'now' | 'late' | 'never' = 'now';
  /** Whether a rule of the person's own, such as late hours, heats every draft. */
  isRuled = false;
  /** What a slow site has taken and not yet delivered. */
  underWay: string[] = [];

  get isHeated(): boolean {
    return this.isRuled || isHeated(this.guard, this.chat, this.now);
  }

  get draft(): string {
    return this.drafts[this.chat];
  }

  type(): void {
    if (this.isDialogOpen) return;
    this.written += 1;
    this.drafts[this.chat] = `${this.draft}${this.chat}${this.written} `;
  }

  mark(scope: MarkScope): void {
    if (this.isAlive && !this.isDialogOpen) {
      this.guard = toggleMark(this.guard, this.chat, scope, this.now);
    }
  }

  /** The person presses send in some way; a submit comes as a follow-up of the site's own code. */
  press(way: 'key' | 'press' | 'submit'): void {
    // Behind a modal dialog only the page's own code can submit.
    if (this.draft === '' || (this.isDialogOpen && way !== 'submit')) return;
    if (!this.isAlive) {
      this.deliver();
      return;
    }
    if (!this.isDialogOpen) this.guard = breakOpen(this.guard, this.now);
    const { phase } = this.guard;
    const isOpenTo = phase.kind === 'armed' || phase.kind === 'passing' ? phase.key : null;
    const wasHeated = this.isHeated;
    const verdict = decide(this.guard, this.chat, way === 'submit', this.now, this.isRuled);
    if (verdict === 'swallow') return;
    if (verdict === 'pass') {
      if (wasHeated && isOpenTo === this.chat) this.chosen.add(this.draft);
      this.guard = startPassing(this.guard, this.chat, this.now) ?? this.guard;
      if (this.guard.phase.kind === 'releasing' && way === 'submit') return;
      this.deliver();
      return;
    }
    this.guard = hold(this.guard, { key: this.chat, draft: this.draft });
    this.isDialogOpen = true;
  }

  choose(choice: 'keep-editing' | 'send' | 'rest'): void {
    if (!this.isDialogOpen) return;
    this.isDialogOpen = false;
    if (choice === 'keep-editing') this.guard = stopHolding(this.guard);
    else if (choice === 'rest') this.guard = rest(this.guard, this.now);
    else this.releaseHeld();
  }

  releaseHeld(): void {
    const releasing = release(this.guard, this.now);
    if (releasing?.phase.kind !== 'releasing') return;
    this.guard = releasing;
    const { key, draft } = releasing.phase.attempt;
    if (key !== this.chat || draft !== this.draft) {
      this.guard = stopHolding(this.guard);
      return;
    }
    this.chosen.add(this.draft);
    if (this.answer === 'never') return;
    expect(decide(this.guard, key, true, this.now, this.isRuled)).toBe('pass');
    if (this.answer === 'late') this.underWay.push(draft);
    else this.deliver();
  }

  deliver(): void {
    const message = this.draft;
    if (this.isAlive && this.isHeated) {
      expect(this.chosen, 'a heated message went without a choice').toContain(message);
    }
    this.underWay.push(message);
    for (const taken of this.underWay.splice(0)) this.arrive(taken);
  }

  arrive(message: string): void {
    expect(this.arrived, 'a message went twice').not.toContain(message);
    this.arrived.push(message);
    for (const chat of chats) {
      if (this.drafts[chat] !== message) continue;
      this.drafts[chat] = '';
      this.guard = delivered(this.guard, chat);
    }
  }

  pass(ms: number): void {
    for (const message of this.underWay.splice(0)) this.arrive(message);
    const { phase } = this.guard;
    this.now += ms;
    const isUnderWay = phase.kind === 'releasing' || phase.kind === 'passing';
    if (isUnderWay && this.now > phase.untilAt && this.draft !== '') {
      const key = phase.kind === 'releasing' ? phase.attempt.key : phase.key;
      this.guard = arm(this.guard, key, this.now);
    }
  }

  /** The page took our node away. */
  loseDialog(): void {
    this.isDialogOpen = false;
  }

  /** From whatever state, at most three presses and choices bring the draft out. */
  expectAWayToSend(): void {
    if (this.isDialogOpen) this.choose('send');
    if (this.draft === '') this.type();
    const message = this.draft;
    for (let tries = 0; tries < 3 && !this.arrived.includes(message); tries++) {
      this.press('key');
      this.choose('send');
      this.pass(DELIVERY_MS + 1);
    }
    expect(this.arrived, 'no way to send').toContain(message);
  }
}

const act = fc.oneof(
  { weight: 4, arbitrary: fc.constant((w: World) => w.type()) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom<MarkScope>('message', 'hour', 'morning')
      .map((scope) => (w: World) => w.mark(scope)),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom('key', 'press', 'submit').map((way) => (w: World) => w.press(way)),
  },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom('keep-editing', 'send', 'rest')
      .map((choice) => (w: World) => w.choose(choice)),
  },
  fc.constantFrom(...chats).map((chat) => (w: World) => {
    w.chat = chat;
  }),
  fc.integer({ min: 1, max: 200 * MINUTE_MS }).map((ms) => (w: World) => w.pass(ms)),
  fc.integer({ min: 1, max: DELIVERY_MS }).map((ms) => (w: World) => w.pass(ms)),
  fc.constantFrom('now' as const, 'late' as const, 'never' as const).map((answer) => (w: World) => {
    w.answer = answer;
  }),
  fc.constant((w: World) => w.loseDialog()),
  // The worker died and came back, and told what it keeps.
  fc.constant((w: World) => {
    w.guard = adopt(w.guard, w.guard, new Set());
  }),
  // A pause begins or ends.
  fc.option(fc.integer({ min: 1, max: 30 })).map((minutes) => (w: World) => {
    w.guard = { ...w.guard, pauseEndsAt: minutes === null ? null : w.now + minutes * MINUTE_MS };
  }),
  // A rule of the person's own begins or ends to heat.
  fc.boolean().map((isRuled) => (w: World) => {
    w.isRuled = isRuled;
  }),
  // The extension was updated or turned off: its copy in the page lets go.
  {
    weight: 1,
    arbitrary: fc.constant((w: World) => {
      // What a slow site has taken already is no longer ours to keep from a second press.
      w.pass(1);
      w.isAlive = false;
      w.isDialogOpen = false;
    }),
  },
);

it('never lets a heated message go without a choice, never twice, never not at all', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const world = new World();
      for (const step of acts) step(world);
      world.expectAWayToSend();
    }),
    { numRuns: 30_000 },
  );
});
