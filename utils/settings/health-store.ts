import { defineStore } from '@/utils/extension/define-store';
import { parseHealth } from './health';

export const {
  load: loadHealth,
  change: changeHealth,
  watch: watchHealth,
} = defineStore({
  area: 'local',
  key: 'health',
  parse: parseHealth,
});
