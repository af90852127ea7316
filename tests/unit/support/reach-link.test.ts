import { expect, it } from 'vitest';
import { countries } from '@/utils/support/all-countries';
import { callLink, reachLink } from '@/utils/support/reach-link';

it('calls with the digits alone', () => {
  expect(callLink('(011) 5275-1135')).toBe('tel:01152751135');
  expect(reachLink({ by: 'callOrText', number: '9-8-8' })).toBe('tel:988');
  expect(reachLink({ by: 'call', number: '+44 7401 288595' })).toBe('tel:+447401288595');
});

it('keeps a number sign, which else begins a fragment', () => {
  expect(reachLink({ by: 'call', number: '#8008' })).toBe('tel:%238008');
});

it('leaves the key to press later out of the number', () => {
  expect(reachLink({ by: 'call', number: '808 24 24 24', press: '4' })).toBe('tel:808242424');
});

it('writes a text, and the word that the line waits for', () => {
  expect(reachLink({ by: 'text', number: '0477 13 11 14' })).toBe('sms:0477131114');
  expect(reachLink({ by: 'textWord', word: 'HOME', number: '741741' })).toBe(
    'sms:741741?body=HOME',
  );
});

it('opens WhatsApp with the digits of the whole number', () => {
  expect(reachLink({ by: 'whatsapp', number: '+65 9151 1767' })).toBe('https://wa.me/6591511767');
});

it('makes an address of every way there is', () => {
  const ways = countries.flatMap(({ lines }) => lines.flatMap(({ reach }) => reach));
  for (const way of ways) {
    const link = reachLink(way);
    if (way.by === 'web' || way.by === 'whatsapp') expect(link).toMatch(/^https:\/\//);
    else expect(link).toMatch(/^(tel|sms):(\+|%23)?\d+(\?body=[A-Z]+)?$/);
  }
});
