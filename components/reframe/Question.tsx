import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

interface QuestionProps {
  title: string;
  text: string;
  yes: string;
  no: string;
  onAnswer(yes: boolean): void;
  onBack?: () => void;
}

/** A fork in the way. Both answers weigh the same. */
export function Question({ title, text, yes, no, onAnswer, onBack }: QuestionProps) {
  const id = useId();
  return (
    <section class="sheet question" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} data-next-focus>
        {title}
      </h3>
      <p class="soft">{text}</p>
      <div class="row row-start answers">
        <button type="button" class="button" onClick={() => onAnswer(true)}>
          {yes}
        </button>
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {no}
        </button>
        {onBack && (
          <button type="button" class="button plain" onClick={onBack}>
            {i18n.t('reframes.back')}
          </button>
        )}
      </div>
    </section>
  );
}
