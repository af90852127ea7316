/**
 * Every page of the options page, each with words that are drawn last and stand in no title or
 * menu, which are drawn before the page itself has been loaded.
 */
export const pageList: readonly (readonly [page: string, last: string])[] = [
  ['today', 'The last seven days'],
  ['ground', 'Other ways'],
  ['pause', 'Make our pause'],
  ['reframe', 'Write my own'],
  ['words', 'Another one'],
  ['repair', 'might you need this message later'],
  ['promises', 'The past ones are in your journal.'],
  ['check-ins', 'Ways to answer'],
  ['journal', 'What brings joy'],
  ['insights', 'Count what I do'],
  ['ideas', 'Plan this'],
  ['affirmations', 'What would I say to someone I care about?'],
  ['support', 'findahelpline.com'],
  ['settings/sites', 'Add a site'],
  ['settings/pause', 'Change the shortcuts'],
  ['settings/rules', 'Add a plan'],
  ['settings/reminders', 'Quiet hours'],
  ['settings/look', 'Movement'],
  ['settings/privacy', 'Erase everything'],
  ['welcome', 'What it never does'],
  ['welcome/sites', 'WhatsApp'],
  ['welcome/plan', 'Your plan will be here'],
  ['welcome/try', 'Finish'],
];
