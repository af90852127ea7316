/**
 * What the teach script of a frame leaves in the isolated world of this extension, for the popup and the settings to
 * reach it through `scripting.executeScript`. Types only.
 */
import type { PageStructure } from './page-structure';

declare global {
  var breatherTeach: TeachBridge | undefined;
}

export interface TeachBridge {
  /** Begins at the first step; one that runs already is ended first. */
  start(): void;
  stop(): void;
  describe(): PageStructure;
}
