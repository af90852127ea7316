import { bluesky } from './bluesky';
import { discord } from './discord';
import { element } from './element';
import { gmail } from './gmail';
import { googleChat } from './google-chat';
import { googleMessages } from './google-messages';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { mattermost } from './mattermost';
import { messenger } from './messenger';
import { outlook } from './outlook';
import { redditChat } from './reddit-chat';
import { redditComments } from './reddit-comments';
import { rocketchat } from './rocketchat';
import type { Site } from './site';
import { slack } from './slack';
import { snapchat } from './snapchat';
import { teams } from './teams';
import { telegramA } from './telegram-a';
import { telegramK } from './telegram-k';
import { twitch } from './twitch';
import { wechat } from './wechat';
import { whatsapp } from './whatsapp';
import { xDm } from './x-dm';
import { xPost } from './x-post';
import { youtube } from './youtube';
import { zoom } from './zoom';
import { zulip } from './zulip';

export const allSites: readonly Site[] = [
  whatsapp,
  messenger,
  instagram,
  slack,
  discord,
  telegramK,
  telegramA,
  xDm,
  xPost,
  linkedin,
  gmail,
  outlook,
  teams,
  googleChat,
  googleMessages,
  redditChat,
  redditComments,
  bluesky,
  mastodon,
  element,
  mattermost,
  zulip,
  rocketchat,
  snapchat,
  youtube,
  zoom,
  wechat,
  twitch,
];
