import { defineStore } from '@/utils/extension/define-store';
import { parseChats } from './chats';

export const {
  read: readChats,
  load: loadChats,
  change: changeChats,
  watch: watchChats,
} = defineStore({
  area: 'local',
  key: 'chats',
  parse: parseChats,
});
