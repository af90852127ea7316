import { dateFormat } from '@/utils/locale/locale';

/** `16 November 2026`, as the person's region writes it. */
export function formatDay(at: number): string {
  return dateFormat({ dateStyle: 'long' }).format(at);
}
