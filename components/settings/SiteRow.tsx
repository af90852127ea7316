import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { isFocusLost } from '@/components/ui/is-focus-lost';
import { Switch } from '@/components/ui/Switch';
import type { SiteSwitch } from '@/utils/sites/site-switches';
import { SiteSign } from './SiteSign';

interface SiteRowProps {
  site: SiteSwitch;
  onChange(on: boolean): void;
  onAllow(): void;
  onRemove(): void;
  /** How Breather does there. */
  children?: ComponentChildren;
}

/** One site: its switch, what became of its permission, and the way back or out. */
export function SiteRow({ site, onChange, onAllow, onRemove, children }: SiteRowProps) {
  const revoked = site.state === 'revoked';
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(revoked);
  useLayoutEffect(() => {
    // The button just pressed is gone, since the site is allowed again, or left off.
    if (before.current && !revoked && isFocusLost()) {
      button.current?.focus({ preventScroll: true });
    }
    before.current = revoked;
  }, [revoked]);
  const hint = revoked ? i18n.t('sites.revoked') : undefined;
  return (
    <>
      <Switch
        label={site.name}
        sign={<SiteSign name={site.name} />}
        hint={hint ?? (site.experimental ? i18n.t('care.experimental') : undefined)}
        checked={site.state === 'on'}
        button={button}
        // A site that lost its permission is off in truth and wanted still: on means to ask again.
        onChange={(on) => (revoked ? onAllow() : onChange(on))}
      >
        {revoked && (
          <button
            type="button"
            class="button small"
            aria-label={i18n.t('sites.allowAgainNamed', [site.name])}
            onClick={onAllow}
          >
            {i18n.t('sites.allowAgain')}
          </button>
        )}
        {revoked && !site.own && (
          <button
            type="button"
            class="button plain small"
            aria-label={i18n.t('sites.leaveOffNamed', [site.name])}
            onClick={() => onChange(false)}
          >
            {i18n.t('sites.leaveOff')}
          </button>
        )}
        {site.own && (
          <button
            type="button"
            class="button plain small"
            aria-label={i18n.t('sites.removeNamed', [site.name])}
            onClick={onRemove}
          >
            {i18n.t('sites.remove')}
          </button>
        )}
      </Switch>
      {children}
    </>
  );
}
