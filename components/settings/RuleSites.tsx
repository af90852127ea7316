import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { sayList } from '@/utils/locale/locale';
import css from './reminders.module.css';

/** A site that a rule can be for. */
export interface RuleSite {
  name: string;
  patterns: readonly string[];
  /** Off, or taken away: a rule does nothing there until it is on again. */
  isOn: boolean;
}

interface RuleSitesProps {
  /** Those that are on, and those that any rule names. */
  sites: readonly RuleSite[];
  /** The patterns of the chosen ones; null is all sites. */
  chosen: readonly string[] | null;
  /** Whether the rule may be for all sites. */
  mayBeAll: boolean;
  onChosen(patterns: string[] | null): void;
}

/** For which sites a rule is. A chosen one that is off stays, and is said. */
export function RuleSites({ sites, chosen, mayBeAll, onChosen }: RuleSitesProps) {
  return (
    <div class={css.ruleSites}>
      {mayBeAll && (
        <ChipGroup
          legend={i18n.t('rules.where')}
          options={[
            { value: 'all', label: i18n.t('rules.allSites') },
            { value: 'some', label: i18n.t('rules.someSites') },
          ]}
          value={chosen === null ? 'all' : 'some'}
          onChoose={(value) => onChosen(value === 'all' ? null : [])}
        />
      )}
      {chosen !== null && <SomeSites sites={sites} chosen={chosen} onChosen={onChosen} />}
    </div>
  );
}

interface SomeSitesProps {
  sites: readonly RuleSite[];
  chosen: readonly string[];
  onChosen(patterns: string[]): void;
}

function SomeSites({ sites, chosen, onChosen }: SomeSitesProps) {
  const isChosen = ({ patterns }: RuleSite) => patterns.some((one) => chosen.includes(one));
  const shown = useShown(sites, (site) => site.isOn || isChosen(site));
  const off = shown.filter((site) => !site.isOn && isChosen(site)).map(({ name }) => name);
  const isNone = !shown.some((site) => site.isOn && isChosen(site));
  return (
    <fieldset class={css.ticks}>
      <legend class="small soft">{i18n.t('rules.whichSites')}</legend>
      <div class="chips">
        {shown.map((site) => (
          <label key={site.patterns[0]} class="chip">
            <input
              type="checkbox"
              checked={isChosen(site)}
              onChange={(event) => {
                const others = chosen.filter((one) => !site.patterns.includes(one));
                onChosen(event.currentTarget.checked ? [...others, ...site.patterns] : others);
              }}
            />
            <span>{site.isOn ? site.name : i18n.t('rules.siteOff', [site.name])}</span>
          </label>
        ))}
      </div>
      <p class="small soft" role="status">
        {off.length > 0 && `${i18n.t('rules.sitesOff', [sayList(off)])} `}
        {isNone && i18n.t(sites.some(({ isOn }) => isOn) ? 'rules.noSite' : 'rules.noSiteOn')}
      </p>
    </fieldset>
  );
}

/**
 * Those to show, in the order in which they came. One that is off stays once it is unticked, as
 * long as the page is open: so it can be ticked again, and does not go from under the press.
 */
function useShown(
  sites: readonly RuleSite[],
  isWanted: (site: RuleSite) => boolean,
): readonly RuleSite[] {
  const shown = useRef<readonly RuleSite[]>([]);
  const find = (list: readonly RuleSite[], { patterns: [first] }: RuleSite) =>
    list.find(({ patterns }) => patterns[0] === first);
  shown.current = [
    ...shown.current.map((site) => find(sites, site) ?? { ...site, isOn: false }),
    ...sites.filter((site) => isWanted(site) && !find(shown.current, site)),
  ];
  return shown.current;
}
