import type { TeachPreset } from '@/utils/engine/teach/teach-bridge';
import type { FrameSender } from '@/utils/extension/answer-frames';
import { injectEngine, injectPrompt } from '@/utils/extension/inject-guard';
import { logOnce } from '@/utils/extension/log-once';
import type { Asked, FrameRequest, FrameStart } from '@/utils/extension/messages';
import { startTeachingIn } from '@/utils/extension/teach-tab';
import { tellTab } from '@/utils/extension/tell-frames';
import { sentenceLanguage } from '@/utils/locale/locale';
import { suggestFor } from '@/utils/practice/suggest-for';
import { countOne } from '@/utils/record/count-store';
import { keepMark } from '@/utils/settings/keep-mark';
import { keepWaiting } from '@/utils/settings/keep-waiting';
import { changeSession } from '@/utils/settings/session-store';
import { findSite } from '@/utils/sites/find-site';
import type { Site } from '@/utils/sites/site';
import { MINUTE_MS } from '@/utils/time/durations';
import { findSelfHosted } from './find-self-hosted';
import { keepLearnt, keepSendKey } from './keep-learnt';
import { endSilence, noteActNow, silence, startCompanion, switchOff } from './keep-rules';
import { keepTaught, restoreTaught, withTaught } from './keep-taught';
import { frameStateWithoutSession, loadFrameState, readFrameState } from './load-frame-state';
import { noteHealth } from './note-health';
import { openOptions } from './open-welcome';
import { addressOf, isOwnPage, isPrivate, placeOf } from './sender';

/**
 * One frame asks, the background answers. Whatever is asked may come twice, when a worker died before its answer arrived:
 * then it changes nothing more, and has the same answer. `tests/unit/walk` kills the worker at each await of each request.
 */
export async function answerFrame(
  request: FrameRequest,
  sender: FrameSender,
  asked: Asked,
): Promise<unknown> {
  const now = Date.now();
  if (isPrivate(sender) && notes.has(request.kind)) return true;
  switch (request.kind) {
    case 'findSite':
      return findSiteHere(sender);
    case 'startFrame':
      return startFrame(sender);
    case 'startPrompt':
      return startPrompt(sender);
    case 'readState':
      return readFrameState(placeOf(sender));
    case 'keepMark':
      return (await changeSession((session) => keepMark(session, request, now))).revision;
    case 'startPause':
      return startPause(request.minutes, sender, asked.askedAt);
    case 'suggest':
      return suggestFor(request.feeling, sentenceLanguage(), Math.random);
    case 'noteOutcome':
      if (!isOwnPage(sender)) await countOne(request.outcome, now, asked.askedAs);
      return null;
    case 'openPage':
      await openOptions(request.page);
      return null;
    case 'startCompanion':
      return startCompanion(sender);
    case 'keepLearnt':
      return keepLearnt(sender, request.selector, request.doesSend);
    case 'keepSendKey':
      return keepSendKey(sender, request.sendKey, request.isChosen);
    case 'silence':
      return silence(request.what);
    case 'switchOff':
      return switchOff(request.what);
    case 'endSilence':
      return endSilence(request.what);
    case 'noteAct':
      return noteActNow(request.act, asked.askedAt);
    case 'noteHealth':
      await noteHealth(sender, request.facts);
      return null;
    case 'keepTaught':
      return keepTaught(sender, request.shown, asked.askedAs);
    case 'restoreTaught':
      return restoreTaught(sender, request.parts);
    case 'startTeach':
      return startTeach(request, sender);
    case 'takeTeaching':
      if (sender.tab?.id !== undefined) {
        await tellTab(sender.tab.id, { kind: 'teachingTaken', by: request.by });
      }
      return null;
  }
}

/** What is noted on the disk of use, without anybody asking for it. What a person teaches of a site is kept: they asked. */
const notes: ReadonlySet<FrameRequest['kind']> = new Set([
  'noteOutcome',
  'noteHealth',
  'keepLearnt',
  'keepSendKey',
]);

/** Resolves to when it ends. What is tried in the practice chat pauses no chat. Rejects with the storage. */
async function startPause(minutes: number, sender: FrameSender, now: number): Promise<number> {
  const endsAt = now + minutes * MINUTE_MS;
  if (isOwnPage(sender)) return endsAt;
  const { pause } = await changeSession((session) =>
    keepWaiting(session, { minutes, now, isPrivate: isPrivate(sender) }),
  );
  return pause?.endsAt ?? endsAt;
}

/** The state does not wait for the engine: no mark is taken before engine and prompt have come. */
async function startFrame(sender: FrameSender): Promise<FrameStart> {
  const { tab, frameId } = sender;
  if (!isOwnPage(sender) && tab?.id !== undefined && frameId !== undefined) {
    injectEngine(tab.id, frameId).catch(logOnce);
  }
  const place = placeOf(sender);
  const state = await loadFrameState(place).catch((cause: unknown) => {
    logOnce(cause);
    return frameStateWithoutSession(place);
  });
  return { ...state, site: await findSiteHere(sender) };
}

/** A page of our own brings it by itself. */
async function startPrompt(sender: FrameSender): Promise<boolean> {
  const { tab, frameId } = sender;
  if (isOwnPage(sender) || tab?.id === undefined || frameId === undefined) return false;
  await injectPrompt(tab.id, frameId);
  return true;
}

/** The practice chat has nothing to be shown. */
async function startTeach(
  { composer, sendButton }: TeachPreset,
  { tab, frameId, ...sender }: FrameSender,
): Promise<boolean> {
  if (isOwnPage(sender) || tab?.id === undefined || frameId === undefined) return false;
  return startTeachingIn(tab.id, frameId, { composer, sendButton });
}

async function findSiteHere(sender: FrameSender): Promise<Site | null> {
  const address = addressOf(sender);
  const listed = address === null ? null : findSite(new URL(address));
  const known = listed ?? (isOwnPage(sender) ? null : await findSelfHosted(sender));
  return withTaught(sender, known);
}
