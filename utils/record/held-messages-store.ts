import { defineStore } from '@/utils/extension/define-store';
import { parseHeldMessages } from './held-messages';

/** In memory alone, for ten minutes. */
export const { load: loadHeldMessages, change: changeHeldMessages } = defineStore({
  area: 'session',
  key: 'held',
  parse: parseHeldMessages,
});
