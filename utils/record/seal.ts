/**
 * A text under a key: AES-GCM with 256 bits and a nonce of its own for each seal. What it is bound
 * to is not hidden, but the seal opens only next to the same.
 */
import { fromBase64, toBase64 } from './base64';

/** What NIST SP 800-38D has for AES-GCM: 96 bits, random, for at most 2^32 seals under one key. */
const NONCE_BYTES = 12;

/** The nonce and what it sealed, in base64. */
export async function seal(key: CryptoKey, text: string, boundTo: string): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const hidden = await crypto.subtle.encrypt(
    algorithm(nonce, boundTo),
    key,
    new TextEncoder().encode(text),
  );
  const sealed = new Uint8Array(NONCE_BYTES + hidden.byteLength);
  sealed.set(nonce);
  sealed.set(new Uint8Array(hidden), NONCE_BYTES);
  return toBase64(sealed);
}

/**
 * Null when it was sealed with another key, bound to something else, or changed since. Never
 * rejects.
 */
export async function unseal(
  key: CryptoKey,
  sealed: string,
  boundTo: string,
): Promise<string | null> {
  const bytes = fromBase64(sealed);
  if (!bytes) return null;
  try {
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const text = await crypto.subtle.decrypt(
      algorithm(nonce, boundTo),
      key,
      bytes.subarray(NONCE_BYTES),
    );
    return new TextDecoder().decode(text);
  } catch {
    return null;
  }
}

function algorithm(iv: Uint8Array<ArrayBuffer>, boundTo: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(boundTo) };
}
