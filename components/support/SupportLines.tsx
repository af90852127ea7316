import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type CountryLines,
  countries,
  DIRECTORY,
  directoryOf,
  type Reach,
  type SupportLine,
} from '@/utils/support/lines';

interface SupportLinesProps {
  /** The country to show first, or null for none of ours. */
  country: string | null;
  language: string;
}

/** Lines to call or write to, by country, and the directory for every other place. */
export function SupportLines({ country: first, language }: SupportLinesProps) {
  const id = useId();
  const [country, setCountry] = useState(first ?? '');
  const found = countries.find((each) => each.country === country) ?? null;
  const nameOf = (code: string) =>
    new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  return (
    <section class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t('support.linesTitle')}</h2>
      <div class="country">
        <label for={id}>{i18n.t('support.country')}</label>
        <select
          id={id}
          class="field"
          value={country}
          onChange={(event) => setCountry(event.currentTarget.value)}
        >
          {countries.map((each) => (
            <option key={each.country} value={each.country}>
              {nameOf(each.country)}
            </option>
          ))}
          <option value="">{i18n.t('support.otherCountry')}</option>
        </select>
      </div>
      {found && <Country lines={found} language={language} />}
      <p>
        <OutLink href={found ? directoryOf(found.country) : DIRECTORY}>
          {found
            ? i18n.t('support.directoryFor', [nameOf(found.country)])
            : i18n.t('support.directory')}
        </OutLink>
        <br />
        <span class="small soft">{i18n.t('support.directoryText')}</span>
      </p>
    </section>
  );
}

function Country({ lines: found, language }: { lines: CountryLines; language: string }) {
  const kinds = ['crisis', 'abuse', 'young'] as const;
  const checkedOn = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <>
      <dl class="lines">
        <div>
          <dt>{i18n.t('support.emergency')}</dt>
          <dd>
            <b>{found.emergency.join(' / ')}</b>
            {found.silent && (
              <span class="small soft"> {i18n.t('support.silent', [found.silent])}</span>
            )}
          </dd>
        </div>
        {kinds.map((kind) => {
          const lines = found.lines.filter((line) => line.kind === kind);
          return (
            lines.length > 0 && (
              <div key={kind}>
                <dt>{i18n.t(`support.${kind}`)}</dt>
                {lines.map((line) => (
                  <dd key={line.name}>
                    <Line line={line} />
                  </dd>
                ))}
              </div>
            )
          );
        })}
      </dl>
      <p class="small soft">
        {i18n.t('support.checkedOn', [checkedOn.format(new Date(found.checkedOn))])}
      </p>
    </>
  );
}

function Line({ line: { name, reach, allDay } }: { line: SupportLine }) {
  return (
    <>
      <b>{name}</b>
      {allDay && <span class="small soft"> · {i18n.t('support.allDay')}</span>}
      <ul>
        {reach.map((way) => (
          <li key={JSON.stringify(way)}>{reachWords(way)}</li>
        ))}
      </ul>
    </>
  );
}

function reachWords(way: Reach) {
  switch (way.by) {
    case 'web':
      return <OutLink href={way.url}>{new URL(way.url).host.replace(/^www\./, '')}</OutLink>;
    case 'textWord':
      return i18n.t('support.textWord', [way.word, way.number]);
    default:
      return i18n.t(`support.${way.by}`, [way.number]);
  }
}

/** Nothing of ours goes along, not even the address of this page. */
function OutLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener nofollow">
      {children}
      <span class="visually-hidden"> ({i18n.t('support.newTab')})</span>
    </a>
  );
}
