import { bluesky } from './data/bluesky';
import { discord } from './data/discord';
import { element } from './data/element';
import { gmail } from './data/gmail';
import { googleChat } from './data/google-chat';
import { googleMessages } from './data/google-messages';
import { instagram } from './data/instagram';
import { linkedin } from './data/linkedin';
import { mastodon } from './data/mastodon';
import { mattermost } from './data/mattermost';
import { messenger } from './data/messenger';
import { outlook } from './data/outlook';
import { redditChat } from './data/reddit-chat';
import { redditComments } from './data/reddit-comments';
import { rocketchat } from './data/rocketchat';
import { slack } from './data/slack';
import { snapchat } from './data/snapchat';
import { teams } from './data/teams';
import { telegramA } from './data/telegram-a';
import { telegramK } from './data/telegram-k';
import { twitch } from './data/twitch';
import { wechat } from './data/wechat';
import { whatsapp } from './data/whatsapp';
import { xDm } from './data/x-dm';
import { xPost } from './data/x-post';
import { youtube } from './data/youtube';
import { zoom } from './data/zoom';
import { zulip } from './data/zulip';
import type { Site } from './site';

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
