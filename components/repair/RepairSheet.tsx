import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

interface RepairSheetProps {
  title: string;
  text?: string;
  children?: ComponentChildren;
  /** Beside the way back and the way on. */
  other?: ComponentChildren;
  onBack(): void;
  /** Null at the end of the way. */
  onNext: (() => void) | null;
}

/** One step: what it is about, what there is to do, back and next. */
export function RepairSheet({ title, text, children, other, onBack, onNext }: RepairSheetProps) {
  const id = useId();
  return (
    <section class="sheet" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-next-focus>
        {title}
      </h2>
      {text && <p class="soft">{text}</p>}
      {children}
      <div class="row row-apart">
        <button type="button" class="button plain" onClick={onBack}>
          {i18n.t('repair.back')}
        </button>
        {other}
        {onNext && (
          <button type="button" class="button main" onClick={onNext}>
            {i18n.t('repair.next')}
          </button>
        )}
      </div>
    </section>
  );
}
