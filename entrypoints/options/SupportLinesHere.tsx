import { SupportLines } from '@/components/support/SupportLines';
import { sentenceLanguage } from '@/utils/locale/locale';
import { guessCountry } from '@/utils/support/guess-country';
import { rememberCountry } from '@/utils/support/remembered-country';

/**
 * The lines, with what this browser knows of the country: its time zone, and what was chosen
 * before.
 */
export function SupportLinesHere({ remembered }: { remembered: string | null }) {
  return (
    <SupportLines
      remembered={remembered}
      guess={guessCountry(new Intl.DateTimeFormat('en').resolvedOptions().timeZone)}
      language={sentenceLanguage()}
      onRemember={(country) => void rememberCountry(country)}
    />
  );
}
