import { i18n } from '#i18n';
import type { Checked } from '@/utils/support/support-line';
import { hostOf } from './line-words';
import { OutLink } from './OutLink';

/** How sure a number is: where it was read or is to be looked at, and on which day. */
export function CheckedNote({ checked, language }: { checked: Checked; language: string }) {
  const { grade, source, checkedOn } = checked;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const key = grade === 'high' ? 'checkedOn' : 'agreedOn';
  return (
    <p class="small soft">
      {i18n.t(`support.${key}`, [day.format(new Date(checkedOn))])}{' '}
      <OutLink href={source}>{hostOf(source)}</OutLink>
    </p>
  );
}
