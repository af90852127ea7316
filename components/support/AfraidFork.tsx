import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { SupportLink } from './SupportLink';

export type Fear = 'losing' | 'them';

interface AfraidForkProps {
  /** Null until the person said of what. */
  fear: Fear | null;
  onFear(fear: Fear): void;
  supportHref: string;
}

/**
 * Asked before a fear is answered by words: of a person who frightens, it leads to Support and to
 * nothing else.
 */
export function AfraidFork({ fear, onFear, supportHref }: AfraidForkProps) {
  return (
    <>
      <ChipGroup<Fear>
        legend={i18n.t('feelings.afraid')}
        quietLegend
        options={[
          { value: 'losing', label: i18n.t('afraid.losing') },
          { value: 'them', label: i18n.t('afraid.them') },
        ]}
        value={fear}
        onChoose={onFear}
      />
      <div role="status">
        {fear === 'them' && (
          <div class="notice stack">
            <p>{i18n.t('afraid.line')}</p>
            <SupportLink href={supportHref}>{i18n.t('afraid.support')}</SupportLink>
          </div>
        )}
      </div>
    </>
  );
}
