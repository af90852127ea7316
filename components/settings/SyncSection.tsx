import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isFocusLost } from '@/components/ui/is-focus-lost';
import { Section } from '@/components/ui/Section';
import { Switch } from '@/components/ui/Switch';
import { sayCounted } from '@/utils/locale/locale';
import type { SyncView } from '@/utils/settings/sync/sync-view';
import { SyncWarning } from './SyncWarning';
import css from './sync.module.css';

interface SyncSectionProps {
  view: SyncView;
  /** Whether own texts stay on this device, since the journal has a passphrase. */
  ownStays: boolean;
  /** The last wish could not be stored. */
  failed: boolean;
  onStart(): void;
  onLeave(): void;
  onRemove(): void;
}

/**
 * The same settings on several devices: what that means before it is on, how it is going, and the
 * way out again.
 */
export function SyncSection({ view, ownStays, failed, ...calls }: SyncSectionProps) {
  const [asks, setAsks] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef(false);
  const stage = `${asks} ${view.hasCopy}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a button that goes leaves the focus nowhere.
  useLayoutEffect(() => {
    if (drawn.current && isFocusLost()) {
      place.current?.querySelector<HTMLElement>('[role="switch"]')?.focus();
    }
    drawn.current = true;
  }, [stage]);

  const turn = () => {
    if (view.on) calls.onLeave();
    else setAsks(!asks);
  };
  return (
    <Section title={i18n.t('sync.title')} lead={i18n.t('sync.lead')}>
      <div class={css.sync} ref={place}>
        <Switch
          label={i18n.t('sync.switch')}
          hint={i18n.t('sync.switchHint')}
          checked={view.on}
          onChange={turn}
        />
        {asks && !view.on && (
          <SyncWarning
            onStart={() => {
              setAsks(false);
              calls.onStart();
            }}
            onLeave={() => setAsks(false)}
          />
        )}
        <div role="status" class={css.syncStatus}>
          {statusWords(view).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
        {ownStays && <p class="small soft">{i18n.t('sync.ownStays')}</p>}
        {view.on && view.tooLarge.length > 0 && (
          <div>
            <p>{i18n.t('sync.tooLarge')}</p>
            <ul class={css.syncLarge}>
              {view.tooLarge.map((name) => (
                <li key={name}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          </div>
        )}
        {view.hasCopy && (
          <div class={css.syncWay}>
            <button type="button" class="button" onClick={calls.onRemove}>
              {i18n.t('sync.remove')}
            </button>
            <p class="small soft">{i18n.t('sync.removeHint')}</p>
          </div>
        )}
        <p class="problem" role="alert">
          {failed && i18n.t('sync.failed')}
        </p>
      </div>
    </Section>
  );
}

function statusWords({ on, removing, ended, status, leftOut, hasCopy }: SyncView): string[] {
  if (removing) return [i18n.t(status === 'refused' ? 'sync.removeRefused' : 'sync.removing')];
  if (ended) return [i18n.t('sync.ended')];
  if (!on) return hasCopy ? [i18n.t('sync.left')] : [];
  if (status !== 'done') return [i18n.t(`sync.${status}`)];
  return leftOut > 0 ? [sayCounted('sync.leftOut', leftOut)] : [i18n.t('sync.done')];
}
