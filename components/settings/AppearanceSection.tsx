import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { Section } from '@/components/ui/Section';
import type { Settings } from '@/utils/settings/settings';

type Appearance = Settings['appearance'];

interface AppearanceSectionProps {
  appearance: Appearance;
  onChange(appearance: Appearance): void;
}

export function AppearanceSection({ appearance, onChange }: AppearanceSectionProps) {
  return (
    <Section title={i18n.t('settings.appearance.title')}>
      <ChipGroup
        legend={i18n.t('settings.appearance.theme')}
        options={[
          { value: 'system', label: i18n.t('settings.appearance.themeSystem') },
          { value: 'light', label: i18n.t('settings.appearance.themeLight') },
          { value: 'dark', label: i18n.t('settings.appearance.themeDark') },
        ]}
        value={appearance.theme}
        onChoose={(theme) => onChange({ ...appearance, theme })}
      />
      <ChipGroup
        legend={i18n.t('settings.appearance.motion')}
        options={[
          { value: 'system', label: i18n.t('settings.appearance.motionSystem') },
          { value: 'reduced', label: i18n.t('settings.appearance.motionReduced') },
        ]}
        value={appearance.motion}
        onChoose={(motion) => onChange({ ...appearance, motion })}
      />
      <p class="small soft">{i18n.t('settings.appearance.motionHint')}</p>
    </Section>
  );
}
