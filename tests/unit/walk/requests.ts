/** Every request of a frame, with what stands before it and what has to stand after it. */
import { expect } from 'vitest';
import { createFrame } from '@/entrypoints/engine/frame';
import type { Guard } from '@/utils/engine/bridge';
import { noHeat, rest, toggleMark } from '@/utils/engine/heat';
import { originTag } from '@/utils/engine/origin-tag';
import type { Stage } from '@/utils/engine/stage';
import type { FrameRequest } from '@/utils/extension/frame-to-background';
import type { Settings } from '@/utils/settings/settings';
import { MINUTE_MS, nextMorningAt } from '@/utils/time/durations';
import { dayOf } from '@/utils/time/iso-week';
import { noFramePorts } from '../../support/engine-frame';
import { NOW, PATTERN, type World } from '../../support/worker/world';
import { ask, askAtKeys, askOnce, type Outcome, type Row, session, settings } from './walk';

type Kind = FrameRequest['kind'];
type RequestRow = Row & { kind: Kind };

/** A key as a box of that site has it. */
const HERE = `${originTag('salt', 'https://chat.example')}talk.box.0`;

const site = { pattern: PATTERN, on: true };
const shown = { composer: '.say-box', sendButton: '.go', sendKey: 'enter' as const };
const parts = { composers: ['.say-box'], sendButtons: ['.go'], sendKey: 'enter' as const };
const earlier = { composers: ['.old-box'], sendButtons: [], sendKey: 'mod-enter' as const };
const rules: Settings['rules'] = {
  ...settings.rules,
  lateHours: { ...settings.rules.lateHours, on: true },
  manyMessages: { ...settings.rules.manyMessages, on: true },
};
const withRules = (world: World) => world.store('local', { settings: { ...settings, rules } });

const withManyOff = (world: World) => {
  const manyMessages = { ...rules.manyMessages, on: false, restUntilAt: NOW + MINUTE_MS };
  world.store('local', { settings: { ...settings, rules: { ...rules, manyMessages } } });
};

/** The frame's own way to keep a mark, with all that it does until it is kept. */
function change(heat: typeof noHeat, key: string): void {
  const state = {
    salt: 'salt',
    revision: 1,
    options: {},
    marks: [],
    rests: [],
    pauseEndsAt: null,
    pauseChat: null,
  };
  // The casts: a frame that draws nothing and looks at no box.
  const guard = { signal: new AbortController().signal, known: new Set(), start: state };
  const frame = createFrame(guard as unknown as Guard, {} as Stage, noFramePorts);
  frame.takeOver(state as never);
  frame.change(heat, key);
}

const noteOutcome = (outcome: FrameRequest<'noteOutcome'>['outcome']) =>
  ask({ kind: 'noteOutcome', key: 'chat', first: 'chat', outcome, wasKept: false });

const countsOf = ({ records }: Outcome) => records.counts;
const today = dayOf(NOW);

