import { hashText } from './hash-text';

/**
 * With what each key of a chat of this origin begins, so that a frame is told of those of
 * its own alone.
 */
export function originTag(salt: string, origin: string): string {
  return `${hashText([salt, origin].join('\n'))}.`;
}

/** The part of a key that all boxes of one chat share: its origin and its chat. */
export function chatOf(key: string): string {
  return key.split('.', 2).join('.');
}
