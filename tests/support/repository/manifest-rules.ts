import type { BrowserName } from '../find-browser';

/**
 * All that the extension may ask of a browser. A change here is a change for every person who has
 * it.
 */
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'];
/** Firefox has no such permission: there the panel is a sidebar. */
const CHROMIUM_PERMISSIONS = ['sidePanel'];
const OPTIONAL_PERMISSIONS = ['notifications'];
const OPTIONAL_HOSTS = ['*://*/*'];

/** Keys by which an extension reaches into pages, or pages into it. */
const FORBIDDEN_KEYS = [
  'host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'update_url',
];

/** What our pages may load: a page of ours that could reach out would break a promise. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'";

/** What in a built manifest is not as it is written here, as sentences. */
export function findManifestTroubles(
  manifest: Record<string, unknown>,
  browser: BrowserName,
): string[] {
  const ofBrowser = browser === 'chromium' ? CHROMIUM_PERMISSIONS : [];
  const troubles = [
    ...compare(manifest, 'permissions', [...PERMISSIONS, ...ofBrowser].sort()),
    ...compare(manifest, 'optional_permissions', OPTIONAL_PERMISSIONS),
    ...compare(manifest, 'optional_host_permissions', OPTIONAL_HOSTS),
  ];
  for (const key of FORBIDDEN_KEYS) {
    if (key in manifest) troubles.push(`the manifest has ${key}`);
  }
  const policy = JSON.stringify(manifest.content_security_policy);
  if (policy !== JSON.stringify({ extension_pages: PAGE_POLICY })) {
    troubles.push(`content_security_policy is ${policy}`);
  }
  if (manifest.manifest_version !== 3) troubles.push('the manifest is not of version 3');
  return troubles;
}

/** What Firefox asks for besides. */
export function findFirefoxTroubles(manifest: Record<string, unknown>): string[] {
  const { gecko } = (manifest.browser_specific_settings ?? {}) as {
    gecko?: { id?: string; strict_min_version?: string; data_collection_permissions?: unknown };
  };
  const troubles: string[] = [];
  const collected = JSON.stringify(gecko?.data_collection_permissions);
  if (collected !== '{"required":["none"]}') troubles.push(`data collection is ${collected}`);
  // Firefox 127 and older stop at the key above.
  if (!(Number.parseInt(gecko?.strict_min_version ?? '', 10) >= 128)) {
    troubles.push(`strict_min_version is ${gecko?.strict_min_version}`);
  }
  if (!gecko?.id) troubles.push('there is no id');
  const { sidebar_action } = manifest as { sidebar_action?: Record<string, unknown> };
  // What it says by itself: else the sidebar opens at the install.
  if (sidebar_action?.open_at_install !== false) troubles.push('the sidebar opens at the install');
  // The list of sidebars shows it before anybody could say whether to be discreet.
  if (sidebar_action?.default_title !== '__MSG_discreet_toolbarTitle__') {
    troubles.push(`the title of the sidebar is ${sidebar_action?.default_title}`);
  }
  return troubles;
}

function compare(
  manifest: Record<string, unknown>,
  key: string,
  expected: readonly string[],
): string[] {
  const found = Array.isArray(manifest[key]) ? manifest[key].map(String).sort() : [];
  return found.join() === expected.join() ? [] : [`${key} is ${found.join(', ') || 'empty'}`];
}
