/** Reads what a person typed as the address of a site. Pure; never throws. */
import { isProtectedHost } from '@/utils/extension/protected-pages';

export type SiteProblem =
  | 'empty'
  | 'spaces'
  | 'wildcard'
  /** Another scheme than http and https. */
  | 'scheme'
  /** A page of the browser or of an extension. */
  | 'browserPage'
  /** A name or a password before an @. */
  | 'signIn'
  /** One word without a dot, most likely a name and not an address. */
  | 'noDot'
  /** A page on which browsers let no extension run. */
  | 'protected'
  | 'unclear';

export type ParsedSite =
  | { ok: true; pattern: string; name: string }
  | { ok: false; problem: SiteProblem };

export interface PatternDialect {
  /** Chromium's match patterns know ports, Firefox's do not. */
  ports: boolean;
}

const BROWSER_SCHEMES =
  /^(about|chrome|chrome-extension|moz-extension|edge|brave|opera|vivaldi|devtools|view-source|resource)$/;
/**
 * A scheme is followed by `//`; without it, a dot before the colon or a digit behind it tells a
 * host.
 */
const SCHEME = /^([a-z][a-z0-9+.-]*)(?=:\/\/)|^([a-z][a-z0-9+-]*)(?=:(?!\d))/i;
const LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;

/**
 * Without a scheme https is taken, and http for this computer and private addresses. A single word
 * is taken for a host only with a scheme or a port, as in `http://chat` or `chat:8065`.
 */
export function parseSite(typed: string, dialect: PatternDialect): ParsedSite {
  const text = typed.trim();
  const problem = findProblemOfText(text);
  if (problem) return { ok: false, problem };
  const scheme = SCHEME.exec(text)?.[0].toLowerCase() ?? null;
  const schemeProblem = scheme && findProblemOfScheme(scheme);
  if (schemeProblem) return { ok: false, problem: schemeProblem };

  const rest = scheme ? text.replace(/^[^:]*:(\/\/)?/, '') : text;
  const url = findUrl(rest, scheme);
  if (!url) return { ok: false, problem: 'unclear' };
  const authority = rest.split(/[/?#]/, 1)[0] ?? '';
  if (authority.includes('@')) return { ok: false, problem: 'signIn' };
  const host = url.hostname.replace(/\.$/, '');
  const hostProblem = findProblemOfHost(host, authority, scheme !== null);
  if (hostProblem) return { ok: false, problem: hostProblem };

  const port = url.port ? `:${url.port}` : '';
  const pattern = `${url.protocol}//${host}${dialect.ports ? port : ''}/*`;
  return { ok: true, pattern, name: `${host}${port}` };
}

function findProblemOfText(text: string): SiteProblem | null {
  if (text === '') return 'empty';
  if (/\s/.test(text)) return 'spaces';
  if (/^[^/?#]*(:\/\/[^/?#]*)?\*/.test(text)) return 'wildcard';
  return null;
}

function findProblemOfScheme(scheme: string): SiteProblem | null {
  if (scheme === 'http' || scheme === 'https') return null;
  return BROWSER_SCHEMES.test(scheme) ? 'browserPage' : 'scheme';
}

function findUrl(rest: string, scheme: string | null): URL | null {
  if (/^[/\\]/.test(rest) || /^[^/?#]*\\/.test(rest)) return null;
  const address = `${scheme ?? 'http'}://${rest}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (scheme || isPrivateHost(url.hostname)) return url;
  // Parsed again, so that a port that is the default of https is dropped.
  return new URL(`https://${rest}`);
}

function findProblemOfHost(
  host: string,
  authority: string,
  schemeTyped: boolean,
): SiteProblem | null {
  if (isProtectedHost(host)) return 'protected';
  if (host.startsWith('[')) return null;
  if (!host.split('.').every((label) => LABEL.test(label))) return 'unclear';
  // The URL parser reads `1` and `192.168` as short forms of IPv4; nobody means that.
  if (isIpv4(host) && !authority.startsWith(host)) return 'unclear';
  const clear = host.includes('.') || host === 'localhost' || schemeTyped || /:\d/.test(authority);
  return clear ? null : 'noDot';
}

function isIpv4(host: string): boolean {
  return /^\d+\.\d+\.\d+\.\d+$/.test(host);
}

/** This computer, and addresses and names that no public server has: they seldom speak https. */
function isPrivateHost(host: string): boolean {
  if (!host.includes('.') && !host.startsWith('[')) return true;
  if (/(^|\.)localhost$|\.local$/.test(host)) return true;
  if (/^\[(::1|f[cd][0-9a-f:]*|fe80:[0-9a-f:]*)\]$/.test(host)) return true;
  return isIpv4(host) && /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(host);
}
