import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countries } from '@/utils/support/all-countries';
import { helplineDirectory } from '@/utils/support/directories';
import { kinds } from '@/utils/support/support-line';
import { CountryQuestion } from './CountryQuestion';
import { EmergencyLines } from './EmergencyLines';
import { KindLines } from './KindLines';
import { OutLink } from './OutLink';
import css from './support.module.css';

interface SupportLinesProps {
  /** The country that the person chose before; null for none. */
  remembered: string | null;
  /** What the country seems to be; null for none of those with lines. */
  guess: string | null;
  language: string;
  /** Null forgets it. */
  onRemember(country: string | null): void;
}

const codes = countries.map(({ country }) => country);

/** Lines to call or write to, by country and kind, and the directories for all that is not here. */
export function SupportLines({ remembered, guess, language, onRemember }: SupportLinesProps) {
  const [chosen, setChosen] = useState(remembered);
  const country = chosen ?? guess;
  const found = countries.find((each) => each.country === country) ?? null;
  const nameOf = (code: string) =>
    new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  return (
    <>
      <CountryQuestion
        countries={codes}
        chosen={chosen}
        guess={guess}
        language={language}
        onChoose={(next) => {
          setChosen(next);
          onRemember(next);
        }}
      />
      {found && <EmergencyLines emergency={found.emergency} language={language} />}
      {kinds.map((kind) => (
        <KindLines key={kind} kind={kind} found={found} language={language} />
      ))}
      <p class={css.linesEnd}>
        <OutLink href={helplineDirectory(found?.country ?? null).url}>
          {found
            ? i18n.t('support.directoryFor', [nameOf(found.country)])
            : i18n.t('support.directory')}
        </OutLink>
        <br />
        <span class="small soft">
          {i18n.t('support.directoryText')} {i18n.t('support.canChange')}
        </span>
      </p>
    </>
  );
}
