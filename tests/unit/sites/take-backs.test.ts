import { describe, expect, it, test } from 'vitest';
import { allSites } from '@/utils/sites/all-sites';
import { gradeOf, mayTakeBack, type TakeBack } from '@/utils/sites/take-back';
import { takeBackAt } from '@/utils/sites/take-back-at';
import { takeBacks } from '@/utils/sites/take-backs';
import { DAY_MS, SECOND_MS } from '@/utils/time/durations';

const siteIds = allSites.map(({ id }) => id);
const rows = takeBacks.flatMap((takeBack) =>
  takeBack.ways.map((way) => ({ ...way, name: `${takeBack.id} ${way.part ?? ''}` })),
);
const requireTakeBack = (id: string): TakeBack => {
  const found = takeBacks.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

describe('what can be taken back', () => {
  it('is told of sites that Breather knows, of each in one place', () => {
    const told = takeBacks.flatMap(({ sites }) => sites);
    expect(told.filter((id) => !siteIds.includes(id))).toEqual([]);
    expect(told).toHaveLength(new Set(told).size);
    expect(new Set(takeBacks.map(({ id }) => id)).size).toBe(takeBacks.length);
    expect(takeBacks.filter(({ id }) => !/^[a-z][a-z-]*$/.test(id))).toEqual([]);
  });

  it.each(rows)('has a source and a day: $name', ({ source, checkedOn }) => {
    expect(new URL(source).protocol).toBe('https:');
    expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Date(checkedOn).toISOString().slice(0, 10)).toBe(checkedOn);
    expect(Date.parse(checkedOn)).toBeLessThanOrEqual(Date.now() + DAY_MS);
  });

  it.each(rows)('has grades that may be told, and limits in whole seconds: $name', (row) => {
    const known = [row.unsend, row.edit].filter((one) => one !== null);
    // A row of which nothing is sure enough is none.
    expect(known).not.toEqual([]);
    for (const { can, withinMs, grade } of known) {
      expect(['high', 'medium']).toContain(grade);
      if (withinMs === null) continue;
      expect(can).toBe(true);
      expect(withinMs).toBeGreaterThan(0);
      expect(withinMs % SECOND_MS).toBe(0);
    }
  });

  it.each(rows)('says what to press only where there is something to do: $name', (row) => {
    const isHopeless = row.unsend?.can === false && row.edit?.can !== true;
    expect(row.steps.length === 0).toBe(isHopeless);
    expect(row.sees).not.toEqual([]);
    expect(row.sees).toHaveLength(new Set(row.sees).size);
  });

  it('names the parts where a site has several', () => {
    const unnamed = takeBacks.filter(
      ({ ways }) => ways.length > 1 && ways.some((way) => !way.part),
    );
    expect(unnamed).toEqual([]);
  });
});

test('there is something to try but where nothing can be done', () => {
  expect(mayTakeBack(null)).toBe(true);
  expect(mayTakeBack(requireTakeBack('whatsapp'))).toBe(true);
  // Not sure enough to be told, yet nobody says that it cannot be.
  expect(mayTakeBack(requireTakeBack('messenger'))).toBe(true);
  expect(mayTakeBack(requireTakeBack('twitch'))).toBe(false);
  // Its messages cannot be taken back, its posts can.
  expect(mayTakeBack(requireTakeBack('bluesky'))).toBe(true);
});

test('all of it is as sure as the least that is told', () => {
  const [mastodon] = requireTakeBack('mastodon').ways;
  const [slack] = requireTakeBack('slack').ways;
  expect(mastodon && gradeOf(mastodon)).toBe('medium');
  expect(slack && gradeOf(slack)).toBe('high');
});

test.each([
  ['https://web.whatsapp.com/', 'whatsapp'],
  ['https://web.telegram.org/k/#1', 'telegram'],
  ['https://x.com/messages/1', 'x'],
  ['https://www.reddit.com/r/calm', 'reddit'],
  ['https://acme.zulipchat.com/#narrow', 'zulip'],
  ['https://chat.google.com/room', 'google-chat'],
  // Mail or chat: only the person knows.
  ['https://mail.google.com/mail/u/0/', null],
  // Known to Breather, but nothing of it is sure enough.
  ['https://www.linkedin.com/messaging/', null],
  ['https://chat.example.org/', null],
])('%s is an address of %j', (address, id) => {
  expect(takeBackAt(address)).toBe(id);
});
