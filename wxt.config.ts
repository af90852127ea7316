import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Breather',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extensionName__' },
  }),
});
