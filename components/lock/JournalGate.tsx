import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import type { JournalState } from '@/utils/record/use-journal';
import css from './lock.module.css';
import { UnlockForm } from './UnlockForm';

interface JournalGateProps {
  journal: Pick<JournalState<'wins'>, 'status' | 'unlock'>;
  /** One line that says what opens with the journal; without it, the gate fills the place. */
  line?: string;
  children: ComponentChildren;
}

/**
 * Shows what is in the journal, all at once when it is read, or the way to open it. What stands
 * behind it stays drawn while it is locked, out of sight and out of reach, so that a text that
 * somebody is in the middle of is there again afterwards.
 */
export function JournalGate({ journal, line, children }: JournalGateProps) {
  const place = useRef<HTMLDivElement>(null);
  const isLocked = journal.status === 'locked';
  const wasLocked = useRef(false);
  useLayoutEffect(() => {
    // The form that had the focus is gone.
    if (wasLocked.current && journal.status === 'ready') place.current?.focus();
    if (journal.status !== 'loading') wasLocked.current = isLocked;
  }, [isLocked, journal.status]);
  return (
    <>
      {isLocked && (line ? <LockedLine line={line} {...journal} /> : <LockedPlace {...journal} />)}
      <div
        class={css.behindGate}
        ref={place}
        tabIndex={-1}
        hidden={isLocked || journal.status === 'loading'}
      >
        {children}
      </div>
    </>
  );
}

type Unlock = Pick<JournalGateProps['journal'], 'unlock'>;

function LockedPlace({ unlock }: Unlock) {
  return (
    <Section title={i18n.t('lock.lockedTitle')} lead={i18n.t('lock.locked')}>
      <UnlockForm onUnlock={unlock} />
      <p class="small soft">{i18n.t('lock.forgotten')}</p>
    </Section>
  );
}

function LockedLine({ line, unlock }: Unlock & { line: string }) {
  return (
    <details class={css.lockedLine}>
      <summary>{line}</summary>
      <UnlockForm onUnlock={unlock} />
    </details>
  );
}
