/**
 * What each released version of each store wrote. Frozen: an example is never edited; a new
 * version, or a new part, adds one.
 */
import { v1 as settingsV1 } from '../settings/examples/v1';
import { v1Own } from '../settings/examples/v1-own';
import { v1Plan } from '../settings/examples/v1-plan';

const AT = 1_800_000_000_000;

/** The tab that was open last is not kept any more. */
const { tab: _, ...popup } = settingsV1.popup;

const settingsFirst = { ...settingsV1, popup };

export const examples = {
  settings: [
    settingsFirst,
    v1Own,
    v1Plan,
    {
      version: 2,
      plans: [{ sign: 'lateHours', action: 'I sleep' }],
      rules: {
        site: { on: true, sites: ['https://chat.example.org/*'], restUntilAt: AT },
        manyMessages: { on: true, how: 'hold', most: 3, sites: [], restUntilAt: AT },
      },
    },
  ],
  session: [
    {
      run: {
        exercise: 'box',
        lengthMs: 120_000,
        startedAt: AT,
        pausedAt: null,
        pausedMs: 0,
        feltBefore: 'uneasy',
      },
      pause: { startedAt: AT, endsAt: AT + 600_000 },
      marks: [{ key: 'a', scope: 'message', untilAt: AT }],
      rests: [{ key: 'b', untilAt: AT }],
      activity: { sentAts: [AT], stretch: { startedAt: AT, lastAt: AT }, remindedAt: AT },
      revision: 3,
      salt: 'salt',
    },
    {
      activity: {
        sentAts: [],
        stretch: null,
        remindedAt: AT,
        reminded: 'lateHours',
        nightEndsAt: AT,
      },
    },
  ],
  health: [
    [
      {
        pattern: 'https://chat.example.org/*',
        composer: '2026-11-20',
        send: '2026-11-20',
        held: '2026-11-21',
        letGo: null,
        missed: null,
      },
    ],
  ],
  told: [
    {
      promise: AT,
      checkIn: null,
      practice: AT,
      pause: AT,
      dot: 'promise',
      telling: [{ kind: 'pause', dueAt: AT, at: AT }],
      times: { promise: '{}', checkIn: '{}', practice: '{}' },
    },
    {
      version: 2,
      promise: AT,
      checkIn: null,
      practice: AT,
      pause: AT,
      later: AT,
      dots: ['promise', 'later'],
      telling: [{ kind: 'pause', dueAt: AT, at: AT }],
      times: { promise: '{}', checkIn: '{}', practice: '{}' },
    },
  ],
  sync: [
    {
      on: true,
      hasCopy: true,
      removing: false,
      ended: false,
      seen: true,
      registers: { 's:appearance.theme': { v: 'dark', t: AT } },
      status: 'done',
      tooLarge: ['o:cards:c'],
      leftOut: 2,
    },
  ],
  chats: [
    {
      salt: 'salt',
      rules: [
        {
          chat: 'origin.talk',
          site: 'https://chat.example.org/*',
          madeAt: AT,
          untilAt: AT,
          name: 'Sam',
          endedAt: null,
        },
      ],
      marks: [{ key: 'origin.talk.box.0', scope: 'morning', untilAt: AT }],
      rests: [{ key: 'origin.talk.box.0', untilAt: AT }],
      later: [
        {
          chat: 'origin.talk',
          site: 'https://chat.example.org/*',
          tabId: 7,
          keptAt: AT,
          untilAt: AT,
        },
      ],
    },
  ],
  showing: [{ askedAs: 'one', before: null }],
  held: [[{ key: 'origin.talk.box.0', at: AT, day: '2027-01-15', outcome: 'letGo' }]],
  went: [
    { at: AT, pattern: 'https://chat.example.org/*' },
    { at: AT, pattern: 'https://chat.example.org/*', key: 'origin.talk.box.0' },
  ],
} as const;

const { plan, ...withoutPlan } = v1Plan;
const [v1Told] = examples.told;
const { dot, ...withoutDot } = v1Told;

/** As what one of an older version is read, where that is not what was stored. */
export const readAs = new Map<unknown, object>([
  [settingsFirst, { ...settingsFirst, version: 2, plans: [] }],
  [v1Own, { ...v1Own, version: 2 }],
  [v1Plan, { ...withoutPlan, version: 2, plans: [plan] }],
  [v1Told, { ...withoutDot, version: 2, dots: [dot] }],
]);
