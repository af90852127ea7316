/**
 * How the practice chat tells the welcome around it what was tried. Both are pages of ours, so
 * nothing leaves them.
 */
export type PracticeStep = 'wrote' | 'marked' | 'held' | 'ended';

const EVENT = 'practicestep';

/** Called in the chat. Alone in a tab there is nobody to tell. */
export function tellPracticeStep(step: PracticeStep): void {
  window.frameElement?.dispatchEvent(new CustomEvent(EVENT, { detail: step }));
}

/** Calls back with each step of the chat in this frame, until the signal aborts. */
export function hearPracticeSteps(
  frame: HTMLIFrameElement,
  signal: AbortSignal,
  hear: (step: PracticeStep) => void,
): void {
  frame.addEventListener(EVENT, (event) => hear((event as CustomEvent<PracticeStep>).detail), {
    signal,
  });
}