export const requests: readonly RequestRow[] = [
  {
    kind: 'findSite',
    name: 'the site of a box is asked for',
    act: () => askAtKeys({ kind: 'findSite' }),
    whole: ({ reply }) => expect(reply).toBeNull(),
  },
  {
    kind: 'startFrame',
    name: 'a frame begins',
    act: () => askAtKeys({ kind: 'startFrame' }),
    whole({ reply, inTabs }) {
      expect(reply).toMatchObject({ salt: 'salt', marks: [], site: null });
      expect(inTabs).toContain('7 /engine.js');
    },
  },
  {
    kind: 'startFrame',
    name: 'the first frame of all begins, which makes the salt',
    given: (world) => world.store('session', { session: undefined }),
    act: () => askAtKeys({ kind: 'startFrame' }),
    whole({ reply, session: { salt } }) {
      expect(salt).toMatch(/^[\w-]{36}$/);
      expect(reply).toMatchObject({ salt });
    },
  },
  {
    kind: 'startPrompt',
    name: 'the prompt is brought',
    act: () => ask({ kind: 'startPrompt' }),
    whole({ reply, inTabs }) {
      expect(reply).toBe(true);
      expect(inTabs).toContain('7 /prompt.js');
    },
  },
  {
    kind: 'readState',
    name: 'a frame asks what is new',
    act: () => ask({ kind: 'readState' }),
    whole: ({ reply }) => expect(reply).toMatchObject({ salt: 'salt', revision: 1 }),
  },
  {
    kind: 'keepMark',
    name: 'a draft is marked',
    act: () => change(toggleMark(noHeat, 'chat', 'hour', NOW), 'chat'),
    whole: ({ session: { marks }, inTabs }) => {
      expect(marks).toEqual([{ key: 'chat', scope: 'hour', untilAt: NOW + 60 * MINUTE_MS }]);
      expect(inTabs).toContain('7 told frameStateChanged');
    },
  },
  {
    kind: 'keepMark',
    name: 'a draft of a tab that is open is marked, so its site wakes the engine',
    act: () => change(toggleMark(noHeat, HERE, 'hour', NOW), HERE),
    whole: ({ scripts }) => expect(scripts).toContainEqual({ id: 'wake', matches: [PATTERN] }),
  },
  {
    kind: 'keepMark',
    name: 'the last mark of a site is taken back, so that it wakes nothing any more',
    given(world) {
      const marks = [{ key: HERE, scope: 'hour', untilAt: NOW + 9_999 }];
      world.store('session', { session: { ...session, marks } });
      world.kept.scripts.push({ id: 'wake', matches: [PATTERN] });
    },
    act: () => change(noHeat, HERE),
    whole: ({ scripts }) => expect(scripts).toEqual([{ id: 'guard', matches: [PATTERN] }]),
  },
  {
    kind: 'keepMark',
    name: 'the settings cannot be read, and what wakes the engine stays',
    given(world) {
      const marks = [{ key: HERE, scope: 'hour', untilAt: NOW + 9_999 }];
      world.store('session', { session: { ...session, marks } });
      world.store('local', { settings: 'broken' });
      world.kept.scripts.push({ id: 'wake', matches: [PATTERN] });
    },
    act: () => change(toggleMark(noHeat, HERE, 'message', NOW), HERE),
    whole: ({ scripts }) => expect(scripts).toContainEqual({ id: 'wake', matches: [PATTERN] }),
  },
  {
    kind: 'keepMark',
    name: 'a mark is taken back beside another one',
    given(world) {
      const marks = ['chat', 'other'].map((key) => ({ key, scope: 'hour', untilAt: NOW + 9_999 }));
      world.store('session', { session: { ...session, marks } });
    },
    act: () => change(noHeat, 'chat'),
    whole: ({ session: { marks } }) => expect(marks).toMatchObject([{ key: 'other' }]),
  },
  {
    kind: 'keepMark',
    name: 'a chat rests until tomorrow',
    act: () => change(rest(noHeat, 'chat', NOW), 'chat'),
    whole: ({ session: { rests } }) =>
      expect(rests).toEqual([{ key: 'chat', untilAt: nextMorningAt(NOW) }]),
  },
  {
    kind: 'keepMark',
    name: 'a draft is marked until tomorrow morning, beyond this session too',
    act: () => change(toggleMark(noHeat, 'chat', 'morning', NOW), 'chat'),
    whole({ session: { marks }, chats }) {
      expect(marks).toHaveLength(1);
      expect(chats.marks).toEqual(marks);
    },
  },
  {
    kind: 'keepChat',
    name: 'a chat is always held from now on',
    act: () => ask({ kind: 'keepChat', key: 'here.talk.box.0', salt: 'salt', isOn: true }),
    whole({ chats, inTabs, scripts }) {
      expect(chats.rules).toMatchObject([{ chat: 'here.talk', madeAt: NOW, endedAt: null }]);
      expect(scripts).toContainEqual({ id: 'wake', matches: [PATTERN] });
      expect(inTabs).toContain('7 told frameStateChanged');
    },
  },
  {
    kind: 'keepLater',
    name: 'a message waits for later',
    act: () =>
      ask({
        ...{ kind: 'keepLater', key: 'here.talk.box.0', salt: 'salt' },
        untilAt: NOW + 10 * MINUTE_MS,
      }),
    whole(after) {
      const { later } = after.chats;
      expect(later).toMatchObject([{ chat: 'here.talk', untilAt: NOW + 10 * MINUTE_MS, tabId: 7 }]);
      expect(after.alarms).toMatchObject({ reminder: { when: NOW + 10 * MINUTE_MS } });
      expect(after.inTabs).toContain('7 told frameStateChanged');
    },
  },
  {
    kind: 'keepLater',
    name: 'what waits goes along with its draft',
    given(world) {
      const later = [
        { chat: 'here.new', site: PATTERN, tabId: 7, keptAt: NOW, untilAt: NOW + MINUTE_MS },
      ];
      world.store('local', { chats: { salt: 'salt', rules: [], marks: [], rests: [], later } });
    },
    act: () =>
      ask({
        ...{ kind: 'keepLater', from: 'here.new.box.0', key: 'here.talk.box.0' },
        ...{ salt: 'salt', untilAt: NOW + MINUTE_MS },
      }),
    whole(after) {
      expect(after.chats.later).toMatchObject([{ chat: 'here.talk', untilAt: NOW + MINUTE_MS }]);
      expect(after.inTabs).toContain('7 told frameStateChanged');
    },
  },
  {
    kind: 'noteAfter',
    name: 'what waited feels cooler',
    act: () => ask({ kind: 'noteAfter', felt: 'cooler' }),
    whole: (after) => expect(countsOf(after)).toMatchObject([{ id: today, cooler: 1 }]),
  },
  {
    kind: 'suggest',
    name: 'a feeling is named',
    act: () => ask({ kind: 'suggest', feeling: 'hurt' }),
    whole: ({ reply }) => expect(reply).toMatchObject({ line: expect.any(String) }),
    callsNothing: true,
  },
  {
    kind: 'noteOutcome',
    name: 'a message was sent at once, and is counted',
    act: () => noteOutcome('atOnce'),
    whole(after) {
      expect(countsOf(after)).toMatchObject([{ id: today, atOnce: 1, asItWas: 0 }]);
      expect(after.stored.went).toEqual({ at: NOW, pattern: PATTERN, key: 'chat' });
      expect(after.alarms).toEqual({ went: { when: NOW + 10 * MINUTE_MS } });
    },
  },
  {
    kind: 'noteOutcome',
    name: 'one is edited on, and none went',
    act: () => noteOutcome('letGo'),
    whole(after) {
      expect(countsOf(after)).toMatchObject([{ id: today, letGo: 1 }]);
      expect(after.stored.held).toEqual([{ key: 'chat', at: NOW, day: today, outcome: 'letGo' }]);
      expect(after.stored.went).toBeUndefined();
      expect(after.alarms).toEqual({});
    },
  },
  {
    kind: 'noteOutcome',
    name: 'one that was looked at again is edited on, and is not asked about once more',
    given: (world) =>
      world.store('session', { session: { ...session, look: { chat: 'chat', askedAt: NOW } } }),
    act: () => noteOutcome('letGo'),
    whole(after) {
      expect(after.session.look).toBeNull();
      expect(countsOf(after)).toMatchObject([{ id: today, letGo: 1 }]);
    },
  },
  {
    kind: 'noteOutcome',
    name: 'what was edited on goes, and is still one message',
    async act() {
      await noteOutcome('letGo');
      return noteOutcome('changed');
    },
    whole(after) {
      expect(countsOf(after)).toMatchObject([{ id: today, letGo: 0, changed: 1 }]);
      expect(after.stored.held).toEqual([]);
    },
  },
  {
    kind: 'noteOutcome',
    name: 'a message was sent in discreet mode, and that is counted alone',
    given: (world) => world.store('local', { settings: { ...settings, discreet: true } }),
    act: () => noteOutcome('asItWas'),
    whole(after) {
      expect(countsOf(after)).toMatchObject([{ id: today, asItWas: 1 }]);
      expect(after.stored.went).toBeUndefined();
    },
  },
  {
    kind: 'noteOutcome',
    name: 'two more are counted beside others',
    act: async () => {
      const kinds = ['asItWas', 'asItWas', 'atOnce'] as const;
      await Promise.all(kinds.map((outcome) => noteOutcome(outcome)));
    },
    whole: (after) => expect(countsOf(after)).toMatchObject([{ id: today, atOnce: 1, asItWas: 2 }]),
    // Which of them came first says nothing.
    alike: ({ records: { state: _, ...records }, ...after }) => ({ ...after, records }),
  },
  {
    kind: 'openPage',
    name: 'Support is opened',
    act: () => askOnce({ kind: 'openPage', page: 'support' }),
    whole: ({ tabs }) => expect(tabs).toHaveLength(2),
    // A page that does not open is pressed for again; one that opened twice would be in the way.
    alike({ tabs, reply: _, ...after }) {
      expect(tabs.length).toBeLessThanOrEqual(2);
      return after;
    },
  },
  {
    kind: 'lookAgain',
    name: 'the site of a message that waits is opened',
    given(world) {
      world.isOwnPage = true;
      const later = [
        { chat: 'a.b', site: PATTERN, tabId: null, keptAt: NOW, untilAt: NOW + MINUTE_MS },
      ];
      world.store('local', {
        settings,
        chats: { salt: 'salt', rules: [], marks: [], rests: [], later },
      });
    },
    act: () => askOnce({ kind: 'lookAgain', chat: 'a.b' }),
    whole: ({ tabs, session }) => {
      expect(tabs).toHaveLength(2);
      expect(session).toMatchObject({ look: { chat: 'a.b' } });
    },
    // As above: rather pressed for again than in the way, and than asked about unseen.
    alike({ tabs, reply: _, session: __, inTabs: ___, stored: ____, ...after }) {
      expect(tabs.length).toBeLessThanOrEqual(2);
      return after;
    },
  },
  {
    kind: 'startCompanion',
    name: 'the companion is brought',
    act: () => ask({ kind: 'startCompanion' }),
    whole({ reply, inTabs }) {
      expect(reply).toBe(true);
      expect(inTabs).toContain('7 /companion.js');
    },
  },
  {
    kind: 'keepLearnt',
    name: 'a press was seen to send',
    act: () => ask({ kind: 'keepLearnt', selector: '.go', doesSend: true }),
    whole: (after) => expect(after.settings.sites).toEqual([{ ...site, learntSends: ['.go'] }]),
  },
  {
    kind: 'keepSendKey',
    name: 'a key is said to send',
    act: () => ask({ kind: 'keepSendKey', sendKey: 'mod-enter', isChosen: true }),
    whole: (after) => expect(after.settings.sites).toEqual([{ ...site, sendKey: 'mod-enter' }]),
  },
  {
    kind: 'silence',
    name: 'a rule rests until tomorrow',
    given: withRules,
    act: () => ask({ kind: 'silence', what: 'lateHours' }),
    whole(after) {
      expect(after.settings.rules.lateHours.restUntilAt).toBe(after.reply);
      expect(after.inTabs).toContain('7 told frameStateChanged');
    },
  },
  {
    kind: 'switchOff',
    name: 'a reminder for chats is switched off',
    given: withRules,
    act: () => ask({ kind: 'switchOff', what: 'manyMessages' }),
    whole: (after) => expect(after.settings.rules.manyMessages.on).toBe(false),
  },
  {
    kind: 'switchOn',
    name: 'and on again',
    given: (world) => withManyOff(world),
    act: () => ask({ kind: 'switchOn', what: 'manyMessages' }),
    whole: (after) =>
      expect(after.settings.rules.manyMessages).toMatchObject({ on: true, restUntilAt: null }),
  },
  {
    kind: 'endSilence',
    name: 'a reminder rests no more, and one that was switched off meanwhile stays off',
    given: (world) => withManyOff(world),
    act: () => ask({ kind: 'endSilence', what: 'manyMessages' }),
    whole: (after) =>
      expect(after.settings.rules.manyMessages).toMatchObject({ on: false, restUntilAt: null }),
  },
  {
    kind: 'noteAct',
    name: 'a message went',
    given: withRules,
    act: () => ask({ kind: 'noteAct', act: 'sent' }),
    whole: (after) => expect(after.session.activity.sentAts).toEqual([NOW]),
  },
  {
    kind: 'noteAct',
    name: 'the sixth message of a minute went, and the reminder is due',
    given(world) {
      withRules(world);
      const sentAts = [5, 4, 3, 2, 1].map((seconds) => NOW - seconds * 1_000);
      const activity = { ...session.activity, sentAts };
      world.store('session', { session: { ...session, activity } });
    },
    act: () => ask({ kind: 'noteAct', act: 'sent' }),
    whole(after) {
      expect(after.reply).toBe('manyMessages');
      expect(after.session.activity).toMatchObject({ sentAts: [], remindedAt: NOW });
    },
  },
  {
    kind: 'noteHealth',
    name: 'something was met on the site',
    act: () => ask({ kind: 'noteHealth', facts: ['composer', 'held'] }),
    whole: ({ stored }) =>
      expect(stored.health).toMatchObject([{ pattern: PATTERN, composer: today, held: today }]),
  },
  {
    kind: 'noteHealth',
    name: 'a marked message went past',
    act: () => ask({ kind: 'noteHealth', facts: ['missed'] }),
    whole({ stored }) {
      expect(stored.health).toMatchObject([{ missed: today }]);
      expect(stored.went).toEqual({ at: NOW, pattern: PATTERN, key: null });
    },
  },
  {
    kind: 'keepTaught',
    name: 'a box is shown',
    act: () => ask({ kind: 'keepTaught', shown }),
    whole(after) {
      expect(after.settings.taught).toEqual([{ pattern: PATTERN, ...parts }]);
      expect(after.reply).toEqual({ before: null });
    },
  },
  {
    kind: 'keepTaught',
    name: 'a second box is shown, and what was taught before can be put back',
    given: (world) =>
      world.store('local', {
        settings: { ...settings, taught: [{ pattern: PATTERN, ...earlier }] },
      }),
    act: () => ask({ kind: 'keepTaught', shown }),
    whole(after) {
      expect(after.settings.taught).toMatchObject([{ composers: ['.say-box', '.old-box'] }]);
      expect(after.reply).toEqual({ before: earlier });
    },
  },
  {
    kind: 'restoreTaught',
    name: 'what was shown is taken back',
    given: (world) =>
      world.store('local', { settings: { ...settings, taught: [{ pattern: PATTERN, ...parts }] } }),
    act: () => ask({ kind: 'restoreTaught', parts: earlier }),
    whole: (after) => expect(after.settings.taught).toEqual([{ pattern: PATTERN, ...earlier }]),
    // Nobody reads what stood before; see entrypoints/teach.
    alike: ({ reply, ...after }) => ({ ...after, isKept: !!reply }),
  },
  {
    kind: 'startTeach',
    name: 'the person wants to show the site',
    act: () => ask({ kind: 'startTeach', composer: '.say-box', sendButton: null }),
    whole({ reply, inTabs }) {
      expect(reply).toBe(true);
      expect(inTabs).toEqual(['7 /teach.js', '7 asked [".say-box",null]']);
    },
  },
  {
    kind: 'takeTeaching',
    name: 'one frame goes on with being shown',
    act: () => ask({ kind: 'takeTeaching', by: 'me' }),
    whole: ({ inTabs }) => expect(inTabs).toEqual(['7 told teachingTaken']),
  },
];
