/**
 * Match patterns that cover a whole origin, such as `https://discord.com/*`. Permissions know no
 * paths, so a site is asked for, kept and compared by these.
 */

const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/:*\s[\]]+|\[[0-9a-f:.]+\])(?::(\d+))?\/(.*)$/i;

const DEFAULT_PORTS: Record<string, string> = { http: '80', https: '443' };

/** The pattern of the whole origin, or null when this is no match pattern of web pages. */
export function findOriginPattern(pattern: string): string | null {
  const match = PATTERN.exec(pattern);
  if (!match) return null;
  const [, scheme, host, port] = match;
  return `${scheme}://${host}${port ? `:${port}` : ''}/*`;
}

/**
 * The source of a regular expression that matches an origin as a whole; null for what is no
 * pattern.
 */
export function findOriginExpression(pattern: string): string | null {
  const match = PATTERN.exec(pattern);
  if (!match) return null;
  const [, scheme = '', host = '', port] = match;
  return `^${schemeExpression(scheme)}://${hostExpression(host)}${portExpression(scheme, port)}$`;
}

function schemeExpression(scheme: string): string {
  return scheme === '*' ? 'https?' : scheme.toLowerCase();
}

function hostExpression(host: string): string {
  if (host === '*') return '[^/]+?';
  const plain = host.toLowerCase();
  if (plain.startsWith('*.')) return `(?:[^/]+\\.)?${escapeText(plain.slice(2))}`;
  return escapeText(plain);
}

/**
 * Without a port a pattern covers every port. An origin never names the default port of its scheme.
 */
function portExpression(scheme: string, port: string | undefined): string {
  if (!port) return '(?::\\d+)?';
  return DEFAULT_PORTS[scheme] === port ? '' : `:${port}`;
}

function escapeText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Whether the pattern covers the address, whatever its path. */
export function coversAddress(pattern: string, address: string): boolean {
  const expression = findOriginExpression(pattern);
  return expression !== null && new RegExp(expression).test(new URL(address).origin);
}

/** The address of the whole origin; null where the pattern names no scheme of its own. */
export function addressOf(pattern: string): string | null {
  const address = pattern.replace(/\*$/, '');
  return URL.canParse(address) ? address : null;
}

/** What a person calls the pattern: host, and port when it has one. */
export function nameOfPattern(pattern: string): string {
  return pattern.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '');
}

/**
 * Whether the pattern names a host. `*://*` + `/*` and its like come only from the browser's own
 * settings.
 */
export function namesAHost(pattern: string): boolean {
  const match = PATTERN.exec(pattern);
  return match !== null && match[2] !== '*';
}
