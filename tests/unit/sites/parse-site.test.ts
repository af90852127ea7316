import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSettings } from '@/utils/settings/settings';
import { coversAddress } from '@/utils/sites/origin-pattern';
import { parseSite, type SiteProblem } from '@/utils/sites/parse-site';

const chromium = { ports: true };
const firefox = { ports: false };

const good: [typed: string, pattern: string, name: string][] = [
  ['chat.example.org', 'https://chat.example.org/*', 'chat.example.org'],
  ['  chat.example.org  ', 'https://chat.example.org/*', 'chat.example.org'],
  ['CHAT.Example.ORG', 'https://chat.example.org/*', 'chat.example.org'],
  ['chat.example.org.', 'https://chat.example.org/*', 'chat.example.org'],
  ['chat.example.org/room/1?x=2#y', 'https://chat.example.org/*', 'chat.example.org'],
  ['https://chat.example.org/room/1?x', 'https://chat.example.org/*', 'chat.example.org'],
  ['HTTPS://chat.example.org', 'https://chat.example.org/*', 'chat.example.org'],
  ['http://chat.example.org', 'http://chat.example.org/*', 'chat.example.org'],
  ['https://chat.example.org:443/', 'https://chat.example.org/*', 'chat.example.org'],
  ['http://chat.example.org:80', 'http://chat.example.org/*', 'chat.example.org'],
  ['chat.example.org:443', 'https://chat.example.org/*', 'chat.example.org'],
  ['chat.example.org:8443', 'https://chat.example.org:8443/*', 'chat.example.org:8443'],
  ['https://chat.example.org/a@b', 'https://chat.example.org/*', 'chat.example.org'],
  ['https://chat.example.org/?q=*', 'https://chat.example.org/*', 'chat.example.org'],
  ['chat.example.org/https://other.org', 'https://chat.example.org/*', 'chat.example.org'],
  ['my_chat.example.org', 'https://my_chat.example.org/*', 'my_chat.example.org'],
  ['bücher.example', 'https://xn--bcher-kva.example/*', 'xn--bcher-kva.example'],
  ['localhost', 'http://localhost/*', 'localhost'],
  ['localhost:8080', 'http://localhost:8080/*', 'localhost:8080'],
  ['localhost:8080/chat', 'http://localhost:8080/*', 'localhost:8080'],
  ['https://localhost:8443', 'https://localhost:8443/*', 'localhost:8443'],
  ['chat.localhost:3000', 'http://chat.localhost:3000/*', 'chat.localhost:3000'],
  ['printer.local', 'http://printer.local/*', 'printer.local'],
  ['127.0.0.1:5000', 'http://127.0.0.1:5000/*', '127.0.0.1:5000'],
  ['http://192.168.1.4:3000', 'http://192.168.1.4:3000/*', '192.168.1.4:3000'],
  ['192.168.1.4', 'http://192.168.1.4/*', '192.168.1.4'],
  ['10.0.0.7', 'http://10.0.0.7/*', '10.0.0.7'],
  ['172.16.0.1', 'http://172.16.0.1/*', '172.16.0.1'],
  ['172.32.0.1', 'https://172.32.0.1/*', '172.32.0.1'],
  ['8.8.8.8', 'https://8.8.8.8/*', '8.8.8.8'],
  ['[::1]', 'http://[::1]/*', '[::1]'],
  ['[::1]:3000', 'http://[::1]:3000/*', '[::1]:3000'],
  ['http://[::1]:3000/x', 'http://[::1]:3000/*', '[::1]:3000'],
  ['[2001:db8::1]', 'https://[2001:db8::1]/*', '[2001:db8::1]'],
  ['http://chat', 'http://chat/*', 'chat'],
  ['https://chat/team', 'https://chat/*', 'chat'],
  ['chat:8065', 'http://chat:8065/*', 'chat:8065'],
];

it.each(good)('reads %j as %j, called %j', (typed, pattern, name) => {
  expect(parseSite(typed, chromium)).toEqual({ ok: true, pattern, name });
});

const bad: [typed: string, problem: SiteProblem][] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['chat example.org', 'spaces'],
  ['https://chat.example.org/a b', 'spaces'],
  ['*', 'wildcard'],
  ['*.example.org', 'wildcard'],
  ['https://*.example.org/*', 'wildcard'],
  ['*://*/*', 'wildcard'],
  ['ftp://files.example.org', 'scheme'],
  ['file:///home/me/chat.html', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['data:text/html,hello', 'scheme'],
  ['mailto:me@example.org', 'scheme'],
  ['chrome://settings', 'browserPage'],
  ['about:blank', 'browserPage'],
  ['edge://extensions', 'browserPage'],
  ['chrome-extension://abc/popup.html', 'browserPage'],
  ['moz-extension://abc/popup.html', 'browserPage'],
  ['view-source:https://example.org', 'browserPage'],
  ['https://me:secret@chat.example.org', 'signIn'],
  ['me@example.org', 'signIn'],
  ['@example.org', 'signIn'],
  ['discord', 'noDot'],
  ['discord/channels', 'noDot'],
  ['https://chromewebstore.google.com/detail/x', 'protected'],
  ['chrome.google.com/webstore', 'protected'],
  ['addons.mozilla.org', 'protected'],
  ['microsoftedge.microsoft.com', 'protected'],
  ['http://', 'unclear'],
  ['https:///chat.example.org', 'unclear'],
  ['/room/1', 'unclear'],
  ['https:\\\\chat.example.org', 'unclear'],
  ['chat.example.org\\room', 'unclear'],
  ['::1', 'unclear'],
  ['[::1', 'unclear'],
  ['chat..example.org', 'unclear'],
  ['.example.org', 'unclear'],
  ['-chat.example.org', 'unclear'],
  ['chat.example.org:99999', 'unclear'],
  ['chat.example.org:port', 'unclear'],
  ['192.168', 'unclear'],
  ['http://1', 'unclear'],
  ['?', 'unclear'],
  ['#settings', 'unclear'],
];

it.each(bad)('says of %j: %s', (typed, problem) => {
  expect(parseSite(typed, chromium)).toEqual({ ok: false, problem });
});

it('leaves the port out of the pattern where match patterns know none', () => {
  expect(parseSite('localhost:8080', firefox)).toEqual({
    ok: true,
    pattern: 'http://localhost/*',
    name: 'localhost:8080',
  });
});

it('gives, for whatever is typed, a reason or a pattern that the settings keep', () => {
  const typed = fc.oneof(fc.string(), fc.webUrl(), fc.domain(), fc.ipV4(), fc.ipV6());
  fc.assert(
    fc.property(typed, fc.boolean(), (text, ports) => {
      const site = parseSite(text, { ports });
      if (!site.ok) return;
      const kept = parseSettings({ version: 1, sites: [{ pattern: site.pattern, on: true }] });
      expect(kept.value.sites).toEqual([{ pattern: site.pattern, on: true }]);
    }),
    { numRuns: 2_000 },
  );
});

it('gives a pattern that covers the address that was typed', () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['http', 'https'] }), fc.boolean(), (url, ports) => {
      const site = parseSite(url, { ports });
      expect(site.ok && coversAddress(site.pattern, url)).toBe(true);
    }),
  );
});
