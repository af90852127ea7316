/**
 * Where the browsers let no extension run, whatever was permitted: the extension stores, and the
 * pages that Firefox lists in `extensions.webextensions.restrictedDomains`.
 */
const PROTECTED_HOSTS: readonly string[] = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
  'addons.mozilla.org',
  'addons.cdn.mozilla.net',
  'accounts-static.cdn.mozilla.net',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'install.mozilla.org',
  'accounts.firefox.com',
  'api.accounts.firefox.com',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
];

export function isProtectedHost(host: string): boolean {
  return PROTECTED_HOSTS.includes(host);
}

/** Whether a script of ours may run at this address at all. */
export function canRunAt(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && !isProtectedHost(hostname);
}
