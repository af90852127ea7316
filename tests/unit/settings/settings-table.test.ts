/** Every row of the settings is asked for its answers, of what really moves settings about. */
import { describe, expect, it, vi } from 'vitest';
import { changedSettings } from '@/components/portable/changed-settings';
import { frameState } from '@/utils/extension/frame-state';
import { holdingParts } from '@/utils/record/copy/holding-parts';
import { mergeSettings } from '@/utils/record/copy/merge-settings';
import { noChats } from '@/utils/settings/chats';
import { type PlacedRow, putAt, readAt, rowsOf } from '@/utils/settings/define-table';
import { emptySession } from '@/utils/settings/session';
import { defaultSettings, parseSettings, type Settings } from '@/utils/settings/settings';
import { settingsTable } from '@/utils/settings/settings-table';
import { readPlaces } from '@/utils/settings/sync/places';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const ADDRESS = 'https://chat.example.org/room';
const pattern = 'https://chat.example.org/*';
const ELSEWHERE = 'https://elsewhere.example/*';
const AT = 1_800_000_000_000;
const deck = { own: [{ id: 'one', text: 'A text' }], favourites: ['a'], hidden: ['b'] };
const step = 'A step';

/** Another value for each row that is no switch. A new one needs its own here. */
const others: Record<string, unknown> = {
  sites: [{ pattern, on: true, sendKey: 'mod-enter' }],
  taught: [{ pattern, composers: ['.box'], sendButtons: [], sendKey: 'enter' }],
  'prompt.waitSeconds': 60,
  'prompt.offers': { longer: false, wait: true, feelings: true, rest: true },
  'prompt.question': { on: true, pinned: 'who-reads' },
  'appearance.theme': 'dark',
  'appearance.motion': 'reduced',
  'ground.exercise': 'box',
  'ground.minutes': 60,
  'ground.pattern': { inS: 5, holdS: 1, outS: 7, restS: 0 },
  'popup.pauseMinutes': 240,
  cards: {
    ...deck,
    own: [{ id: 'one', thought: 'T', notice: step, challenge: step, reframe: step }],
  },
  words: deck,
  ideas: deck,
  affirmations: deck,
  questions: deck,
  plans: [
    { feeling: 'brushed off', action: 'I take one breath' },
    { sign: 'lateHours', action: 'I sleep' },
  ],
  ourPause: { word: 'Lighthouse', minutes: 30, comesBack: 'sayer', isNot: ['not-the-end'] },
  'reminders.checkIn': { on: true, weekday: 3, at: '19:00' },
  'reminders.practice': { on: true, at: '09:00' },
  'reminders.promises': { on: true },
  'reminders.quiet': { on: false, from: '21:00', to: '06:30' },
  'rules.site.sites': [ELSEWHERE],
  'rules.site.restUntilAt': AT,
  'rules.lateHours.how': 'tell',
  'rules.lateHours.sites': [ELSEWHERE],
  'rules.lateHours.from': '21:00',
  'rules.lateHours.to': '05:00',
  'rules.lateHours.days': [1, 2, 3],
  'rules.lateHours.restUntilAt': AT,
  'rules.words.list': ['always'],
  'rules.words.sites': [ELSEWHERE],
  'rules.words.restUntilAt': AT,
  'rules.looks.longerThan': 10,
  'rules.looks.sites': [ELSEWHERE],
  'rules.looks.restUntilAt': AT,
  'rules.manyMessages.how': 'tell',
  'rules.manyMessages.most': 3,
  'rules.manyMessages.sites': [ELSEWHERE],
  'rules.manyMessages.restUntilAt': AT,
  'rules.longStretch.sites': [ELSEWHERE],
  'rules.longStretch.restUntilAt': AT,
  welcomedAt: AT,
};

/** A rule that is off tells a frame nothing of its parts. */
const { rules } = defaultSettings;
const here: Settings = {
  ...defaultSettings,
  sites: [{ pattern, on: true }],
  rules: {
    ...rules,
    lateHours: { ...rules.lateHours, on: true },
    words: { ...rules.words, on: true, list: ['never'] },
    looks: { ...rules.looks, on: true },
    site: { ...rules.site, on: true, sites: [pattern] },
    manyMessages: { ...rules.manyMessages, on: true, how: 'hold' },
    longStretch: { ...rules.longStretch, on: true },
  },
};

const tell = (settings: Settings) =>
  frameState(
    { settings, session: emptySession, chats: noChats, salt: 'salt' },
    { address: ADDRESS, origin: null, isPrivate: false },
    AT,
    'en',
  );

const rows = rowsOf(settingsTable);

const isSwitch = ({ first }: PlacedRow) => typeof first === 'boolean';

it('has another value for each row that is no switch, and for no other', () => {
  const names = rows.filter((row) => !isSwitch(row)).map(({ path }) => path.join('.'));
  expect(names.sort()).toEqual(Object.keys(others).sort());
});

/** What a bad value of a rule is, where the first one would hold more; else undefined. */
function leastOf([group, , name]: readonly string[]): unknown {
  if (group !== 'rules') return undefined;
  return name === 'sites' ? [] : name === 'how' ? 'tell' : undefined;
}

describe.each(rows.map((row) => [row.path.join('.'), row] as const))('%s', (name, row) => {
  const other = isSwitch(row) ? !readAt(here, row.path) : others[name];
  const changed = putAt(here, row.path, other);

  it('takes the other value, and falls back from a bad one', () => {
    expect(readAt(parseSettings(changed).value, row.path)).toEqual(other);
    expect(readAt(parseSettings(putAt(here, row.path, Symbol('bad'))).value, row.path)).toEqual(
      leastOf(row.path) ?? row.first,
    );
  });

  it('goes along as it says', () => {
    const [before, after] = [readPlaces(here), readPlaces(changed)];
    const differing = [...after].filter(([key, value]) => before.get(key) !== value);
    const kinds = new Set(differing.map(([key]) => key.split(':')[0]));
    const expected = { whole: ['s'], byItem: ['f', 'h', 'o'], never: [] }[row.goesAlong];
    expect([...kinds].sort(), 'see utils/settings/sync/places.ts').toEqual(expected);
  });

  it('comes in from a file as it says', () => {
    const merged = (ticked: Parameters<typeof mergeSettings>[3]) =>
      readAt(mergeSettings(here, changed, 'replace', ticked), row.path);
    const expectOther = (value: unknown, isOther: boolean) =>
      expect(value, 'what is ticked stands in utils/record/copy/holding-parts.ts').toEqual(
        isOther ? other : readAt(here, row.path),
      );
    expectOther(merged([]), row.comesIn === 'withFile');
    expectOther(merged([...holdingParts]), row.comesIn !== 'never');
  });

  it('has a name in the preview of a file, unless no file brings it', () => {
    const isNamed = changedSettings(here, changed).length > 0;
    const message = 'the names stand in components/portable/changed-settings.ts';
    expect(isNamed || row.comesIn === 'never', message).toBe(true);
  });

  it('is told to frames or not, as it says', () => {
    const isSame = JSON.stringify(tell(here)) === JSON.stringify(tell(changed));
    const message = 'what frames are told is put together in utils/extension/frame-state.ts';
    expect(!isSame, message).toBe(row.isToldToFrames);
  });
});
