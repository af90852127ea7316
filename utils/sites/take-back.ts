/** What can be done about a message that went, as far as that is known of a site. Pure. */

/** How sure it is: official words or the site's own code; or two sources that agree. */
export type Grade = 'high' | 'medium';

/** Whether something can be done, and for how long. */
export interface Known {
  can: boolean;
  /** Null: no limit is named, or none that is sure enough. */
  withinMs: number | null;
  grade: Grade;
}

/** What a site has several ways for. */
export type WayPart = 'messages' | 'posts' | 'comments' | 'undo' | 'recall';

/** What to press, one after the other; the sentences are under `repair.steps`. */
export type WayStep =
  | 'pointMenu'
  | 'openMenu'
  | 'postMenu'
  | 'commentMenu'
  | 'deleteOrEdit'
  | 'unsendOrEdit'
  | 'delete'
  | 'recall'
  | 'everyone'
  | 'confirm'
  | 'undoNotice'
  | 'gmailTime'
  | 'outlookTime'
  | 'openSent'
  | 'recallMail'
  | 'readReport';

/** What the other one will see, or still has; the sentences are under `repair.sees`. */
export type Seen =
  | 'line'
  | 'goes'
  | 'noLine'
  | 'neverLeft'
  | 'staysThere'
  | 'leavesMailbox'
  | 'notified'
  | 'mailed'
  | 'quotes'
  | 'copies'
  | 'company'
  | 'reported'
  | 'answersStay'
  | 'adminsSee'
  | 'otherServers'
  | 'editMark'
  | 'versions'
  | 'versionsMaybe'
  | 'tellsReacted'
  | 'keptByThem';

/** What else decides whether it works; the sentences are under `repair.notes`. */
export type WayNote =
  | 'admin'
  | 'paid'
  | 'textOnly'
  | 'secondsAsSet'
  | 'ifSwitchedOn'
  | 'sameOffice';

export interface Way {
  /** Only where the site has more than one. */
  part?: WayPart;
  /** Taking it back for everyone; null where nothing was found that is sure enough to be told. */
  unsend: Known | null;
  /** Changing its words; null likewise. */
  edit: Known | null;
  steps: readonly WayStep[];
  sees: readonly Seen[];
  notes?: readonly WayNote[];
  /** Where it was read. */
  source: string;
  /** The day on which it was read. */
  checkedOn: string;
}

/** A site as a person calls it, and what is known of it. */
export interface TakeBack {
  id: string;
  name: string;
  /** The ids of `all-sites.ts` that it stands for. */
  sites: readonly string[];
  ways: readonly Way[];
}

/** Whether there is anything to try. Where nothing is known of a site, there may be. */
export function mayTakeBack(takeBack: TakeBack | null): boolean {
  if (!takeBack) return true;
  return takeBack.ways.some(({ unsend, edit }) => unsend?.can !== false || edit?.can === true);
}

/** How sure all of it is: as sure as the least of what is told. */
export function gradeOf({ unsend, edit }: Way): Grade {
  return [unsend, edit].some((known) => known?.grade === 'medium') ? 'medium' : 'high';
}
