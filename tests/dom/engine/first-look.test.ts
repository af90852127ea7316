/** A composer is noted when it is met with the watch there, not when the background is only asked. */
import { expect, it } from 'vitest';
import { createFirstLook } from '@/entrypoints/watch/note-health';
import type { FrameRequest } from '@/utils/messaging/messages';

it('notes the composer once, and what sends as soon as it stands there', () => {
  const noted: unknown[] = [];
  const sendMessage = (request: FrameRequest) =>
    noted.push(request.kind === 'noteHealth' ? request.facts : request);
  Object.assign(globalThis, { chrome: { runtime: { id: 'breather', sendMessage } } });
  document.body.innerHTML = '<form><textarea></textarea></form>';
  const composer = document.querySelector('textarea') as HTMLElement;
  const look = createFirstLook();
  look(composer, null);
  look(composer, null);
  expect(noted).toEqual([['composer']]);
  composer.after(Object.assign(document.createElement('button'), { textContent: 'Send' }));
  look(composer, null);
  look(composer, null);
  expect(noted).toEqual([['composer'], ['send']]);
});
