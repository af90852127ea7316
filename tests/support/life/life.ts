/**
 * One life of a chat with the shipped guard and engine in it, and what must be true of it all
 * along. What the person marked is kept here by the names of the boxes, without a look at how the
 * engine tells boxes apart.
 */
import { expect, vi } from 'vitest';
import { createEngine } from '@/entrypoints/engine/create-engine';
import { startGuard } from '@/entrypoints/guard/start-guard';
import type { Choice, FrameBridge, Guard, HeldSend, Notice, Prompt } from '@/utils/engine/bridge';
import { REST_MS } from '@/utils/engine/follow-draft';
import {
  endMessage,
  type Heat,
  isHeated,
  type MarkScope,
  noHeat,
  rest,
  toggleMark,
} from '@/utils/engine/heat';
import type { Site } from '@/utils/sites/site';
import { MINUTE_MS, SECOND_MS } from '@/utils/time/durations';
import { pressEnter, pressOn, trust, typeInto } from './as-a-person';
import {
  type Answer,
  type BoxName,
  ChatSite,
  type Manners,
  type Place,
  type Sending,
} from './chat-site';
import { Line, type Mood } from './line';

export type Way = 'enter' | 'press' | 'submit';

/**
 * What is known of the site: nothing, its boxes and buttons, or also that it takes nothing that is
 * repeated.
 */
export type Known = 'nothing' | 'buttons' | 'takes-nothing';

export interface Circumstances extends Manners {
  known: Known;
}

export type SendingChoice = 'send' | 'urgent';
export type PlainChoice = SendingChoice | 'keep-editing' | 'rest';

interface Held {
  send: HeldSend;
  choose(choice: Choice): void;
  box: BoxName;
  text: string;
  turn: string;
}

/** What the page was asked to send and did not deliver yet. */
interface Asked {
  isPerson: boolean;
  atMs: number;
  wasHeated: boolean;
}

const START = new Date(2026, 5, 1, 20, 0);

/** How long after a page opened a chat, or changed its address, its boxes are settled. */
const SETTLED_MS = 3_200;

/** The shortest time between a letter and the next act of a hand. */
const DRAWN_MS = 100;

/** The step of time while something is on its way, and otherwise. */
const FINE_MS = 20;
const COARSE_MS = 10 * SECOND_MS;

/** Longer than any answer takes. */
const ANY_ANSWER_MS = 130 * SECOND_MS;

export class Life {
  site: ChatSite;
  line: Line;
  isAlive = true;
  /** Whether the page lets the dialog be shown. */
  canShow = true;
  held: Held | null = null;
  arrived: string[] = [];
  private heat: Heat = noHeat;
  private written = 0;
  private turns = new Map<BoxName, number>();
  /** The messages that may go without another choice. */
  private open = new Set<string>();
  /** What the person chose to send, to be repeated once. */
  private toRepeat: Sending | null = null;
  private turnChosen: string | null = null;
  private asked = new Map<string, Asked>();
  private hasHidden = false;
  private readdressedAtMs = 0;
  private switchedAtMs = 0;
  private bridge: FrameBridge;
  private guard: Guard | undefined;
  private warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  private listening = new AbortController();

  constructor(private circumstances: Circumstances) {
    vi.useFakeTimers({
      now: START,
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
    });
    Object.defineProperty(navigator, 'userActivation', {
      value: { isActive: true },
      configurable: true,
    });
    // A browser trusts each submit, whoever made it.
    const { signal } = this.listening;
    window.addEventListener('submit', trust, { capture: true, signal });
    this.site = new ChatSite(circumstances, {
      asked: (sending, isPerson) => this.hearAsked(sending, isPerson),
      arrived: (sending, hasLeft) => this.hearArrived(sending, hasLeft),
    });
    this.line = new Line(siteData(circumstances.known));
    globalThis.breather = undefined;
    startGuard();
    this.bridge = bridgeHere();
    this.bridge.connectEngine((guard) => {
      this.guard = guard;
      return createEngine(guard);
    });
  }

  async begin(): Promise<void> {
    this.site.boxOf('main').focus();
    await settle();
    this.bridge.engine?.connectPrompt(() => this.createPrompt());
    await settle();
  }

