import { defineUnlistedScript } from '#imports';
import { describePage } from '@/utils/engine/teach/page-structure';
import { hasRoom, startTeach } from './teach';

/**
 * Brought into the frames of a tab when the person wants to show Breather where they write, or to
 * report a site.
 */
export default defineUnlistedScript(() => {
  globalThis.breatherTeach?.stop();
  let stop = () => {};
  globalThis.breatherTeach = {
    start(preset) {
      stop();
      if (preset && !hasRoom()) return false;
      stop = startTeach(preset ?? null);
      return true;
    },
    stop: () => stop(),
    describe: () => describePage(document, location.href),
  };
});
