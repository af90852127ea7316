import { useEffect, useState } from 'preact/hooks';
import { PortableSection } from '@/components/portable/PortableSection';
import { logOnce } from '@/utils/extension/log-once';
import { watchKey } from '@/utils/extension/watch-key';
import { finishImport } from '@/utils/record/copy/apply-import';
import { type DeskState, openDesk } from '@/utils/record/copy/desk';
import { watchErasing } from '@/utils/record/long-work';
import { SETTINGS_KEY } from '@/utils/settings/settings-store';
import { dayOf } from '@/utils/time/iso-week';
import { saveFile } from './save-file';

let show: ((state: DeskState) => void) | null = null;

/** There is one desk for the page, so that work goes on while the person looks at another place. */
const desk = openDesk({ changed: (state) => show?.(state), failed: logOnce }, Date.now);

// Whatever page erases everything, nothing here brings it back. Of one in a private window only the
// settings tell.
const page = new AbortController();
watchErasing(page.signal, desk.forget);
watchKey('local', SETTINGS_KEY, page.signal, (stored) => {
  if ((stored ?? null) === null) desk.forget();
});

/** Copies out and in, in the settings. */
export function PortablePart({ discreet }: { discreet: boolean }) {
  const [state, setState] = useState(desk.state);
  useEffect(() => {
    show = setState;
    setState(desk.state());
    // What another page left half done when it went away.
    finishImport().catch(logOnce);
    return () => {
      show = null;
    };
  }, []);

  const copy = async () => {
    await desk.copy();
    const made = desk.state();
    if (made.step !== 'idle' || made.news?.kind !== 'copied') return;
    const name = discreet ? 'notes' : 'breather';
    saveFile(made.news.copy.file, `${name}-${dayOf(Date.now())}.json`);
  };
  return (
    <PortableSection
      state={state}
      onCopy={() => void copy()}
      onFile={(file) => void desk.read(file)}
      onMode={(mode) => void desk.look(mode)}
      onTick={desk.tick}
      onBringIn={() => void desk.bringIn()}
      onLeave={desk.leave}
      onStop={desk.stop}
      onUndo={() => void desk.undo()}
    />
  );
}
