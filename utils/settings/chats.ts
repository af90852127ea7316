/**
 * What holds in single chats beyond this browser session: the chats in which a person always wants
 * a pause, what was said to last until a morning, and what waits for later. Kept are the site,
 * keyed hashes and times, and a name where the person gave one. It lives in `storage.local`, never
 * goes along with sync or in a copy, and is gone with *Erase everything*.
 */
import * as v from 'valibot';
import { lenientList } from '@/utils/extension/lenient-list';
import { parserOf } from '@/utils/extension/parse-versioned';
import { LONGEST_CHAT_NAME } from '@/utils/practice/limits';
import { epochMs } from '@/utils/time/epoch-ms';
import { chatKey, markSchema, restSchema } from './session';
import { sitePattern } from './taught-site';

/** A chat in which every message is held. */
const chatRule = v.object({
  chat: chatKey,
  /** A match pattern of its site. */
  site: sitePattern,
  madeAt: epochMs,
  /** When the person is asked whether it goes on. */
  untilAt: epochMs,
  /** The person's own name for it; empty is none. */
  name: v.pipe(v.string(), v.maxLength(LONGEST_CHAT_NAME)),
  /** Since when it holds no more, while that can be taken back; null holds. */
  endedAt: v.nullable(epochMs),
});

/** A message that waits in the box of its chat. */
const later = v.object({
  /** As in a rule. */
  chat: chatKey,
  site: sitePattern,
  /** The tab that it waits in, as the browser numbers them; null where that is not known. */
  tabId: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  keptAt: epochMs,
  /** When the person wanted to look again. It is held until they say what becomes of it. */
  untilAt: epochMs,
});

const chatsSchema = v.object({
  /** With which all these keys are made; null as long as nothing was kept. */
  salt: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
  rules: lenientList(chatRule),
  marks: lenientList(markSchema),
  rests: lenientList(restSchema),
  later: lenientList(later),
});

export type ChatRule = v.InferOutput<typeof chatRule>;
export type Later = v.InferOutput<typeof later>;
export type Chats = v.InferOutput<typeof chatsSchema>;

export const noChats: Chats = { salt: null, rules: [], marks: [], rests: [], later: [] };

/** Whatever was stored, whole chats come back or a reason why not. Never throws. */
export const parseChats = parserOf<Chats>({
  version: 1,
  schema: chatsSchema,
  steps: [],
  first: noChats,
});
