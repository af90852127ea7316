/**
 * What no compiler sees in the sources: who imports whom, names, sentences, styles, links. The
 * rules lie in tests/support/repository; tests/unit/repository breaks each of them once.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/paths';
import { findBrowserLanguage } from './support/repository/browser-language';
import { anchorsOf, findDeadLinks } from './support/repository/doc-links';
import { findNameTroubles } from './support/repository/file-names';
import { findCircles } from './support/repository/import-circles';
import {
  findForbiddenImports,
  findIdleRows,
  readImportTable,
} from './support/repository/import-rules';
import { findKeptTyping } from './support/repository/kept-typing';
import { findLateFocus } from './support/repository/late-focus';
import { findLongFunctions } from './support/repository/long-functions';
import { findLongComments, findLongLines } from './support/repository/long-lines';
import { findStrayMarkColour } from './support/repository/mark-colour';
import { findUnscopedStyles } from './support/repository/scoped-styles';
import {
  findManifestUses,
  findMissingSentences,
  findSentenceUses,
  findUnusedSentences,
} from './support/repository/sentence-uses';
import { findUnexplainedSelectors } from './support/repository/site-comments';
import { listFiles, readFiles, type SourceFile } from './support/repository/source-files';
import { readShape } from './support/repository/source-imports';
import { findUntoldKeys } from './support/repository/stored-keys';
import { findStaleTodos } from './support/repository/todos';
import { findUnequalTurns } from './support/repository/turn-rules';
import { findWalkTroubles } from './support/repository/walks';

const sources = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
  read(folder, 'ts', 'tsx'),
);
const others = ['tests', 'scripts'].flatMap((folder) => read(folder, 'ts', 'tsx', 'mjs'));
const pages = read('.', 'md');
const shapes = new Map([...sources, ...others].map((file) => [file.path, readShape(file)]));

const importTable = readImportTable(readFileSync(join(ROOT, 'docs/imports.md'), 'utf8'));

describe('imports', () => {
  it('go only where the table lets them', () => {
    const forbidden = sources.flatMap(({ path }) =>
      findForbiddenImports(path, shapeOf(path).imports, importTable),
    );
    expect(forbidden).toEqual([]);
  });

  it('lead in no circle, by types neither', () => {
    const imports = sources.map(({ path }) => {
      const targets = shapeOf(path).imports.map(({ target }) => target);
      return [path.replace(/\.tsx?$/, ''), targets] as const;
    });
    expect(findCircles(new Map(imports))).toEqual([]);
  });

  it('have a table without idle rows', () => {
    const paths = sources.map(({ path }) => path);
    expect(findIdleRows(paths, importTable)).toEqual([]);
  });

  it('reach the polyfill through one file', () => {
    const importers = [...shapes].filter(([, { imports }]) =>
      imports.some(({ target, isType }) => !isType && target === 'webextension-polyfill'),
    );
    expect(importers.map(([path]) => path)).toEqual(['utils/extension/browser.ts']);
  });
});

describe('files', () => {
  it('are named after what they hold', () => {
    const troubles = [...shapes].flatMap(([path, shape]) => findNameTroubles(path, shape));
    expect(troubles).toEqual([]);
  });

  it('pass on no names of others, and have no default but where WXT wants one', () => {
    const barrels = [...shapes].filter(([, { passesOn }]) => passesOn.length > 0);
    expect(barrels.map(([path]) => path)).toEqual([]);
    const defaults = sources.filter(({ path }) => shapeOf(path).hasDefault);
    const wanted = /^entrypoints\/[^/]+\/index\.tsx?$/;
    expect(defaults.filter(({ path }) => !wanted.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('have no TODO without a day or past its day', () => {
    const today = new Date().toISOString().slice(0, 10);
    const files = [...sources, ...others, ...read('.', 'yml', 'css', 'html')];
    expect(files.flatMap((file) => findStaleTodos(file, today))).toEqual([]);
  });
});

describe('sentences', async () => {
  const locales = listFiles(ROOT, 'locales');
  const english = await readKeys('locales/en.yml');
  const uses = [
    ...sources.flatMap(findSentenceUses),
    ...[...read('.', 'config.ts'), ...read('entrypoints', 'html')].flatMap(findManifestUses),
  ];

  it.each(locales)('%s says which language it is', async (path) => {
    const sentences = await readSentences(path);
    const language = basename(path, '.yml');
    expect(sentences.get('language')).toBe(language);
    const { direction } = new Intl.Locale(language).getTextInfo();
    expect(sentences.get('direction')).toBe(direction);
  });

  it('are there where the code wants one', () => {
    expect(uses.length).toBeGreaterThan(0);
    expect(findMissingSentences(uses, english)).toEqual([]);
  });

  it('are all used', () => {
    expect(findUnusedSentences(uses, english)).toEqual([]);
  });
});

it('speaks the language of its sentences', () => {
  expect(sources.flatMap(findBrowserLanguage)).toEqual([]);
});

it('moves the focus in the same turn as it draws', () => {
  expect(sources.flatMap(findLateFocus)).toEqual([]);
});

it('has the browser keep nothing that is typed', () => {
  expect(sources.flatMap(findKeptTyping)).toEqual([]);
});

it('is walked in docs/architecture.md through files that are there, none twice', () => {
  const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  expect(findWalkTroubles(page, (path) => existsSync(join(ROOT, path)))).toEqual([]);
});

it('stores nothing under a key that docs/state.md does not name', () => {
  const page = readFileSync(join(ROOT, 'docs/state.md'), 'utf8');
  expect(sources.flatMap((file) => findUntoldKeys(file, page))).toEqual([]);
});

it('has no function that is longer than what is read at one sight', () => {
  expect(findLongFunctions(sources)).toEqual([]);
});

it('styles nothing of another folder', () => {
  const sheets = ['components', 'entrypoints', 'utils'].flatMap((folder) => read(folder, 'css'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(findUnscopedStyles(sheets, sources)).toEqual([]);
});

it('draws nothing but marks in the colour of a mark', () => {
  const sheets = ['components', 'entrypoints', 'utils'].flatMap((folder) => read(folder, 'css'));
  expect(sheets.flatMap(findStrayMarkColour)).toEqual([]);
});

it('deals out to the browsers only tests that are the same in both', () => {
  expect(read('tests/e2e', 'ts').flatMap(findUnequalTurns)).toEqual([]);
});

it('gives a reason for every list of selectors', () => {
  const lists = read('utils/sites', 'ts').flatMap(findUnexplainedSelectors);
  expect(lists).toEqual([]);
});

it('has no comment past 100 columns, and no line of a page past 120', () => {
  const files = [...sources, ...others, ...read('.', 'css')];
  expect(files.flatMap(findLongComments)).toEqual([]);
  expect(pages.flatMap(findLongLines)).toEqual([]);
});

it('links in its pages only to what is there', () => {
  const exists = (path: string) => existsSync(join(ROOT, path));
  const headingsOf = (path: string) =>
    anchorsOf(pages.find((page) => page.path === path)?.text ?? '');
  expect(pages.flatMap((page) => findDeadLinks(page, exists, headingsOf))).toEqual([]);
});

function read(folder: string, ...endings: string[]): SourceFile[] {
  return readFiles(
    ROOT,
    folder,
    endings.map((ending) => `.${ending}`),
  );
}

function shapeOf(path: string) {
  const shape = shapes.get(path);
  if (!shape) throw new Error(`${path} was not read`);
  return shape;
}

/** The sentences that have one form, by their keys. */
async function readSentences(path: string): Promise<Map<string, string>> {
  const messages = await parseMessagesFile(join(ROOT, path));
  return new Map(
    messages.flatMap((one) => (one.type === 'simple' ? [[one.key.join('.'), one.message]] : [])),
  );
}

async function readKeys(path: string): Promise<string[]> {
  const messages = await parseMessagesFile(join(ROOT, path));
  const keys = messages.map(({ key }) => key.join('.')).sort();
  // The parser adds the ones that every browser knows by itself.
  return keys.filter((key) => !key.startsWith('@@'));
}
