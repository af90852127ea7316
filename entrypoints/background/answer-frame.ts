import type { FrameStart } from '@/utils/engine/told-frame';
import type { FrameSender } from '@/utils/extension/answer-frames';
import type {
  Asked,
  FrameReplies,
  FrameRequest,
  RequestKind,
} from '@/utils/extension/frame-to-background';
import { injectCompanion, injectEngine, injectPrompt } from '@/utils/extension/inject-guard';
import { logOnce } from '@/utils/extension/log-once';
import { startTeachingIn } from '@/utils/extension/teach-tab';
import { tellTab } from '@/utils/extension/tell-frames';
import { sentenceLanguage } from '@/utils/locale/locale';
import { suggestFor } from '@/utils/practice/suggest-for';
import { countOne } from '@/utils/record/count-store';
import { hasGone } from '@/utils/record/held-messages';
import { keepUntilMorning } from '@/utils/settings/chat-rules';
import { changeChats } from '@/utils/settings/chats-store';
import { keepMark } from '@/utils/settings/keep-mark';
import { changeSession } from '@/utils/settings/session-store';
import { findSite } from '@/utils/sites/find-site';
import type { Site } from '@/utils/sites/site';
import { countHeld } from './count-held';
import { findSelfHosted } from './find-self-hosted';
import { keepChat, keepLater, lookAgainAt, noteLooked } from './keep-chat';
import { keepLearnt, keepSendKey } from './keep-learnt';
import { endSilence, noteActNow, silence, switchOff, switchOn } from './keep-rules';
import { keepTaught, restoreTaught, withTaught } from './keep-taught';
import { noteWent } from './keep-went';
import { frameStateWithoutSession, loadFrameState, readFrameState } from './load-frame-state';
import { noteHealth } from './note-health';
import { openOptions } from './open-welcome';
import { type Asker, askerOf } from './sender';

type Answers = {
  [Kind in RequestKind]: (
    request: FrameRequest<Kind>,
    from: Asker,
    asked: Asked,
  ) => Promise<FrameReplies[Kind]>;
};

const answers: Answers = {
  noteOutcome: note(async (held, { isOwnPage, address }, { askedAs, askedAt }) => {
    if (isOwnPage) return;
    await noteLooked(held.key, askedAt).catch(logOnce);
    if (hasGone(held.outcome)) await noteWent(address, held.key, askedAt).catch(logOnce);
    await countHeld(held, askedAs);
  }),
  noteHealth: note(async ({ facts }, { isOwnPage, address }, { askedAt }) => {
    const isMiss = !isOwnPage && facts.includes('missed');
    if (isMiss) await noteWent(address, null, askedAt).catch(logOnce);
    await noteHealth(address, facts);
  }),
  keepLearnt: note(({ selector, doesSend }, { address }) =>
    keepLearnt(address, selector, doesSend),
  ),
  keepSendKey: note(({ sendKey, isChosen }, { address }) =>
    keepSendKey(address, sendKey, isChosen),
  ),
  findSite: (_, from) => findSiteHere(from),
  startFrame: (_, from) => startFrame(from),
  startPrompt: (_, { frame }) => bring(frame, injectPrompt),
  startCompanion: (_, { frame }) => bring(frame, injectCompanion),
  readState: (_, from) => readFrameState(from),
  async keepMark(request, { isPrivate }) {
    const now = Date.now();
    const { revision } = await changeSession((session) => keepMark(session, request, now));
    // What was ended in a private window leaves nothing, and is not to come back.
    const isEnd = !request.mark && !request.rest;
    if (!isPrivate || isEnd) await changeChats((chats) => keepUntilMorning(chats, request, now));
    return revision;
  },
  keepChat: (request, from) => keepChat(request, from),
  keepLater: (request, from) => keepLater(request, from),
  lookAgain: ({ chat }, from, { askedAt }) => done(lookAgainAt(chat, from, askedAt)),
  noteAfter: note(async ({ felt }, { isOwnPage }, { askedAs }) => {
    if (!isOwnPage) await countOne(felt, Date.now(), askedAs);
  }),
  suggest: async ({ feeling }) => suggestFor(feeling, sentenceLanguage(), Math.random),
  openPage: ({ page }) => done(openOptions(page)),
  silence: ({ what }) => silence(what),
  switchOff: ({ what }) => done(switchOff(what)),
  switchOn: ({ what }) => done(switchOn(what)),
  endSilence: ({ what }) => done(endSilence(what)),
  noteAct: ({ act }, { address }, { askedAt }) => noteActNow(act, address, askedAt),
  keepTaught: ({ shown }, { address }, { askedAs }) => keepTaught(address, shown, askedAs),
  restoreTaught: ({ parts }, { address }) => done(restoreTaught(address, parts)),
  /** The practice chat has nothing to be shown. */
  startTeach: async (preset, { frame }) =>
    frame !== null && startTeachingIn(frame.tabId, frame.frameId, preset),
  async takeTeaching({ by }, { frame }) {
    if (frame) await tellTab(frame.tabId, { kind: 'teachingTaken', by });
    return null;
  },
};

/**
 * One frame asks, the background answers, or rejects where it could not. Whatever is asked may come
 * twice, when a worker died before its answer arrived: then it changes nothing more, and has the
 * same answer. `tests/unit/walk` kills the worker at each await of each request.
 */
export function answerFrame<Kind extends RequestKind>(
  request: FrameRequest<Kind>,
  sender: FrameSender,
  asked: Asked,
): Promise<FrameReplies[Kind]> {
  return answers[request.kind](request, askerOf(sender), asked);
}

/**
 * What is noted on the disk of use, without anybody asking for it. In a private window it is not,
 * and no frame is told that. What a person teaches of a site is kept there too: they asked.
 */
function note<Kind extends RequestKind>(
  noting: (request: FrameRequest<Kind>, from: Asker, asked: Asked) => Promise<void>,
) {
  return async (request: FrameRequest<Kind>, from: Asker, asked: Asked): Promise<null> => {
    if (!from.isPrivate) await noting(request, from, asked);
    return null;
  };
}

async function done(doing: Promise<unknown>): Promise<null> {
  await doing;
  return null;
}

/** The state does not wait for the engine: no mark is taken before engine and prompt have come. */
async function startFrame(from: Asker): Promise<FrameStart> {
  bring(from.frame, injectEngine).catch(logOnce);
  const state = await loadFrameState(from).catch((cause: unknown) => {
    logOnce(cause);
    return frameStateWithoutSession(from);
  });
  return { ...state, site: await findSiteHere(from) };
}

/**
 * Brings a script into the frame, and resolves to whether it came. A page of our own loads by
 * itself what it needs.
 */
async function bring(
  frame: Asker['frame'],
  inject: (tabId: number, frameId: number) => Promise<void>,
): Promise<boolean> {
  if (frame) await inject(frame.tabId, frame.frameId);
  return frame !== null;
}

async function findSiteHere({ address, frame }: Asker): Promise<Site | null> {
  const listed = address === null ? null : findSite(new URL(address));
  return withTaught(address, listed ?? (frame && (await findSelfHosted(frame))));
}
