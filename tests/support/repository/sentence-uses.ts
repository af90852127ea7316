import { parseSync } from 'vite';
import type { SourceFile } from './source-files';

/** A use of a sentence; a template such as `exercises.${key}.name` stands for several. */
export interface SentenceUse {
  path: string;
  /** What stands in the code. */
  written: string;
  fits(key: string): boolean;
}

type Node = Record<string, unknown>;

/**
 * Every key given to `i18n.t` or `sayCounted` in a file. Throws on one that cannot be read from
 * the code.
 */
export function findSentenceUses({ path, text }: SourceFile): SentenceUse[] {
  if (!/i18n|sayCounted/.test(text)) return [];
  const uses: SentenceUse[] = [];
  visit(parseSync(path, text).program, (node) => {
    const [key] = (node.arguments ?? []) as Node[];
    if (isTranslation(node)) uses.push(...usesIn(path, text, key as Node));
    else if (isCounted(node)) uses.push(...usesIn(path, text, key as Node).map(withForms));
  });
  return uses;
}

/** Every `__MSG_key__` of a manifest or a page. */
export function findManifestUses({ path, text }: SourceFile): SentenceUse[] {
  const names = [...text.matchAll(/__MSG_(\w+?)__/g)].map(([, name = '']) => name);
  return names.map((written) => ({
    path,
    written,
    // The build writes `commands.markDraft` as `commands_markDraft`.
    fits: (key) => key.replaceAll('.', '_') === written,
  }));
}

export function findMissingSentences(
  uses: readonly SentenceUse[],
  keys: readonly string[],
): string[] {
  return uses
    .filter(({ fits }) => !keys.some(fits))
    .map(({ path, written }) => `${path} uses ${written}, which no locale has`);
}

export function findUnusedSentences(
  uses: readonly SentenceUse[],
  keys: readonly string[],
): string[] {
  return keys.filter((key) => !uses.some(({ fits }) => fits(key)));
}

function usesIn(path: string, text: string, key: Node): SentenceUse[] {
  if (key.type === 'Literal' && typeof key.value === 'string') {
    const written = key.value;
    return [{ path, written, fits: (one) => one === written }];
  }
  if (key.type === 'ConditionalExpression') {
    const { consequent, alternate } = key as { consequent: Node; alternate: Node };
    return [...usesIn(path, text, consequent), ...usesIn(path, text, alternate)];
  }
  const written = text.slice(Number(key.start), Number(key.end));
  if (key.type !== 'TemplateLiteral') {
    throw new Error(`${path} translates ${written}, which cannot be checked`);
  }
  const quasis = key.quasis as { value: { cooked: string } }[];
  const parts = quasis.map(({ value }) => value.cooked.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`^${parts.join('[^.]+')}$`);
  return [{ path, written, fits: (one) => expression.test(one) }];
}

function isCounted(node: Node): boolean {
  const callee = node.callee as Node | undefined;
  return node.type === 'CallExpression' && callee?.name === 'sayCounted';
}

/** A sentence that counts has a key for each form. */
function withForms({ fits, ...use }: SentenceUse): SentenceUse {
  return {
    ...use,
    fits(key) {
      const [, base = null] = /^(.+)\.(?:zero|one|two|few|many|other)$/.exec(key) ?? [];
      return base !== null && fits(base);
    },
  };
}

function isTranslation(node: Node): boolean {
  if (node.type !== 'CallExpression') return false;
  const callee = node.callee as Node & { object?: Node; property?: Node };
  return callee.object?.name === 'i18n' && callee.property?.name === 't';
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const child of node) visit(child, see);
    return;
  }
  const known = node as Node;
  if (typeof known.type === 'string') see(known);
  for (const child of Object.values(known)) visit(child, see);
}
