import type { ShownSite } from '@/utils/sites/from-taught';

/**
 * What a person taught, as a file for utils/sites: for contributors, who give each selector its
 * reason and look at the rest. `checkedOn` is YYYY-MM-DD.
 */
export function siteFile(taught: ShownSite, checkedOn: string): string {
  const { pattern, composers, sendButtons, sendKey, newlineComposers = [] } = taught;
  const host = pattern.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '');
  const id = idFrom(host);
  const lines = [
    "import type { Site } from './site';",
    '',
    `export const ${camelCase(id)}: Site = {`,
    `  id: ${quote(id)},`,
    `  name: ${quote(host)},`,
    `  matches: [${quote(pattern)}],`,
    ...list('composers', 'Shown by a person. Say why it will stay as it is.', composers),
    ...list('sendButtons', 'Shown by a person. Say why it will stay as it is.', sendButtons),
    `  sendKey: ${quote(sendKey)},`,
    ...(newlineComposers.length > 0
      ? list('enterIsNewlineWhen', 'Shown by a person. Say how the site tells.', newlineComposers)
      : []),
    '  // Say what tells chats apart: the path, the hash, or the words of an element.',
    "  chatsBy: 'path',",
    `  checkedOn: ${quote(checkedOn)},`,
    "  confidence: 'low',",
    '};',
    '',
  ];
  return lines.join('\n');
}

function list(name: string, reason: string, selectors: readonly string[]): string[] {
  if (selectors.length === 0) return ['  // There is none: a key sends.', `  ${name}: [],`];
  return [
    `  ${name}: [`,
    `    // ${reason}`,
    ...selectors.map((selector) => `    ${quote(selector)},`),
    '  ],',
  ];
}

/** `chat.example.org:8065` is `chat-example-org`. */
function idFrom(host: string): string {
  const id = host
    .replace(/:\d+$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return /^[a-z]/.test(id) ? id : `site-${id}`;
}

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** As the formatter writes it: double quotes only where single ones stand in the text. */
function quote(text: string): string {
  const plain = text.replaceAll('\\', '\\\\');
  return plain.includes("'") ? `"${plain.replaceAll('"', '\\"')}"` : `'${plain}'`;
}
