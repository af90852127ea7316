import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Labelled } from '@/components/ui/Labelled';
import { ELSEWHERE } from '@/utils/support/support-line';
import css from './support.module.css';

interface CountryQuestionProps {
  /** Those with lines, by ISO 3166. */
  countries: readonly string[];
  /** What the person chose; null until then. */
  chosen: string | null;
  guess: string | null;
  language: string;
  /** Null takes the choice back. */
  onChoose(country: string | null): void;
}

/** Asks for the country, also where it can be guessed: people travel, and clocks are wrong. */
export function CountryQuestion(props: CountryQuestionProps) {
  const { countries, chosen, guess, language, onChoose } = props;
  const field = useRef<HTMLSelectElement>(null);
  const shown = chosen ?? guess;
  const note = shown ? i18n.t(chosen ? 'support.remembered' : 'support.guess') : undefined;
  const choose = (country: string | null) => {
    // The button that was pressed goes away.
    field.current?.focus();
    onChoose(country);
  };
  return (
    <div class={css.country}>
      <Labelled label={questionWords(chosen, guess)} note={note}>
        {(tied) => (
          <div class="row">
            <select
              {...tied}
              ref={field}
              class="field"
              value={shown ?? ''}
              onChange={(event) => onChoose(event.currentTarget.value)}
            >
              {!shown && (
                <option value="" disabled>
                  {i18n.t('support.choose')}
                </option>
              )}
              {namesOf(countries, language).map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
              <option value={ELSEWHERE}>{i18n.t('support.otherCountry')}</option>
            </select>
            {!chosen && guess && (
              <button type="button" class="button" onClick={() => choose(guess)}>
                {i18n.t('support.yes')}
              </button>
            )}
            {chosen && (
              <button type="button" class="button quiet" onClick={() => choose(null)}>
                {i18n.t('support.forget')}
              </button>
            )}
          </div>
        )}
      </Labelled>
    </div>
  );
}

function questionWords(chosen: string | null, guess: string | null): string {
  if (chosen) return i18n.t('support.country');
  return i18n.t(guess ? 'support.isThisYours' : 'support.which');
}

/** In the order of the reader's language. */
function namesOf(countries: readonly string[], language: string): [code: string, name: string][] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return countries
    .map((code): [string, string] => [code, names.of(code) ?? code])
    .sort(([, one], [, other]) => one.localeCompare(other, language));
}
