/**
 * Breaks each rule of tests/repository.test.ts once: a rule that sees nothing would pass there for
 * ever.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/paths';
import { findBrowserLanguage } from '../../support/repository/browser-language';
import { anchorsOf, findDeadLinks } from '../../support/repository/doc-links';
import { findNameTroubles } from '../../support/repository/file-names';
import { findCircles } from '../../support/repository/import-circles';
import {
  findForbiddenImports,
  findIdleRows,
  readImportTable,
} from '../../support/repository/import-rules';
import { findKeptTyping } from '../../support/repository/kept-typing';
import { findLateFocus } from '../../support/repository/late-focus';
import { findLongFunctions } from '../../support/repository/long-functions';
import { findLongComments, findLongLines } from '../../support/repository/long-lines';
import { findStrayMarkColour } from '../../support/repository/mark-colour';
import { findUnscopedStyles } from '../../support/repository/scoped-styles';
import {
  findManifestUses,
  findMissingSentences,
  findSentenceUses,
  findUnusedSentences,
} from '../../support/repository/sentence-uses';
import { findUnexplainedSelectors } from '../../support/repository/site-comments';
import { readShape } from '../../support/repository/source-imports';
import { findUntoldKeys } from '../../support/repository/stored-keys';
import { findStaleTodos } from '../../support/repository/todos';
import { findUnequalTurns } from '../../support/repository/turn-rules';
import { findWalkTroubles } from '../../support/repository/walks';
import { whoseTurn } from '../../support/whose-turn';

const importTable = readImportTable(readFileSync(join(ROOT, 'docs/imports.md'), 'utf8'));

describe('imports', () => {
  const forbidden = (path: string, text: string) =>
    findForbiddenImports(path, readShape({ path, text }).imports, importTable);

  it.each([
    ['entrypoints/guard/x.ts', "import { browser } from '@/utils/extension/browser';"],
    ['entrypoints/guard/x.ts', "import { render } from 'preact';"],
    ['entrypoints/guard/x.ts', "import { findSite } from '@/utils/sites/find-site';"],
    ['entrypoints/guard/x.ts', "import { answerFrames } from '@/utils/extension/answer-frames';"],
    ['entrypoints/prompt/x.tsx', "import { loadSettings } from '@/utils/settings/settings-store';"],
    ['entrypoints/popup/x.tsx', "import { route } from '../options/route';"],
    ['components/X.tsx', "import { useSettings } from '@/utils/settings/use-settings';"],
    ['components/X.tsx', "const load = () => import('@/utils/settings/settings-store');"],
    ['components/X.tsx', "export { Popup } from '@/entrypoints/popup/Popup';"],
    ['utils/engine/bridge.ts', "import { noHeat } from './heat';"],
    ['utils/extension/background-line.ts', "import { tellFrames } from './tell-frames';"],
    ['utils/settings/settings-store.ts', "import { useState } from 'preact/hooks';"],
    ['utils/time/x.ts', "import { readFileSync } from 'node:fs';"],
    ['utils/engine/x.ts', "import { findSite, type Site } from '@/utils/sites/site';"],
    ['utils/unknown/x.ts', ''],
  ])('%s may not: %s', (path, text) => {
    expect(forbidden(path, text)).toHaveLength(1);
  });

  it.each([
    ['entrypoints/guard/x.ts', "import type { Site } from '@/utils/sites/site';"],
    ['entrypoints/guard/x.ts', "import { createFrame } from './frame';"],
    ['components/prompt/X.tsx', "import { Icon } from '../Icon';"],
    ['components/X.tsx', "import type { Settings } from '@/utils/settings/settings';"],
    ['utils/engine/bridge.ts', "import type { Heat } from './heat';"],
    ['utils/settings/use-x.ts', "import { useState } from 'preact/hooks';"],
  ])('%s may: %s', (path, text) => {
    expect(forbidden(path, text)).toEqual([]);
  });

  it('can all be read', () => {
    expect(() => forbidden('components/X.tsx', 'import(name);')).toThrow('cannot be checked');
  });

  it('have rows that fit a file', () => {
    const rows = [
      { from: ['utils/time', 'utils/gone', 'utils/x/use-*.ts'], mayImport: [], typesOf: [] },
    ];
    expect(findIdleRows(['utils/time/durations.ts'], rows)).toEqual([
      'utils/gone',
      'utils/x/use-*.ts',
    ]);
  });

  it('are read from the page as they are written there', () => {
    const page =
      '| from | may import | types of |\n|---|---|---|\n| `a`, `b` | `c` | nothing |\n\nEnd';
    expect(readImportTable(page)).toEqual([{ from: ['a', 'b'], mayImport: ['c'], typesOf: [] }]);
    expect(() => readImportTable('no table')).toThrow('there is no table');
  });
});

describe('names', () => {
  const troubles = (path: string, text = '') => findNameTroubles(path, readShape({ path, text }));

  it.each([
    ['utils/time.ts', ''],
    ['utils/time/date-helper.ts', ''],
    ['utils/time/helpers.ts', ''],
    ['components/DataView.tsx', 'export function DataView() {}'],
    ['utils/time/process.ts', ''],
    ['utils/time/nextMorning.ts', ''],
    ['components/ui/Breath.tsx', 'export function Breathe() {}'],
    ['components/breath.tsx', 'export function Breath() {}'],
  ])('%s is one to change', (path, text) => {
    expect(troubles(path, text)).toHaveLength(1);
  });

  it.each([
    ['components/ui/Breath.tsx', 'export function Breath() {}'],
    ['entrypoints/prompt/create-prompt.tsx', 'export function createPrompt() {}'],
    ['tests/unit/practice/fill-gaps.test.ts', ''],
    ['tests/fixtures/draft-js.d.ts', ''],
  ])('%s is a good one', (path, text) => {
    expect(troubles(path, text)).toEqual([]);
  });

  it('sees a file that passes on the names of another, and a default', () => {
    const shape = readShape({
      path: 'utils/time/all.ts',
      text: "export * from './durations'; export default 1;",
    });
    expect(shape).toMatchObject({ passesOn: ['utils/time/durations'], hasDefault: true });
  });
});

it('imports may not lead in a circle, by types neither', () => {
  const find = (imports: Record<string, string[]>) => findCircles(new Map(Object.entries(imports)));
  expect(find({ a: ['b', 'preact'], b: ['c'], c: [], d: ['a', 'c'] })).toEqual([]);
  expect(find({ c: ['a'], a: ['x', 'b'], b: ['c'], d: ['a'], x: [] })).toEqual(['a → b → c → a']);
  expect(find({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] })).toEqual(['a → b → a', 'c → d → c']);
});

describe('days of what is still to do', () => {
  const stale = (text: string) => findStaleTodos({ path: 'x.ts', text }, '2026-11-22');

  it('have to be there, and not past', () => {
    expect(stale(`// ${'TODO'}: later`)).toEqual(['x.ts:1: a TODO without a day']);
    expect(stale(`\n// ${'TODO'} [2026-11-21]: drop`)).toHaveLength(1);
    expect(stale(`// ${'TODO'} [2026-11-22]: drop`)).toEqual([]);
  });
});

it('sees a comment past 100 columns, and a line of a page past 120', () => {
  const comments = (text: string) => findLongComments({ path: 'x.ts', text });
  expect(comments(`a\n // ${'x'.repeat(100)}`)).toEqual(['x.ts:2']);
  expect(comments(`/** ${'x'.repeat(100)} */`)).toHaveLength(1);
  expect(comments(` * ${'x'.repeat(100)}`)).toHaveLength(1);
  expect(comments(` * ${'x'.repeat(97)}`)).toEqual([]);
  expect(comments(`const a = '${'x'.repeat(100)}';`)).toEqual([]);
  expect(comments(`// biome-ignore lint/a: ${'x'.repeat(100)}`)).toEqual([]);
  const lines = (text: string) => findLongLines({ path: 'x.md', text });
  expect(lines('x'.repeat(121))).toEqual(['x.md:1']);
  expect(lines('x'.repeat(120))).toEqual([]);
  expect(lines(`| ${'x'.repeat(120)} |`)).toEqual([]);
  expect(lines(`\`\`\`\n${'x'.repeat(121)}\n\`\`\``)).toEqual([]);
});

