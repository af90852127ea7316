import type { Frame } from '@/utils/engine/bridge';

/** Away from the edges, which may be round. */
const SHARES = [0.15, 0.5, 0.85];

/** Sooner nobody has seen that it is above again: such a press was aimed at something else. */
const SEEN_MS = 300;

/** How often in a row it is opened anew, where the page took it away or opened something. */
const TURNS = 20;
/** A pause may be long: what the page does after so much rest begins another row. */
const REST_MS = 1_000;

/** How often one hold opens it anew at a press on what lies above, so that few are swallowed. */
const PRESSES = 2;

/** The dialog that is drawn in `place`, as it stands among what the page opens. */
export function createDialogOnStage(stage: Frame['stage'], place: HTMLElement) {
  let turns = 0;
  let presses = 0;
  let openedAt = 0;
  /** When the page last had this one below something, or took it away. */
  let turnedAt = -REST_MS;

  function find(): HTMLDialogElement | null {
    return place.querySelector('dialog');
  }

  /** Whether points of it are really ours: topmost, not covered, not made invisible. */
  function isOnTop(one: HTMLElement): boolean {
    const { left, top, width, height } = one.getBoundingClientRect();
    const view = stage.host.ownerDocument.defaultView;
    if (!view || !one.checkVisibility({ visibilityProperty: true })) return false;
    const points = SHARES.flatMap((x) =>
      SHARES.map((y) => [left + width * x, top + height * y] as const),
    ).filter(([x, y]) => x >= 0 && y >= 0 && x < view.innerWidth && y < view.innerHeight);
    const isHit = points.every((at) => one.contains(stage.shadow.elementFromPoint(...at)));
    return points.length > 0 && isHit && stage.isBare();
  }

  function raise(): boolean {
    const one = find();
    if (!one?.isConnected) return false;
    stage.openOnTop(one);
    return stage.endFade() || isOnTop(one);
  }

  return {
    /** Opens a fresh one. Whether the person sees it. */
    open(): boolean {
      turns = TURNS;
      presses = PRESSES;
      turnedAt = -REST_MS;
      openedAt = performance.now();
      return raise();
    },
    close(): void {
      stage.quietly(() => find()?.close());
    },
    /**
     * Whether the person can press it, after it was raised above the page where it was not. Until
     * they do, one that stays covered is none that is over.
     */
    keepOnTop(isByPage: boolean): boolean {
      const one = find();
      if (!one) return false;
      // A page that took the focus away opened a modal of its own above: ours may be seen, and not
      // be pressed.
      if (isOnTop(one) && one.contains(stage.shadow.activeElement)) return true;
      const now = performance.now();
      if (isByPage) {
        turns = now < turnedAt + REST_MS ? turns - 1 : TURNS;
        turnedAt = now;
      } else presses -= 1;
      const isRaised = turns > 0 && presses >= 0 && raise();
      if (isRaised) {
        // For the person it was there all the time: it does not arrive, and the breath goes on.
        for (const motion of one.getAnimations({ subtree: true })) motion.startTime = openedAt;
      }
      return isRaised || (isByPage && one.matches(':modal'));
    },
    /**
     * From its last button a Tab goes to the first, and back; gives whether it did. In a shadow
     * root Firefox would go out of it there, and come back to the last one for ever.
     */
    goRound(isBack: boolean): boolean {
      const all = [...(find()?.querySelectorAll('button') ?? [])];
      const buttons = all.filter((one) => one.checkVisibility());
      if (isBack) buttons.reverse();
      const [to, from] = [buttons[0], buttons.at(-1)];
      if (!to || from !== stage.shadow.activeElement) return false;
      to.focus();
      return true;
    },
    /** Whether `node` is in it, and something of the page lies above, or did until just now. */
    isCovered(node: Element): boolean {
      const one = find();
      if (!one?.contains(node)) return false;
      return performance.now() < turnedAt + SEEN_MS || !isOnTop(one);
    },
  };
}
