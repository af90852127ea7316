/** The drafts of one frame that could go now, and which of them an act elsewhere is about. */
import type { Guard } from '@/utils/engine/bridge';
import { allIn } from '@/utils/engine/dom';
import { hasStaged, isEmptyDraft } from '@/utils/engine/draft';
import { ANY_BOX, findComposer, isOneLine } from '@/utils/engine/find-box';
import { findCompose, formOf } from '@/utils/engine/find-owner';
import { nearest } from '@/utils/engine/plain-dom';
import type { EngineFrame } from './frame';

export function createDrafts(guard: Guard, frame: EngineFrame) {
  /**
   * Boxes whose message could go now: there are words in them, or a picture waits beside one that
   * is heated.
   */
  function withDraft(): HTMLElement[] {
    meetMarked();
    return [...guard.known].filter((composer) => {
      if (!composer.isConnected) return frame.isAway(composer);
      if (!isEmptyDraft(composer)) return true;
      return isHeated(composer) && hasStaged(composer);
    });
  }

  /** A page may have drawn a marked draft into a box that the person was never in. */
  function meetMarked(): void {
    if (frame.heat.marks.length === 0) return;
    const site = frame.siteHere();
    const roots = new Set([...guard.known].map((one) => one.getRootNode() as ParentNode));
    for (const root of roots.add(document)) {
      for (const box of allIn(root, site?.composers.join() ?? ANY_BOX)) {
        const isNew = !guard.known.has(box) && findComposer([box], site) === box;
        if (isNew && !isEmptyDraft(box) && frame.scopeOf(box)) guard.known.add(box);
      }
    }
  }

  /** Windows around this frame are heard for the sake of its own boxes alone. */
  function isOurs(composer: HTMLElement): boolean {
    return composer.ownerDocument === document || guard.known.has(composer);
  }

  /**
   * What is written into one line, or into the same form, may be a part of a compose of which
   * another box is heated: then that one; else the box itself.
   */
  function findHeatedWith(field: HTMLElement): HTMLElement {
    const form = formOf(field);
    const heated = withDraft().filter(
      (one) => isHeated(one) && (form ? formOf(one) === form : isOneLine(field)),
    );
    return findCompose(field, heated) ?? field;
  }

  function isHeated(composer: HTMLElement): boolean {
    return frame.reasonOf(composer) !== null;
  }

  /**
   * A page may take Ctrl+Enter also where the caret is in nothing: the person means what they wrote
   * last.
   */
  function findLastHeated(): HTMLElement | null {
    const { composer } = guard;
    return composer?.isConnected && isHeated(composer) ? composer : null;
  }

  function findFromAnywhere(target: HTMLElement): HTMLElement | null {
    if (!frame.siteHere()?.sendsFromAnywhere) return null;
    const isTaken = nearest(target, 'input,textarea,button,a,[role="button"],[contenteditable]');
    return isTaken ? null : guard.composer;
  }

  return { withDraft, isOurs, isHeated, findHeatedWith, findLastHeated, findFromAnywhere };
}

export type Drafts = ReturnType<typeof createDrafts>;