  end(): void {
    this.guard?.stop();
    this.listening.abort();
    vi.clearAllTimers();
    vi.useRealTimers();
    this.warn.mockRestore();
  }

  /** What must be true after each step. */
  async check(): Promise<void> {
    await settle();
    expect(this.warn.mock.calls, 'the guard let a message go').toEqual([]);
    if (!this.hasHidden) {
      expect(this.line.health, 'a message that was held was said to be missed').not.toContain(
        'missed',
      );
    }
  }

  type(place: Place): void {
    if (!this.isThere(place) || this.held) return;
    this.meetDrawn();
    this.written += 1;
    const word = `${this.site.nameOf(place).replace('/', '')}${this.written}x `;
    const text = this.site.draftOf(place) + word;
    typeInto(this.site.boxOf(place), () => this.site.write(place, text), word);
    vi.advanceTimersByTime(this.circumstances.editsItself ? DRAWN_MS : 0);
  }

  /** The person takes out all that they wrote. */
  clear(place: Place): void {
    if (!this.isThere(place) || this.held || this.site.draftOf(place) === '') return;
    typeInto(this.site.boxOf(place), () => this.site.write(place, ''), null);
    vi.advanceTimersByTime(this.circumstances.editsItself ? DRAWN_MS : 0);
    this.endTurn(this.site.nameOf(place));
  }

  /** By the popup or the shortcut, which a dialog in the page does not keep from the person. */
  async mark(place: Place, scope: MarkScope): Promise<void> {
    if (!this.isThere(place)) return;
    this.meetDrawn();
    this.site.boxOf(place).focus();
    const box = this.site.nameOf(place);
    const now = Date.now();
    const done = await (await this.bridge.ready())?.toggleMarkHere(scope);
    if (!this.isAlive || !done) return;
    const marks = this.heat.marks.filter(({ key }) => key !== box);
    const rests = this.heat.rests.filter(({ key }) => key !== box);
    this.heat = { ...this.heat, marks, rests };
    // What the person is shown then is what they go by.
    if (done.scope) this.heat = toggleMark(this.heat, box, done.scope, now);
    else if (!this.site.underWay.some((one) => one.box === box)) {
      this.open.delete(this.turnOf(box));
    }
  }

  /** Behind a modal dialog only the page's own code can submit. */
  act(place: Place, way: Way): void {
    if (!this.isThere(place) || this.site.draftOf(place) === '') return;
    // A draft without a mark is not looked for in another box, until the person is in that one.
    if (this.isPausing() && !this.held) this.site.boxOf(place).focus();
    if (way === 'submit') this.submitByPage(place);
    else if (!this.held) {
      this.site.isPerson = true;
      if (way === 'enter') pressEnter(this.site.boxOf(place));
      else pressOn(this.site.buttonOf(place));
      this.site.isPerson = false;
    }
  }

  pressOther(place: Place): void {
    if (!this.isThere(place) || this.held) return;
    const before = this.site.othersPressed;
    pressOn(this.site.otherOf(place));
    expect(this.site.othersPressed, 'what sends nothing was held').toBe(before + 1);
  }

  choose(kind: PlainChoice): void {
    const { held } = this;
    if (!held) return;
    this.held = null;
    const { box, text, turn } = held;
    if (kind === 'send' || kind === 'urgent') {
      this.toRepeat = { box, text };
      this.turnChosen = turn;
      this.open.add(turn);
    }
    if (kind === 'rest') this.heat = rest(this.heat, box, Date.now());
    held.choose({ kind });
  }

  /** The page took the dialog away. */
  loseDialog(): void {
    if (this.held) this.open.add(this.held.turn);
    this.held = null;
  }

  setShown(canShow: boolean): void {
    this.canShow = canShow;
    this.hasHidden ||= !canShow;
  }

  setAnswer(answer: Answer): void {
    this.site.answer = answer;
  }

  setMood(mood: Mood): void {
    if (this.isAlive) this.line.mood = mood;
  }

  tell(): void {
    if (this.isAlive) this.line.tell();
  }

  pause(minutes: number | null): void {
    if (this.isAlive) this.line.pause(minutes === null ? null : Date.now() + minutes * MINUTE_MS);
  }

