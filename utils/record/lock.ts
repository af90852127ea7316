/**
 * A passphrase and the key that it stands for. The lock is what is stored: enough to know whether a
 * passphrase is the right one, and nothing to find it by but trying.
 */
import * as v from 'valibot';
import { DAY_MS, LOCK_AFTER_MS, MINUTE_MS } from '@/utils/time/durations';
import { fromBase64, toBase64 } from './base64';
import { seal, unseal } from './seal';

/**
 * For PBKDF2 with HMAC-SHA-256: OWASP Password Storage Cheat Sheet, "PBKDF2", as of 2026-11-22.
 * Each lock keeps its own number, so a higher one here serves the locks that are made from then on.
 */
export const PBKDF2_ITERATIONS = 600_000;

/** No Breather made a lock of fewer, so one in a file was made to be tried quickly. */
const LEAST_ITERATIONS = 600_000;

/** So that a lock from a file does not keep a page busy for hours. */
const MOST_ITERATIONS = 10_000_000;

const SALT_BYTES = 16;

/**
 * How long a lock may let a journal stay open. Sooner nobody could do anything with it, not choose
 * another time either; with a day more it would as good as never lock.
 */
const SHORTEST_OPEN_MS = MINUTE_MS;
const LONGEST_OPEN_MS = DAY_MS;

/** What a lock seals to know its passphrase again. */
const CHECK = 'breather';

export const lockSchema = v.object({
  /** Base64; new for each lock, so it also tells one lock from another. */
  salt: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ITERATIONS)),
  check: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /**
   * How long it stays open without being used; null until the browser closes. A time that nobody
   * could have chosen gives way, and costs nobody their lock.
   */
  lockAfterMs: v.nullable(
    v.pipe(
      v.number(),
      v.transform((ms) => (isChoosable(ms) ? ms : LOCK_AFTER_MS)),
    ),
  ),
});

export type Lock = v.InferOutput<typeof lockSchema>;

/**
 * Whether this lock is weaker than any that Breather ever made: whoever takes it over would seal
 * what they write from then on with it.
 */
export function isWeakLock({ iterations }: Lock): boolean {
  return iterations < LEAST_ITERATIONS;
}

function isChoosable(ms: number): boolean {
  return ms >= SHORTEST_OPEN_MS && ms <= LONGEST_OPEN_MS;
}

/** Null for what is no lock. Never throws. */
export function parseLock(stored: unknown): Lock | null {
  const result = v.safeParse(lockSchema, stored);
  return result.success ? result.output : null;
}

/** Takes about half a second on purpose. */
export async function makeLock(
  passphrase: string,
  lockAfterMs: number | null,
  iterations = PBKDF2_ITERATIONS,
): Promise<{ lock: Lock; key: CryptoKey }> {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  const key = await deriveKey(passphrase, { salt, iterations });
  const check = await seal(key, CHECK, boundTo({ salt, iterations }));
  return { lock: { salt, iterations, check, lockAfterMs }, key };
}

/** The key of a lock; null when this is not its passphrase. As slow as `makeLock`. */
export async function openLock(lock: Lock, passphrase: string): Promise<CryptoKey | null> {
  const key = await deriveKey(passphrase, lock);
  const check = await unseal(key, lock.check, boundTo(lock));
  return check === CHECK ? key : null;
}

/** The key as text, for the memory of the browser. */
export async function keyToText(key: CryptoKey): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
}

/** Null for what is no key. Never rejects. */
export async function keyFromText(text: string): Promise<CryptoKey | null> {
  const bytes = fromBase64(text);
  if (!bytes) return null;
  const key = crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return key.catch(() => null);
}

type Making = Pick<Lock, 'salt' | 'iterations'>;

async function deriveKey(passphrase: string, { salt, iterations }: Making): Promise<CryptoKey> {
  // The same letters count as the same, however a keyboard puts them together.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: new TextEncoder().encode(salt), iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    true,
    ['encrypt', 'decrypt'],
  );
}

function boundTo({ salt, iterations }: Making): string {
  return JSON.stringify(['lock', salt, iterations]);
}
