import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { SheetActions } from '@/components/ui/SheetActions';
import type { Card } from '@/utils/practice/card';
import css from './reframe.module.css';

interface ThoughtCardProps {
  card: Card;
  isHidden: boolean;
  onEdit(): void;
  onDelete(): void;
  /** Hides it, or shows it again. */
  onHide(): void;
}

/** One card: the thought stays in view above its three steps. */
export function ThoughtCard({ card, isHidden, onEdit, onDelete, onHide }: ThoughtCardProps) {
  const isOwn = card.situation === 'own';
  const id = useId();
  const steps = [
    { name: i18n.t('reframe.notice'), text: card.notice },
    { name: i18n.t('reframe.challenge'), text: card.challenge },
    { name: i18n.t('reframe.reframe'), text: card.reframe },
  ].filter(({ text }) => text !== '');
  return (
    <article class="sheet" aria-labelledby={id} aria-live="polite" aria-atomic="true">
      <p class="tag">{i18n.t(`cardSituations.${card.situation}`)}</p>
      <h3 id={id} tabIndex={-1} data-next-focus>
        {i18n.t('reframe.quote', [card.thought])}
      </h3>
      <dl class={css.steps}>
        {steps.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <SheetActions
        isHidden={isHidden}
        onEdit={isOwn ? onEdit : null}
        onDelete={isOwn ? onDelete : null}
        onHide={onHide}
      />
    </article>
  );
}
