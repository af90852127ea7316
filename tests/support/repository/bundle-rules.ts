import type { SourceFile } from './source-files';

/** Ways out of the device, and ways to run what did not come with the extension. */
const WAYS_OUT: readonly [name: string, code: RegExp][] = [
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['EventSource', /\bEventSource\b/],
  ['importScripts', /\bimportScripts\b/],
  ['a remote import', /\bimport\s*\(?\s*["'`]https?:|\bfrom\s*["'`]https?:/],
  ['eval', /(?<![.\w$])eval\s*\(/],
  ['new Function', /\bnew\s+Function\b/],
  ['a remote script, style or picture', /(?:\bsrc\s*=\s*["']?|url\(\s*["']?)https?:/i],
];

/** What the polyfill says of itself; it has no place beside a page. */
const POLYFILL = /webextension-polyfill|api-metadata|getExtensionId|devtools\.inspectedWindow/;

interface AllowedAddress {
  address: RegExp;
  reason: string;
}

/**
 * Every address that may stand in a bundle, with what it is there for. Nothing is ever loaded from
 * any of them.
 */
const allowedAddresses: readonly AllowedAddress[] = [
  {
    address: /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xhtml|2000\/svg)$/,
    reason: 'names of namespaces, for Preact',
  },
  ...[
    /^https:\/\/findahelpline\.com\/$/,
    /^https:\/\/childhelplineinternational\.org\/helplines\/$/,
    /^https:\/\/www\.hotpeachpages\.net\/a\/countries\.html$/,
    /^https:\/\/www\.work-with-perpetrators\.eu\/$/,
    /^https:\/\/wa\.me\/\$\{[\w$.(]+$/,
  ].map((address) => ({ address, reason: 'a link in Support, opened by a click' })),
  {
    address: /^https:\/\/www\.bbc\.com\/weather$/,
    reason: 'where Leave this page goes, by a click or Shift three times',
  },
  { address: /^http:\/\/localhost:8080$/, reason: 'an example in the words of Add a site' },
];

/** Every way out in a bundle, as sentences. */
export function findWaysOut({ path, text }: SourceFile): string[] {
  return WAYS_OUT.filter(([, code]) => code.test(text)).map(([name]) => `${path} holds ${name}`);
}

/**
 * Addresses in a bundle that are neither allowed nor known, such as the match pattern of a site, as
 * sentences.
 */
export function findStrangeAddresses(
  { path, text }: SourceFile,
  known: readonly string[],
): string[] {
  return addressesIn(text)
    .filter((address) => !known.includes(address))
    .filter((address) => !allowedAddresses.some((allowed) => allowed.address.test(address)))
    .map((address) => `${path} holds the address ${address}`);
}

/** Allowed addresses that stand in no bundle any more. */
export function findIdleAddresses(bundles: readonly SourceFile[]): string[] {
  const found = bundles.flatMap(({ text }) => addressesIn(text));
  return allowedAddresses
    .filter(({ address }) => !found.some((one) => address.test(one)))
    .map(({ address }) => address.source);
}

export function holdsPolyfill({ text }: SourceFile): boolean {
  return POLYFILL.test(text);
}

/** Only those with a host: `http://${host}` is put together from what the person typed. */
function addressesIn(text: string): string[] {
  return [...text.matchAll(/\b(?:https?|wss?):\/\/[\w[*][^\s"'`<>\\)\]}]*/gi)].map(
    ([found]) => found,
  );
}
