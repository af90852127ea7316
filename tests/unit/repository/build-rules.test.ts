/** Breaks each rule about the shipped builds once. */
import { describe, expect, it } from 'vitest';
import {
  findIdleAddresses,
  findStrangeAddresses,
  findWaysOut,
  holdsPolyfill,
} from '../../support/repository/bundle-rules';
import {
  findFirefoxTroubles,
  findManifestTroubles,
  PAGE_POLICY,
} from '../../support/repository/manifest-rules';

const good = {
  manifest_version: 3,
  permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
  optional_permissions: ['notifications'],
  optional_host_permissions: ['*://*/*'],
  content_security_policy: { extension_pages: PAGE_POLICY },
  sidebar_action: { default_title: '__MSG_discreet_toolbarTitle__', open_at_install: false },
  browser_specific_settings: {
    gecko: {
      id: 'a@b',
      strict_min_version: '128.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

describe('a manifest', () => {
  it('is good as it is written down', () => {
    expect(findManifestTroubles(good, 'firefox')).toEqual([]);
    const permissions = [...good.permissions, 'sidePanel'];
    expect(findManifestTroubles({ ...good, permissions }, 'chromium')).toEqual([]);
    expect(findFirefoxTroubles(good)).toEqual([]);
  });

  it.each([
    { permissions: [...good.permissions, 'tabs'] },
    { permissions: [...good.permissions, 'sidePanel'] },
    { permissions: ['storage'] },
    { optional_permissions: ['notifications', 'history'] },
    { optional_host_permissions: [] },
    { host_permissions: ['https://discord.com/*'] },
    { content_scripts: [] },
    { web_accessible_resources: [] },
    { externally_connectable: {} },
    { content_security_policy: {} },
    { content_security_policy: undefined },
    { content_security_policy: { extension_pages: PAGE_POLICY.replace("'none'", '*') } },
    { manifest_version: 2 },
  ])('is not good with %o', (change) => {
    expect(findManifestTroubles({ ...good, ...change }, 'firefox')).toHaveLength(1);
  });

  it.each([
    { strict_min_version: '127.0' },
    { data_collection_permissions: { required: ['personalCommunications'] } },
    { data_collection_permissions: undefined },
    { id: undefined },
  ])('is not for Firefox with %o', (change) => {
    const gecko = { ...good.browser_specific_settings.gecko, ...change };
    expect(findFirefoxTroubles({ ...good, browser_specific_settings: { gecko } })).toHaveLength(1);
  });

  it.each([{ open_at_install: true }, { open_at_install: undefined }, { default_title: '…' }])(
    'is not for Firefox with a sidebar of %o',
    (change) => {
      const sidebar_action = { ...good.sidebar_action, ...change };
      expect(findFirefoxTroubles({ ...good, sidebar_action })).toHaveLength(1);
    },
  );
});

describe('a bundle', () => {
  const ways = (text: string) => findWaysOut({ path: 'x.js', text });

  it.each([
    'fetch(e.href,n)',
    'new XMLHttpRequest',
    'new WebSocket(a)',
    'navigator.sendBeacon(a)',
    'new EventSource(a)',
    'importScripts(a)',
    'import("https://example.org/x.js")',
    'import"http://example.org/x.js"',
    'import a from "https://example.org/x.js"',
    'eval("1")',
    'new Function("a")',
    '<script src="https://example.org/x.js">',
    'a{background:url(https://example.org/x.png)}',
    '@import "https://example.org/x.css"',
  ])('has a way out in %s', (text) => {
    expect(ways(text)).toHaveLength(1);
  });

  it.each(['prefetch=1', 'import("./chunk.js")', 'a.eval(1)', 'url(data:image/svg+xml,x)'])(
    'has none in %s',
    (text) => {
      expect(ways(text)).toEqual([]);
    },
  );

  it('holds no address but those with a reason and the patterns of the sites', () => {
    const strange = (text: string) =>
      findStrangeAddresses({ path: 'x.js', text }, ['https://discord.com/*']);
    expect(strange('"https://discord.com/*"`https://findahelpline.com/`')).toEqual([]);
    expect(strange(`https://\${host}/`)).toEqual([]);
    expect(strange('"https://discord.com/api"')).toHaveLength(1);
    expect(strange('"https://findahelpline.com.example.org/"')).toHaveLength(1);
    expect(strange('"wss://example.org"')).toHaveLength(1);
  });

  it('has a list of addresses without idle ones', () => {
    expect(findIdleAddresses([{ path: 'x.js', text: '' }]).length).toBeGreaterThan(0);
  });

  it('shows when it holds the polyfill', () => {
    expect(holdsPolyfill({ path: 'x.js', text: 'e="webextension-polyfill"' })).toBe(true);
    expect(holdsPolyfill({ path: 'x.js', text: 'chrome.runtime' })).toBe(false);
  });
});
