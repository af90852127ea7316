import { expect, it } from 'vitest';
import { compatibilityPage } from '../../../scripts/long/compatibility-page.mjs';

const trix = { page: 'trix', library: 'trix', way: 'key' };
const pell = { page: 'pell', library: 'pell', way: 'press' };
const notPlayed = 'not played, as nothing was held';
const notHere = 'not played, as this page has nothing of it';

const row = { chat: 'Slack', way: 'Enter', unmarked: 'once', 'kept editing': 'held' };
const chromium = {
  version: 'Chromium 1',
  rows: {
    Sites: [
      { ...row, sent: 'once', urgent: 'once', 'by a rule': 'once' },
      {
        ...{ ...row, way: 'touch' },
        ...{ sent: 'press again', urgent: 'wrong: a | b', 'by a rule': 'press again' },
      },
    ],
  },
  facts: [
    {
      name: 'Slack',
      hosts: ['https://app.slack.com/*'],
      checkedOn: '2026-11-22',
      confidence: 'high',
      isExperimental: true,
    },
  ],
  others: {
    editors: [
      { ...trix, results: resultsOf('ok', 'ok', 'ok') },
      { ...pell, results: resultsOf('ok', 'no dialog', notPlayed) },
    ],
  },
};
const firefox = {
  ...chromium,
  version: 'Firefox 2',
  others: {
    editors: [{ ...trix, results: { ...resultsOf('ok', 'a | b', notPlayed), started: notHere } }],
  },
  rows: { Sites: [{ ...row, sent: 'once', urgent: 'once', 'by a rule': 'once' }] },
};

function resultsOf(unmarked: string, held: string, sent: string): Record<string, string> {
  return { unmarked, held, sent };
}

it('puts both browsers side by side, and counts every cell', () => {
  const page = compatibilityPage(chromium, firefox, new Date('2026-11-22T12:00:00Z'));
  expect(page).toContain('on 2026-11-22.');
  expect(page).toContain('with\nChromium 1\nand Firefox 2.');
  expect(page).toContain('15 cells: 9 once, 3 held, 2 press again, 1 wrong.');
  expect(page).toContain(
    '| Slack | Enter | once | held | once | once | once | once | held | once | once | once |',
  );
  expect(page).toContain('| app.slack.com | 2026-11-22 | high, an experiment |');
});

it('shows what a browser does not have, and keeps a cause inside its cell', () => {
  const page = compatibilityPage(chromium, firefox, new Date());
  expect(page).toContain(
    '| Slack | touch | once | held | press again | wrong: a \\| b | press again | – | – | – | – | – |',
  );
});

it('shows the pages of others apart, with what happened in place of what was promised', () => {
  const page = compatibilityPage(chromium, firefox, new Date());
  const others = page.slice(page.indexOf('# Pages of others'));
  expect(others).toContain('## Others: editors\n\n5 of 9 checks are ok.');
  expect(others).toContain('| trix | trix | key | ok | ok | ok | ok | a \\| b | – |');
  expect(others).toContain('| pell | pell | press | ok | no dialog | – | – | – | – |');
});
