/**
 * A composer is noted when it is met with the engine there, not when the background is only asked.
 */
import { expect, it } from 'vitest';
import { createFirstLook } from '@/entrypoints/engine/note-health';
import type { FrameRequest } from '@/utils/extension/frame-to-background';

it('notes the composer once, and what sends as soon as it stands there', () => {
  const noted: unknown[] = [];
  const sendMessage = (request: FrameRequest) =>
    noted.push(request.kind === 'noteHealth' ? request.facts : request);
  Object.assign(globalThis, { chrome: { runtime: { id: 'breather', sendMessage } } });
  document.body.innerHTML = '<form><textarea></textarea></form>';
  const composer = document.querySelector('textarea') as HTMLElement;
  const uses = { origins: '', chosen: null, learnt: null, sends: ['.go'], others: [] };
  const look = createFirstLook({ uses: () => uses });
  look(composer, null);
  look(composer, null);
  expect(noted).toEqual([['composer']]);
  composer.after(Object.assign(document.createElement('button'), { className: 'go' }));
  look(composer, null);
  look(composer, null);
  expect(noted).toEqual([['composer'], ['send']]);
});
