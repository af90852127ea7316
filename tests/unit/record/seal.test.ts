import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '@/utils/record/base64';
import { seal, unseal } from '@/utils/record/seal';

const makeKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);

let key: CryptoKey;
beforeAll(async () => {
  key = await makeKey();
});

const text = fc.string({ unit: 'binary', maxLength: 300 });

it('gives back what was sealed, next to what it is bound to', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (words, boundTo) => {
      expect(await unseal(key, await seal(key, words, boundTo), boundTo)).toBe(words);
    }),
  );
});

it('refuses a seal of which any one bit or character was changed', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.nat(), fc.nat(7), async (words, at, bit) => {
      const sealed = await seal(key, words, 'here');
      const bytes = requireBytes(sealed);
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
      expect(await unseal(key, toBase64(bytes), 'here')).toBeNull();
      const character = sealed[at % sealed.length] === 'A' ? 'B' : 'A';
      const place = at % sealed.length;
      const changed = sealed.slice(0, place) + character + sealed.slice(place + 1);
      expect(await unseal(key, changed, 'here')).toBeNull();
      expect(await unseal(key, sealed.slice(0, place), 'here')).toBeNull();
    }),
  );
});

it('refuses another key, and another thing that it would be bound to', async () => {
  const sealed = await seal(key, 'words', 'here');
  expect(await unseal(await makeKey(), sealed, 'here')).toBeNull();
  expect(await unseal(key, sealed, 'there')).toBeNull();
  expect(await unseal(key, sealed, 'here')).toBe('words');
});

it('takes a new nonce each time, so the same words never look the same', async () => {
  const sealed = await Promise.all(Array.from({ length: 500 }, () => seal(key, 'words', '')));
  const nonces = sealed.map((each) => toBase64(requireBytes(each).subarray(0, 12)));
  expect(new Set(nonces).size).toBe(500);
});

it('writes bytes as text in one way only', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
  // Other decoders read all of these as one byte of nought.
  expect(fromBase64('AA==')).toEqual(new Uint8Array([0]));
  for (const other of ['AB==', 'AA', 'AA= =', ' AA==', 'A-==', '?']) {
    expect(fromBase64(other)).toBeNull();
  }
});

function requireBytes(text: string): Uint8Array {
  const bytes = fromBase64(text);
  if (!bytes) throw new Error('no base64');
  return bytes;
}
