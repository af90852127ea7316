import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

interface RepairSheetProps {
  title: string;
  text?: string;
  children?: ComponentChildren;
  onBack(): void;
  /** On, to the next step; at the end of the way, to its start. */
  onNext(): void;
  isLast?: boolean;
}

/** One step: what it is about, what there is to do, back and next. */
export function RepairSheet({
  title,
  text,
  children,
  onBack,
  onNext,
  isLast = false,
}: RepairSheetProps) {
  const id = useId();
  return (
    <section class="sheet" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-next-focus>
        {title}
      </h2>
      {text && <p class="soft">{text}</p>}
      {children}
      <div class="form-foot row-apart">
        <button type="button" class="button plain" onClick={onBack}>
          {i18n.t('repair.back')}
        </button>
        <button type="button" class={isLast ? 'button' : 'button main'} onClick={onNext}>
          {i18n.t(isLast ? 'repair.done.again' : 'repair.next')}
        </button>
      </div>
    </section>
  );
}
