import { useMedia } from '@/components/ui/use-media';

/** Whether the menu has room beside the page, by the size of the letters: as in its sheet. */
export function useWide(): boolean {
  return useMedia('(min-width: 45.01em)');
}