describe('sentences', () => {
  const uses = findSentenceUses({
    path: 'x.tsx',
    text: `i18n.t('a.one'); i18n.t(is ? 'a.two' : 'a.three', [i18n.t(\`b.\${x}.name\`)]);`,
  });

  it('are missing when no locale has them', () => {
    const missing = findMissingSentences(uses, ['a.one', 'a.three', 'b.c.other', 'b.c.d.name']);
    expect(missing.map((line) => line.split(' ')[2])).toEqual(['a.two,', `\`b.\${x}.name\`,`]);
  });

  it('are unused when nothing asks for them', () => {
    const keys = ['a.one', 'a.two', 'a.three', 'a.four', 'b.c.name', 'b.name'];
    expect(findUnusedSentences(uses, keys)).toEqual(['a.four', 'b.name']);
  });

  it('have a key for each form where they count', () => {
    const counting = findSentenceUses({ path: 'x.ts', text: "sayCounted('a.days', 2, ['x'])" });
    const keys = ['a.days.one', 'a.days.other', 'a.days', 'a.days.more'];
    expect(findMissingSentences(counting, keys.slice(0, 1))).toEqual([]);
    expect(findUnusedSentences(counting, keys)).toEqual(['a.days', 'a.days.more']);
  });

  it('are asked for by a manifest as well', () => {
    const asked = findManifestUses({ path: 'x.ts', text: "'__MSG_a_one__' '__MSG_b__'" });
    expect(findMissingSentences(asked, ['a.one'])).toHaveLength(1);
  });

  it('have keys that can be read', () => {
    const text = 'i18n.t(key)';
    expect(() => findSentenceUses({ path: 'x.ts', text })).toThrow('cannot be checked');
  });
});