  async switchChat(tookMs: number): Promise<void> {
    this.meetDrawn();
    if (!this.isKnown('main')) return;
    // Two changes of the address in a row are one way to another chat, as far as anybody can tell.
    await this.pass(this.readdressedAtMs + SETTLED_MS - Date.now());
    // A chat that is left while its message goes is like one that gets its address with the
    // message.
    const main = this.site.nameOf('main');
    const isGoing = this.toRepeat?.box === main || this.open.has(this.turnOf(main));
    if (isGoing || this.site.underWay.length > 0) await this.pass(ANY_ANSWER_MS);
    this.closeThread();
    await this.site.goTo(this.site.chat === 'anna' ? 'ben' : 'anna', () => this.pass(tookMs));
    this.switchedAtMs = Date.now();
    // As chats do: a box that nobody was in is none that the guard knows of.
    if (!this.held) this.site.boxOf('main').focus();
  }

  /** Where an address alone tells the chats apart, an empty box says nothing of which one it is. */
  async readdress(known: Known): Promise<void> {
    this.meetDrawn();
    await this.pass(this.switchedAtMs + SETTLED_MS - Date.now());
    // A message that nobody watched and that goes with the address is like a draft that stayed in
    // the chat before.
    const isUnwatched = ({ text }: Sending) => !this.asked.get(text)?.wasHeated;
    if (this.site.underWay.some(isUnwatched)) await this.pass(ANY_ANSWER_MS);
    const places = this.site.isThreadOpen ? (['main', 'thread'] as const) : (['main'] as const);
    const isTold = places.every((place) => this.site.draftOf(place) !== '');
    if (!isTold && known === 'nothing') return;
    if (!places.every((place) => this.isKnown(place))) return;
    this.readdressedAtMs = Date.now();
    this.site.readdress(isTold ? 'path' : 'query');
  }

  openThread(): void {
    this.site.openThread();
  }

  closeThread(): void {
    if (!this.site.isThreadOpen) return;
    this.endTurn(this.site.nameOf('thread'));
    this.site.closeThread();
  }

  redraw(place: Place, keepsFocus: boolean): void {
    if (!this.isThere(place) || (this.isPausing() && this.held)) return;
    this.site.redraw(place);
    if (!this.held && keepsFocus) this.site.boxOf(place).focus();
  }

  die(): void {
    this.isAlive = false;
    this.held = null;
    this.line.die();
  }

  async pass(ms: number): Promise<void> {
    await settle();
    for (let passed = 0; passed < ms; ) {
      // Finely while something is on its way.
      const isFine = vi.getTimerCount() > 0 && passed < 10 * SECOND_MS;
      const step = Math.min(isFine ? FINE_MS : COARSE_MS, ms - passed);
      vi.advanceTimersByTime(step);
      await settle();
      passed += step;
    }
  }

  /** From whatever state, at most three presses and choices bring the draft out. */
  async expectAWayToSend(): Promise<void> {
    await this.pass(ANY_ANSWER_MS);
    this.choose('send');
    await this.pass(ANY_ANSWER_MS);
    if (this.site.draftOf('main') === '') this.type('main');
    const message = this.site.draftOf('main');
    for (let tries = 0; tries < 3 && !this.arrived.includes(message); tries += 1) {
      this.act('main', 'enter');
      this.choose('send');
      await this.pass(ANY_ANSWER_MS);
    }
    expect(this.arrived, 'there was no way to send').toContain(message);
    await this.check();
  }

  private submitByPage(place: Place): void {
    const form = this.site.formOf(place);
    if (this.isPausing() && !this.isKnown(place)) return;
    // What the page submits by itself after our repetition, it submits out of it.
    if (!form || this.toRepeat || this.site.underWay.length > 0) return;
    this.site.isPerson = true;
    form.requestSubmit();
    this.site.isPerson = false;
  }

