/**
 * Who may know whom. docs/architecture.md carries the same table, and the test compares both. The first row that
 * fits a file counts. A folder may always import from itself; a single file only what its row says.
 */
export interface ImportRow {
  /** Folders, or files by name; a star stands for a part of a name. */
  from: readonly string[];
  mayImport: readonly string[];
  /** What it may know by its types alone. */
  typesOf: readonly string[];
}

export const importTable: readonly ImportRow[] = [
  {
    from: ['utils/engine/bridge.ts'],
    mayImport: [],
    typesOf: ['utils/engine', 'utils/messaging', 'utils/sites'],
  },
  { from: ['utils/engine/i18n.ts'], mayImport: ['wxt/browser'], typesOf: ['#i18n'] },
  { from: ['utils/messaging/background-line.ts'], mayImport: [], typesOf: ['utils/messaging'] },
  {
    from: ['utils/messaging/ask-background.ts'],
    mayImport: ['utils/messaging/background-line.ts'],
    typesOf: ['utils/messaging'],
  },
  {
    from: ['utils/permissions/parse-site.ts'],
    mayImport: ['utils/permissions/protected-pages.ts'],
    typesOf: [],
  },
  { from: ['utils/permissions/protected-pages.ts'], mayImport: [], typesOf: [] },
  {
    from: ['utils/settings/use-*.ts', 'utils/session/use-*.ts', 'utils/health/use-*.ts'],
    mayImport: [
      'utils/health',
      'utils/platform',
      'utils/session',
      'utils/settings',
      'preact/hooks',
    ],
    typesOf: [],
  },
  {
    from: ['utils/journal/use-*.ts', 'utils/counts/use-*.ts'],
    mayImport: ['utils/counts', 'utils/journal', 'preact/hooks'],
    typesOf: [],
  },
  { from: ['utils/journal/promises.ts'], mayImport: [], typesOf: ['utils/journal'] },
  { from: ['utils/counts/counts.ts'], mayImport: ['valibot'], typesOf: [] },
  {
    from: ['utils/counts'],
    mayImport: ['utils/journal', 'utils/settings', 'utils/time'],
    typesOf: [],
  },
  {
    from: ['utils/support/remembered-country.ts'],
    mayImport: ['utils/platform', 'valibot'],
    typesOf: [],
  },
  {
    from: ['utils/time', 'utils/log', 'utils/support', 'utils/sites', 'utils/claims'],
    mayImport: [],
    typesOf: [],
  },
  { from: ['utils/languages'], mayImport: ['#i18n'], typesOf: [] },
  {
    from: ['utils/cards', 'utils/affirmations', 'utils/check-ins'],
    mayImport: ['utils/languages'],
    typesOf: [],
  },
  {
    from: ['utils/exercises', 'utils/quick-exit'],
    mayImport: ['utils/time'],
    typesOf: [],
  },
  {
    from: ['utils/words'],
    mayImport: ['utils/languages', 'utils/time'],
    typesOf: ['utils/cards'],
  },
  {
    from: ['utils/reminders/told-store.ts'],
    mayImport: ['utils/platform', 'utils/reminders'],
    typesOf: [],
  },
  {
    from: ['utils/reminders'],
    mayImport: ['utils/parsing', 'utils/time', 'valibot'],
    typesOf: ['utils/journal', 'utils/session', 'utils/settings'],
  },
  {
    from: ['utils/suggestions'],
    mayImport: ['utils/cards', 'utils/languages'],
    typesOf: ['utils/messaging'],
  },
  { from: ['utils/parsing'], mayImport: ['valibot'], typesOf: [] },
  { from: ['utils/platform'], mayImport: ['webextension-polyfill'], typesOf: [] },
  {
    from: ['utils/settings'],
    mayImport: ['utils/parsing', 'utils/platform', 'valibot'],
    typesOf: [],
  },
  {
    from: ['utils/session'],
    mayImport: ['utils/parsing', 'utils/platform', 'utils/time', 'valibot'],
    typesOf: ['utils/engine'],
  },
  {
    from: ['utils/journal'],
    mayImport: [
      'utils/lock',
      'utils/parsing',
      'utils/platform',
      'utils/reframes/kept.ts',
      'utils/time',
      'idb',
      'valibot',
    ],
    typesOf: [],
  },
  { from: ['utils/lock'], mayImport: ['valibot'], typesOf: [] },
  { from: ['utils/sync/use-sync.ts'], mayImport: ['utils/sync', 'preact/hooks'], typesOf: [] },
  {
    from: ['utils/sync'],
    mayImport: ['utils/platform', 'utils/settings', 'utils/time', 'valibot'],
    typesOf: [],
  },
  {
    from: ['utils/portable'],
    mayImport: [
      'utils/counts',
      'utils/journal',
      'utils/lock',
      'utils/settings',
      'utils/time',
      'valibot',
    ],
    typesOf: [],
  },
  {
    from: ['utils/erase'],
    mayImport: [
      'utils/journal',
      'utils/permissions',
      'utils/platform',
      'utils/settings',
      'utils/sync',
    ],
    typesOf: [],
  },
  {
    from: ['utils/health'],
    mayImport: ['utils/parsing', 'utils/platform', 'valibot'],
    typesOf: [],
  },
  {
    from: ['utils/teach'],
    mayImport: ['utils/engine/dom.ts', 'utils/engine/plain-dom.ts'],
    typesOf: ['utils/health', 'utils/sites'],
  },
  {
    from: ['utils/site-reminders'],
    mayImport: ['utils/time', 'utils/reminders/local-times.ts'],
    typesOf: ['utils/engine'],
  },
  { from: ['utils/ideas'], mayImport: ['utils/languages'], typesOf: ['utils/settings'] },
  { from: ['utils/insights'], mayImport: ['utils/counts/counts.ts', 'utils/time'], typesOf: [] },
  { from: ['utils/reframes'], mayImport: ['utils/time'], typesOf: ['utils/journal'] },
  {
    from: ['utils/permissions'],
    mayImport: ['utils/platform', 'utils/settings', 'utils/sites', 'utils/teach', 'valibot'],
    typesOf: ['utils/engine'],
  },
  {
    from: ['utils/messaging'],
    mayImport: [
      'utils/cards',
      'utils/counts/counts.ts',
      'utils/engine/origin-tag.ts',
      'utils/health/health.ts',
      'utils/parsing',
      'utils/permissions/origin-pattern.ts',
      'utils/platform',
      'utils/session',
      'utils/settings/taught-site.ts',
      'utils/time',
      'valibot',
    ],
    typesOf: ['utils/engine', 'utils/settings', 'utils/sites'],
  },
  {
    from: ['components'],
    mayImport: [
      'utils/affirmations',
      'utils/cards',
      'utils/check-ins',
      'utils/claims',
      'utils/counts/counts.ts',
      'utils/exercises',
      'utils/ideas',
      'utils/insights',
      'utils/languages',
      'utils/quick-exit',
      'utils/reframes',
      'utils/support',
      'utils/time',
      'utils/words',
      'utils/journal/promises.ts',
      'utils/permissions/parse-site.ts',
      'preact',
      'preact/hooks',
      '#i18n',
    ],
    typesOf: ['utils'],
  },
  {
    from: ['utils/engine'],
    mayImport: ['utils/sites/send-words.ts', 'utils/time'],
    typesOf: ['utils/sites'],
  },
  {
    from: ['entrypoints/guard'],
    mayImport: [
      'utils/engine/dom.ts',
      'utils/engine/find-box.ts',
      'utils/engine/heard-events.ts',
      'utils/messaging/background-line.ts',
      '#imports',
    ],
    typesOf: ['utils/engine', 'utils/messaging', 'utils/sites'],
  },
  {
    from: ['entrypoints/engine'],
    mayImport: [
      'utils/engine',
      'utils/messaging/ask-background.ts',
      'utils/teach/find-selector-in.ts',
      'utils/time',
      '#imports',
    ],
    typesOf: ['utils/health', 'utils/messaging', 'utils/sites'],
  },
  {
    from: ['entrypoints/companion'],
    mayImport: [
      'utils/engine/draft.ts',
      'utils/messaging/ask-background.ts',
      'utils/site-reminders',
      'utils/time',
      '#imports',
    ],
    typesOf: ['utils/engine'],
  },
  {
    from: ['entrypoints/teach'],
    mayImport: [
      'components',
      'utils/engine/plain-dom.ts',
      'utils/engine/send-key.ts',
      'utils/languages',
      'utils/messaging/ask-background.ts',
      'utils/messaging/background-line.ts',
      'utils/teach',
      'utils/time',
      'preact',
      '#i18n',
      '#imports',
    ],
    typesOf: ['utils'],
  },
  {
    from: ['entrypoints/prompt'],
    mayImport: [
      'components',
      'utils/messaging/ask-background.ts',
      'utils/messaging/background-line.ts',
      'utils/time',
      'preact',
      '#i18n',
      '#imports',
    ],
    typesOf: ['utils'],
  },
  { from: ['entrypoints/background'], mayImport: ['utils', '#i18n', '#imports'], typesOf: [] },
  {
    from: ['entrypoints/popup', 'entrypoints/options', 'entrypoints/practice'],
    mayImport: ['components', 'utils', 'preact', 'preact/hooks', '#i18n'],
    typesOf: [],
  },
];
