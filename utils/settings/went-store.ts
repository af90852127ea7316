import { defineStore } from '@/utils/extension/define-store';
import { parseWent } from './went';

/** In memory alone, and gone after ten minutes. */
export const {
  load: loadWent,
  change: changeWent,
  watch: watchWent,
} = defineStore({
  area: 'session',
  key: 'went',
  parse: parseWent,
});