  private hearAsked(sending: Sending, isPerson: boolean): void {
    const { box, text } = sending;
    const isMarked = isHeated(this.heatNow(), box, Date.now());
    const before = this.asked.get(text);
    this.asked.set(text, {
      isPerson: before?.isPerson ?? isPerson,
      atMs: before?.atMs ?? Date.now(),
      wasHeated: isMarked || before?.wasHeated === true,
    });
    if (!this.isAlive) return;
    if (before) this.expectNotTwice(sending, isPerson, before);
    if (!isPerson) {
      expect(sending, 'something went that nobody chose').toEqual(this.toRepeat);
      this.toRepeat = null;
    } else if (isMarked) {
      expect(this.open, 'a heated message went without a choice').toContain(this.turnOf(box));
    }
  }

  /** What a person presses again where nothing tells that the page is at it is theirs. */
  private expectNotTwice({ box }: Sending, isPerson: boolean, before: Asked): void {
    const place: Place = box.endsWith('main') ? 'main' : 'thread';
    const isAtIt = Date.now() - before.atMs < REST_MS || this.site.isBusy(place);
    const isAllowed = before.isPerson ? isPerson || !before.wasHeated : isPerson && !isAtIt;
    expect(isAllowed, 'a message went twice').toBe(true);
  }

  private hearArrived({ box, text }: Sending, hasLeft: boolean): void {
    expect(this.arrived, 'a message arrived twice').not.toContain(text);
    this.arrived.push(text);
    if (!hasLeft) return;
    const isTold = this.asked.get(text)?.wasHeated || this.open.has(this.turnOf(box));
    if (isTold) this.heat = endMessage(this.heat, box);
    this.endTurn(box);
  }

  private heatNow(): Heat {
    return { ...this.heat, pauseEndsAt: this.line.toldPauseEndsAt };
  }

  /**
   * A box that the page drew anew is known to the guard once the person is in it, before they go on
   * elsewhere.
   */
  private meetDrawn(): void {
    if (this.held) return;
    for (const place of ['main', 'thread'] as const) {
      if (!this.isThere(place)) continue;
      if (!this.isKnown(place)) this.site.boxOf(place).focus();
    }
  }

  /** Behind the dialog a page may draw boxes in which nobody can be. */
  private isKnown(place: Place): boolean {
    return this.guard?.known.has(this.site.boxOf(place)) ?? false;
  }

  private isPausing(): boolean {
    return (this.line.toldPauseEndsAt ?? 0) > Date.now();
  }

  private isThere(place: Place): boolean {
    return place === 'main' || this.site.isThreadOpen;
  }

  private turnOf(box: BoxName): string {
    return `${box} ${this.turns.get(box) ?? 0}`;
  }

  private endTurn(box: BoxName): void {
    this.turns.set(box, (this.turns.get(box) ?? 0) + 1);
  }

  private createPrompt(): Prompt {
    const nothing = () => {};
    return {
      hold: (send, choose) => {
        const place: Place = this.site.boxOf('main') === send.composer ? 'main' : 'thread';
        const box = this.site.nameOf(place);
        const turn = this.turnOf(box);
        if (!this.canShow) this.open.add(turn);
        else this.held = { send, choose, box, text: this.site.draftOf(place), turn };
        return this.canShow;
      },
      isOpen: () => this.held !== null,
      allowsKey: () => true,
      notify: (notice) => this.hearNotice(notice),
      remind: () => false,
      ...{ composerMoved: nothing, applyOptions: nothing, restRule: nothing, remove: nothing },
    };
  }

  private hearNotice(notice: Notice | null): void {
    const turn = this.turnChosen;
    if (turn && notice?.kind === 'changed') this.open.delete(turn);
    if (turn && notice?.kind === 'press-again') this.open.add(turn);
    if (notice?.kind === 'changed' || notice?.kind === 'press-again') this.toRepeat = null;
  }
}

function bridgeHere(): FrameBridge {
  if (!globalThis.breather) throw new Error('The guard did not start.');
  return globalThis.breather;
}

/** Lets what was promised and what was observed be told. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await null;
}

function siteData(known: Known): Site | null {
  if (known === 'nothing') return null;
  return {
    id: 'chats',
    name: 'Chats',
    matches: ['*://*/*'],
    composers: ['.box'],
    sendButtons: ['.send'],
    sendKey: 'enter',
    chatsBy: 'path',
    checkedOn: '2026-06-01',
    confidence: 'high',
    ...(known === 'takes-nothing' && { release: 'none' }),
  };
}
