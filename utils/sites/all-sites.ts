import { discord } from './discord';
import { gmail } from './gmail';
import { messenger } from './messenger';
import type { Site } from './site';
import { slack } from './slack';
import { telegramA } from './telegram-a';
import { telegramK } from './telegram-k';
import { whatsapp } from './whatsapp';

export const allSites: readonly Site[] = [
  whatsapp,
  messenger,
  slack,
  discord,
  gmail,
  telegramK,
  telegramA,
];
