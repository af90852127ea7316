import { useMedia } from '@/components/ui/use-media';

/** Whether the menu has room beside the page, as large as the letters are; as in options.module.css. */
export function useWide(): boolean {
  return useMedia('(min-width: 45.01em)');
}
