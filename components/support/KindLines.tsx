import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { directoriesFor } from '@/utils/support/directories';
import type { CountryLines, Kind } from '@/utils/support/support-line';
import { LineEntry } from './LineEntry';
import { OutLink } from './OutLink';
import css from './support.module.css';

interface KindLinesProps {
  kind: Kind;
  /** Null for a country of which there are no lines here. */
  found: CountryLines | null;
  language: string;
}

/** The lines of one kind, or where else to look, so that nobody is left with nothing. */
export function KindLines({ kind, found, language }: KindLinesProps) {
  const id = useId();
  const lines = found?.lines.filter((line) => line.kind === kind) ?? [];
  return (
    <section class={css.kind} aria-labelledby={id}>
      <h3 id={id}>{i18n.t(`support.${kind}`)}</h3>
      {kind === 'own' && <p>{i18n.t('support.ownText')}</p>}
      {lines.length > 0 ? (
        <ul class={css.lines}>
          {lines.map((line) => (
            <LineEntry key={line.name} line={line} language={language} />
          ))}
        </ul>
      ) : (
        <Directories kind={kind} country={found?.country ?? null} />
      )}
    </section>
  );
}

function Directories({ kind, country }: { kind: Kind; country: string | null }) {
  const directories = directoriesFor(kind, country);
  const isOwn = kind === 'own';
  return (
    <>
      {country === null ? (
        !isOwn && <p>{i18n.t('support.anyCountry')}</p>
      ) : (
        <p>{i18n.t(directories.length > 0 ? 'support.noLine' : 'support.noOwnLine')}</p>
      )}
      {isOwn && <p>{i18n.t('support.ownStart')}</p>}
      {directories.length > 0 && (
        <ul class={css.ways}>
          {directories.map(({ name, url }) => (
            <li key={url}>
              <OutLink href={url}>{isOwn ? i18n.t('support.inEurope', [name]) : name}</OutLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
