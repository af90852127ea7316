import type { Reach } from './support-line';

/** Where a press on it leads: to the telephone, to a message, or to a page. */
export function reachLink(reach: Reach): string {
  switch (reach.by) {
    case 'web':
      return reach.url;
    case 'whatsapp':
      return `https://wa.me/${digitsOf(reach.number)}`;
    case 'text':
      return `sms:${plainNumber(reach.number)}`;
    case 'textWord':
      return `sms:${plainNumber(reach.number)}?body=${encodeURIComponent(reach.word)}`;
    default:
      return callLink(reach.number);
  }
}

export function callLink(number: string): string {
  return `tel:${plainNumber(number)}`;
}

/**
 * The number without the signs that only make it easier to read. A `#` is encoded: it would begin
 * the fragment of an address.
 */
function plainNumber(number: string): string {
  return number.replace(/[ ()-]/g, '').replaceAll('#', '%23');
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}