it('wants a reason above selectors', () => {
  const unexplained = (text: string) => findUnexplainedSelectors({ path: 'x.ts', text });
  expect(unexplained("  composers: [\n    '#a',\n  ],")).toHaveLength(1);
  expect(unexplained("  suggestions: ['.a'],\n  // Of the next one.\n")).toHaveLength(1);
  expect(unexplained("  composers: [\n    // Its own mark.\n    '#a',\n  ],")).toEqual([]);
  expect(unexplained('  // There is none.\n  sendButtons: [],')).toEqual([]);
});

it('sees links that lead nowhere', () => {
  const exists = (path: string) => ['docs/a.md', 'docs/b.md'].includes(path);
  const dead = (text: string) =>
    findDeadLinks({ path: 'docs/a.md', text }, exists, () => anchorsOf('# Who may know whom'));
  expect(dead('[x](c.md) <img src="x.png"> [y](b.md#other)')).toHaveLength(3);
  expect(dead('[x](b.md#who-may-know-whom) [y](https://example.org) `[z](c.md)`')).toEqual([]);
});

it('nothing falls back on the language of the browser', () => {
  const found = (text: string, path = 'components/x.ts') => findBrowserLanguage({ path, text });
  expect(found('new Intl.DateTimeFormat(undefined, {})')).toHaveLength(1);
  expect(found('new Intl.NumberFormat()')).toHaveLength(1);
  expect(found('date.toLocaleDateString()')).toHaveLength(1);
  expect(found("i18n.t('@@ui_locale')")).toEqual(['components/x.ts: @@ui_locale']);
  expect(found("new Intl.DateTimeFormat('en', {}); dateFormat({})")).toEqual([]);
  expect(found('new Intl.DateTimeFormat([], {})', 'utils/locale/x.ts')).toEqual([]);
});

it('a field for words may not have the browser keep them', () => {
  const kept = (text: string) => findKeptTyping({ path: 'components/X.tsx', text });
  expect(kept('const x = <textarea rows={2} />;')).toEqual(['components/X.tsx:1']);
  expect(kept('\nconst x = <p><input type="text" {...tied} /></p>;')).toEqual([
    'components/X.tsx:2',
  ]);
  expect(kept('const x = <input autocomplete="on" />;')).toEqual(['components/X.tsx:1']);
  expect(kept('const x = <textarea {...tied} autocomplete="off" />;')).toEqual([]);
  expect(kept('const x = <input type="checkbox" checked={isOn} />;')).toEqual([]);
});

it('the focus may not move a frame after the drawing', () => {
  const late = (text: string) => findLateFocus({ path: 'components/X.tsx', text });
  expect(late('useEffect(() => field.current?.focus(), []);')).toEqual(['components/X.tsx:1']);
  expect(
    late('\nuseEffect(() => {\n  if (isEmpty) list.querySelector("a").focus();\n}, [isEmpty]);'),
  ).toEqual(['components/X.tsx:2']);
  expect(late('useLayoutEffect(() => field.current?.focus(), []);')).toEqual([]);
  expect(late('useEffect(() => read(), []);')).toEqual([]);
});

it('the colour of a mark may draw nothing else', () => {
  const text = '.x {\n  color: var(--warm);\n}';
  const find = (path: string) => findStrayMarkColour({ path, text });
  expect(find('components/ui/fields.css')).toEqual(['components/ui/fields.css:2']);
  expect(find('utils/engine/mark-button.css')).toEqual([]);
});

