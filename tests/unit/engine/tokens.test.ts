import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../support/paths';

/** Each token of a style sheet with its value. */
function tokensOf(path: string): Map<string, string> {
  const css = readFileSync(join(ROOT, path), 'utf8');
  return new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

test('what is drawn beside a composer has the tokens of everything else', () => {
  const all = tokensOf('components/ui/tokens.css');
  const own = tokensOf('utils/engine/stage.css');
  expect(own.size).toBeGreaterThan(10);
  for (const [name, value] of own) expect(value, name).toBe(all.get(name));
});

test('every token that is used in a page is there', () => {
  const used = ['stage', 'mark-button'].flatMap((name) => [
    ...readFileSync(join(ROOT, `utils/engine/${name}.css`), 'utf8').matchAll(/var\((--[\w-]+)\)/g),
  ]);
  const own = tokensOf('utils/engine/stage.css');
  // The room that a menu has, which its button's place tells.
  for (const name of ['--across', '--along']) own.set(name, '');
  expect(used.map(([, name = '']) => name).filter((name) => !own.has(name))).toEqual([]);
});
