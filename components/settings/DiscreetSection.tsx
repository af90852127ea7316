import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import { Switch } from '@/components/ui/Switch';

interface DiscreetSectionProps {
  discreet: boolean;
  onChange(discreet: boolean): void;
}

/** One switch, and in plain words what it cannot hide. */
export function DiscreetSection({ discreet, onChange }: DiscreetSectionProps) {
  return (
    <Section title={i18n.t('discreet.title')} lead={i18n.t('discreet.lead')}>
      <div class="rows">
        <Switch
          label={i18n.t('discreet.switch')}
          hint={i18n.t('discreet.switchHint')}
          checked={discreet}
          onChange={onChange}
        />
      </div>
      <h3>{i18n.t('discreet.cannotTitle')}</h3>
      <p class="small soft">{i18n.t('discreet.cannotList')}</p>
      <p class="small soft">{i18n.t('discreet.cannotSites')}</p>
    </Section>
  );
}
