import { basename } from 'node:path';
import { defineConfig } from 'wxt';
import { licenseNotices } from './scripts/lib/license-notices.mjs';

/**
 * Firefox 128 is the first that reads `data_collection_permissions` and
 * `optional_host_permissions`.
 */
const OLDEST_FIREFOX = '128.0';

/**
 * Chromium 123 is the first that reads `light-dark()`, which the tokens are written in. It has
 * `sidePanel.open()` since 116.
 */
const OLDEST_CHROMIUM = '123';

/**
 * Our pages load their own files and nothing else, whatever a mistake of ours or of a package asks
 * for.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * While it is built anew at each change, our pages and the worker hear of that from the server that
 * builds.
 */
const DEV_POLICY = PAGE_POLICY.replace(
  "connect-src 'none'",
  'connect-src ws://localhost:* http://localhost:*',
);

/**
 * What two of our pages begin with lies in one file. Left to itself the build makes a file of
 * whatever the same pages share, and the popup had to open 32 of them before it drew anything.
 */
const WHAT_PAGES_SHARE = { name: 'shared', tags: ['$initial' as const], minShareCount: 2 };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  hooks: {
    'build:publicAssets'(_, files) {
      files.push({ relativeDest: 'licenses.txt', contents: licenseNotices() });
    },
    // The pages are built together, each script for a page of others by itself.
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      const { output } = config.build?.rollupOptions ?? {};
      if (!output || Array.isArray(output)) throw new Error('WXT builds the pages in another way.');
      output.codeSplitting = { groups: [WHAT_PAGES_SHARE] };
    },
    'build:manifestGenerated'(_, manifest) {
      // The browser lists it before anybody could say whether to be discreet.
      if (manifest.sidebar_action) {
        manifest.sidebar_action.default_title = '__MSG_discreet_toolbarTitle__';
      }
    },
  },
  vite: () => ({
    css: {
      modules: {
        localsConvention: 'camelCaseOnly',
        // `.dot` of site-line.module.css is `css.dot` in the code and `site-line_dot` in a page.
        generateScopedName: (name, file) => `${basename(file, '.module.css')}_${name}`,
      },
    },
    // Else the CSS would be rewritten into variables that `all: initial` in the page then resets.
    build: {
      cssTarget: [`chrome${OLDEST_CHROMIUM}`, `firefox${Number(OLDEST_FIREFOX)}`],
      // It fetches, and every browser we run in preloads by itself.
      modulePreload: { polyfill: false },
      // What WXT would log of a script says nothing in what ships, and is a tenth of the guard.
      rollupOptions: { treeshake: { manualPureFunctions: ['logger'] } },
    },
  }),
  manifest: ({ browser, command }) => ({
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: OLDEST_CHROMIUM }),
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    content_security_policy: { extension_pages: command === 'serve' ? DEV_POLICY : PAGE_POLICY },
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    // WXT adds the permission that goes with `entrypoints/sidepanel`, in Chromium alone.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'mark-draft': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commands_markDraft__',
      },
      // Without keys until the person sets some: those that are free differ.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        description: '__MSG_commands_openPanel__',
      },
    },
    browser_specific_settings: {
      gecko: {
        id: 'breather@breather.example',
        strict_min_version: OLDEST_FIREFOX,
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