describe('styles', () => {
  const file = (path: string, text: string) => ({ path, text });
  const shared = file('components/ui/base.css', '.sheet, .row { color: red; }');
  const sheet = file('components/lock/lock.module.css', '.lock-form :global(.row) { gap: 0; }');
  const use = file(
    'components/lock/Form.tsx',
    "import css from './lock.module.css';\n<p class={css.lockForm} />;",
  );
  const find = (...more: ReturnType<typeof file>[]) =>
    findUnscopedStyles(
      [shared, sheet, ...more.filter(({ path }) => path.endsWith('.css'))],
      [use, ...more.filter(({ path }) => path.endsWith('.tsx'))],
    );

  it('may be shared, or of one folder, or of a root', () => {
    expect(
      find(
        file('components/prompt/prompt.css', '.root .row {}'),
        file('entrypoints/popup/page.css', 'html, body { margin: 0; }'),
        file('components/ui/Icon.tsx', "<i class={a === 'b' ? `row` : ''} />"),
      ),
    ).toEqual([]);
  });

  it.each([
    [file('components/lock/more.css', '.care {}'), "components/lock/more.css: .care is everyone's"],
    [
      file('components/lock/x.module.css', '@media print { kbd {} }'),
      'components/lock/x.module.css: "kbd" names no class of its own',
    ],
    [
      file('components/lock/Part.tsx', '<p class="lock-form" />'),
      'components/lock/Part.tsx: no shared class is named lock-form',
    ],
    [
      file('components/lock/Part.tsx', '<TwoClicks look="lock-form" />'),
      'components/lock/Part.tsx: no shared class is named lock-form',
    ],
    [
      file('components/pause/Part.tsx', "import lock from '../lock/lock.module.css';"),
      'components/pause/Part.tsx takes lock.module.css of another folder',
    ],
    [
      file('components/lock/Part.tsx', "import css from './lock.module.css';\ncss.lockFrom;"),
      'components/lock/Part.tsx: lock.module.css has no lockFrom',
    ],
  ])('are told of: %o', (broken, trouble) => {
    expect(find(broken)).toEqual([trouble]);
  });

  it('may not take a shared name, reach for a class that is not shared, or style nothing', () => {
    const path = 'components/today/lock.module.css';
    expect(find(file(path, '.row {}\n/* .a */ .row :global(.care) {}'))).toEqual([
      `${path}: .row bears the name of a shared class`,
      `${path}: .row bears the name of a shared class`,
      `${path}: .care is no shared class`,
      'lock.module.css: two sheets bear this name',
      'components/lock/Form.tsx takes lock.module.css of another folder',
      'components/lock/Form.tsx: lock.module.css has no lockForm',
      `${path}: nothing uses row`,
    ]);
  });
});

it('a walk may not lead over a file twice, nor over one that is gone', () => {
  const walk = '1. `a.ts` hears.\n2. `b.tsx` draws.\n\n1. `a.ts` asks.\n';
  expect(findWalkTroubles(walk, () => true)).toEqual([]);
  expect(findWalkTroubles(`${walk}2. \`a.ts\` asks.\n`, (path) => path !== 'b.tsx')).toEqual([
    'b.tsx is not there',
    'a.ts stands in a walk twice',
  ]);
  expect(() => findWalkTroubles('1. Hear.\n', () => true)).toThrow();
});

it('a key of the storage may not be missing on the page about it', () => {
  const find = (text: string) => findUntoldKeys({ path: 'x.ts', text }, 'It is `told`.');
  const store = (key: string) => `defineStore({\n  key: '${key}',\n});\n`;
  const constant = (key: string) => `const KEY = '${key}';\narea.set({ [KEY]: 1 });\n`;
  expect([...find(store('told')), ...find(constant('told'))]).toEqual([]);
  expect(find(store('silent'))).toEqual(['x.ts: silent']);
  expect(find(constant('silent'))).toEqual(['x.ts: silent']);
});

it('a function may not be long, but for those in it', () => {
  const lines = 'go();\n'.repeat(50);
  const outer = (inside: string) => `const make = () => {\n${lines}${inside}};\n`;
  const find = (text: string) => findLongFunctions([{ path: 'x.ts', text }]);
  expect(find(outer(`function small() {\n${lines}}\n`))).toEqual([]);
  expect(find(outer(lines))).toEqual(['x.ts make has 102 lines of its own']);
});

describe('tests by turns', () => {
  const header = "import { test } from '../support/by-turns';\n";

  it('may not ask which browser they are in', () => {
    const path = 'tests/e2e/x.test.ts';
    const asks = "if (browserName() === 'firefox') test('x', run);";
    expect(findUnequalTurns({ path, text: header + asks })).toEqual([`${path}: browserName`]);
    expect(findUnequalTurns({ path, text: asks })).toEqual([]);
    expect(findUnequalTurns({ path, text: `${header}test('x', run);` })).toEqual([]);
  });

  it('may not be those of one browser', () => {
    const path = 'tests/e2e/firefox/x.test.ts';
    expect(findUnequalTurns({ path, text: header })).toEqual([`${path}: firefox`]);
  });

  it('fall to both browsers alike, and the first of a pair to each', () => {
    const turns = Array.from({ length: 8 }, (_, at) => whoseTurn(at));
    expect(turns.filter((turn) => turn === 'chromium')).toHaveLength(4);
    const firsts = turns.filter((_, at) => at % 2 === 0);
    expect(new Set(firsts).size).toBe(2);
  });
});
