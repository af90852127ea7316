import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import type { DeskState } from '@/utils/record/copy/desk';
import type { HoldingPart, ImportMode } from '@/utils/record/copy/holding-parts';
import { ChooseFile } from './ChooseFile';
import { ImportPreview } from './ImportPreview';
import { PortableNews } from './PortableNews';
import css from './portable.module.css';

interface PortableSectionProps {
  state: DeskState;
  onCopy(): void;
  onFile(file: File): void;
  onMode(mode: ImportMode): void;
  onTick(part: HoldingPart, isWanted: boolean): void;
  onBringIn(): void;
  onLeave(): void;
  onStop(): void;
  onUndo(): void;
}

/** A copy of everything as a file, and the way back in. */
export function PortableSection({ state, ...calls }: PortableSectionProps) {
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, state.step, false);
  return (
    <Section title={i18n.t('portable.title')} lead={i18n.t('portable.lead')}>
      <div class={css.portable} ref={place}>
        {state.step === 'idle' && (
          <>
            <div class={css.portableWay}>
              <button type="button" class="button" onClick={calls.onCopy}>
                {i18n.t('portable.copy')}
              </button>
              <p class="small soft">{i18n.t('portable.copyHint')}</p>
            </div>
            <ChooseFile onFile={calls.onFile} />
          </>
        )}
        {state.step === 'busy' && (
          <Busy what={state.what} share={state.share} onStop={calls.onStop} />
        )}
        {state.step === 'preview' && (
          <ImportPreview
            preview={state}
            onMode={calls.onMode}
            onTick={calls.onTick}
            onBringIn={calls.onBringIn}
            onLeave={calls.onLeave}
          />
        )}
        <PortableNews
          news={state.step === 'idle' ? state.news : null}
          mayUndo={state.step === 'idle' && state.mayUndo}
          onUndo={calls.onUndo}
        />
      </div>
    </Section>
  );
}

type BusyState = Extract<DeskState, { step: 'busy' }>;

function Busy({ what, share, onStop }: Omit<BusyState, 'step'> & { onStop(): void }) {
  return (
    <div class={css.portableBusy}>
      <p role="status">{i18n.t(`portable.busy.${what}`)}</p>
      <progress
        aria-label={i18n.t('portable.progress')}
        max={100}
        value={Math.round(share * 100)}
      />
      <p class="small soft">{i18n.t('portable.busyHint')}</p>
      <button type="button" class="button" data-next-focus onClick={onStop}>
        {i18n.t('portable.stop')}
      </button>
    </div>
  );
}
