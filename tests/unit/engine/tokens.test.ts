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

const STAGE = 'utils/engine/stage.css';
const PROMPT = 'components/prompt/prompt-tokens.css';

test.each([STAGE, PROMPT])(
  'what is drawn in a page has the tokens of everything else: %s',
  (path) => {
    const all = tokensOf('components/ui/tokens.css');
    const own = tokensOf(path);
    expect(own.size).toBeGreaterThan(10);
    for (const [name, value] of own) expect(value, name).toBe(all.get(name));
  },
);

/** What the code sets on a node: the room of a menu, the share of a wait, and the like. */
const SET_BY_CODE = /^--(across|along|text|room|share|kept|breath|breaths|from|slow-from)$/;

test.each([
  ['beside a composer', [STAGE, 'utils/engine/mark-button.css']],
  [
    'as the prompt',
    [STAGE, PROMPT, ...['prompt', 'pause-dialog', 'pause-breath', 'notice-toast'].map(inPrompt)],
  ],
])('every token that is used %s is there', (_where, paths) => {
  const own = new Set(paths.flatMap((path) => [...tokensOf(path).keys()]));
  const used = paths.flatMap((path) => [
    ...readFileSync(join(ROOT, path), 'utf8').matchAll(/var\((--[\w-]+)/g),
  ]);
  const missing = used.map(([, name = '']) => name).filter((name) => !own.has(name));
  expect(missing.filter((name) => !SET_BY_CODE.test(name))).toEqual([]);
});

function inPrompt(name: string): string {
  return `components/prompt/${name}.css`;
}
