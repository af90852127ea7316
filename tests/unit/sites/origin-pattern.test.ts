import { expect, it } from 'vitest';
import {
  addressOf,
  coversAddress,
  findOriginExpression,
  findOriginPattern,
  nameOfPattern,
  namesAHost,
} from '@/utils/sites/origin-pattern';

it.each([
  ['https://web.telegram.org/k/*', 'https://web.telegram.org/*'],
  ['https://discord.com/*', 'https://discord.com/*'],
  ['http://localhost:8080/chat', 'http://localhost:8080/*'],
  ['*://*.example.org/*', '*://*.example.org/*'],
  ['http://[::1]:3000/*', 'http://[::1]:3000/*'],
  ['<all_urls>', null],
  ['file:///*', null],
  ['discord.com', null],
])('takes %j for the origin %j', (pattern, origin) => {
  expect(findOriginPattern(pattern)).toBe(origin);
});

it.each([
  ['https://discord.com/*', 'https://discord.com/channels/1', true],
  ['https://discord.com/*', 'http://discord.com/', false],
  ['https://discord.com/*', 'https://discord.com.example.org/', false],
  ['https://discord.com/*', 'https://discordxcom/', false],
  ['https://discord.com/*', 'https://ptb.discord.com/', false],
  ['https://discord.com/*', 'https://discord.com:8443/', true],
  ['http://localhost:8080/*', 'http://localhost:8080/x', true],
  ['http://localhost:8080/*', 'http://localhost:9090/x', false],
  ['https://example.org:443/*', 'https://example.org/', true],
  ['*://*.example.org/*', 'https://a.b.example.org/', true],
  ['*://*.example.org/*', 'http://example.org/', true],
  ['*://*.example.org/*', 'http://badexample.org/', false],
  ['*://*/*', 'http://anything.example:81/', true],
  ['http://[::1]:3000/*', 'http://[::1]:3000/', true],
])('%s covers %s: %s', (pattern, address, covers) => {
  expect(coversAddress(pattern, address)).toBe(covers);
});

it('gives an expression that other frames can test by themselves', () => {
  const joined = ['https://discord.com/*', 'http://localhost:8080/*']
    .map(findOriginExpression)
    .join('|');
  const matches = (origin: string) => new RegExp(joined).test(origin);
  expect(matches('https://discord.com')).toBe(true);
  expect(matches('http://localhost:8080')).toBe(true);
  expect(matches('http://localhost:808')).toBe(false);
  expect(matches('https://discord.com.example.org')).toBe(false);
  expect(matches('null')).toBe(false);
});

it('calls a pattern by its host', () => {
  expect(nameOfPattern('http://localhost:8080/*')).toBe('localhost:8080');
  expect(nameOfPattern('https://chat.example.org/*')).toBe('chat.example.org');
});

it('gives the address of a pattern that has one', () => {
  expect(addressOf('http://localhost:8080/*')).toBe('http://localhost:8080/');
  expect(addressOf('*://chat.example.org/*')).toBeNull();
});

it('knows a choice of one site from a grant for all', () => {
  expect(namesAHost('https://discord.com/*')).toBe(true);
  expect(namesAHost('*://*.example.org/*')).toBe(true);
  expect(namesAHost('*://*/*')).toBe(false);
  expect(namesAHost('https://*/*')).toBe(false);
});
