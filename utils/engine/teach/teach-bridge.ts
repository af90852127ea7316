/**
 * What the teach script of a frame leaves in the isolated world of this extension, for the popup
 * and the settings to reach it through `scripting.executeScript`. Types only.
 */
import type { PageStructure } from '@/utils/extension/background-to-frame';

declare global {
  var breatherTeach: TeachBridge | undefined;
}

/** Structural selectors of what the person wrote in and pressed; null where that is not known. */
export interface TeachPreset {
  composer: string | null;
  sendButton: string | null;
}

export interface TeachBridge {
  /**
   * Begins at the first step that is open; one that runs already is ended first. With something
   * filled in, the panel is in this frame: false where the frame has no room for it, and then
   * nothing begins.
   */
  start(preset?: TeachPreset): boolean;
  stop(): void;
  describe(): PageStructure;
}
