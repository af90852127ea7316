/**
 * Taking back or changing a message just sent, site by site: literals only. What is less sure than
 * *medium* is not here, nor a limit that is not confirmed; a site of which nothing is sure enough
 * has no row, and the general words serve.
 */
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../time/durations';
import type { TakeBack } from './take-back';

export const takeBacks: readonly TakeBack[] = [
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    sites: ['whatsapp'],
    ways: [
      {
        unsend: { can: true, withinMs: 60 * HOUR_MS, grade: 'medium' },
        edit: { can: true, withinMs: 15 * MINUTE_MS, grade: 'medium' },
        steps: ['pointMenu', 'deleteOrEdit', 'everyone', 'confirm'],
        sees: ['line', 'notified', 'quotes', 'editMark'],
        notes: ['textOnly'],
        source: 'https://github.com/mautrix/whatsapp/blob/main/pkg/connector/capabilities.go',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'messenger',
    name: 'Messenger',
    sites: ['messenger'],
    ways: [
      {
        unsend: null,
        edit: { can: true, withinMs: 15 * MINUTE_MS, grade: 'medium' },
        steps: ['pointMenu', 'unsendOrEdit', 'confirm'],
        sees: ['notified', 'reported', 'editMark'],
        source: 'https://github.com/mautrix/meta/blob/main/pkg/connector/capabilities.go',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'instagram',
    name: 'Instagram',
    sites: ['instagram'],
    ways: [
      {
        unsend: { can: true, withinMs: null, grade: 'medium' },
        edit: { can: true, withinMs: 15 * MINUTE_MS, grade: 'medium' },
        steps: ['pointMenu', 'unsendOrEdit', 'confirm'],
        sees: ['goes', 'notified', 'reported', 'editMark'],
        notes: ['textOnly'],
        source: 'https://github.com/mautrix/meta/blob/main/pkg/connector/capabilities.go',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'slack',
    name: 'Slack',
    sites: ['slack'],
    ways: [
      {
        unsend: { can: true, withinMs: null, grade: 'high' },
        edit: { can: true, withinMs: null, grade: 'high' },
        steps: ['pointMenu', 'deleteOrEdit', 'confirm'],
        sees: ['goes', 'mailed', 'company'],
        notes: ['admin'],
        source: 'https://slack.com/help/articles/115004868646',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'discord',
    name: 'Discord',
    sites: ['discord'],
    ways: [
      {
        unsend: { can: true, withinMs: null, grade: 'medium' },
        edit: { can: true, withinMs: null, grade: 'medium' },
        steps: ['pointMenu', 'deleteOrEdit', 'confirm'],
        sees: ['noLine', 'notified', 'copies', 'editMark'],
        source: 'https://discord.com/developers/docs/resources/message#edit-message',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'telegram',
    name: 'Telegram',
    sites: ['telegram-k', 'telegram-a'],
    ways: [
      {
        unsend: { can: true, withinMs: null, grade: 'medium' },
        edit: { can: true, withinMs: 48 * HOUR_MS, grade: 'medium' },
        steps: ['openMenu', 'deleteOrEdit', 'everyone'],
        sees: ['noLine', 'notified', 'quotes', 'adminsSee', 'editMark'],
        source: 'https://github.com/mautrix/telegram/blob/main/pkg/connector/capabilities.go',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'x',
    name: 'X',
    sites: ['x-dm', 'x-post'],
    ways: [
      {
        part: 'messages',
        unsend: { can: true, withinMs: null, grade: 'high' },
        edit: null,
        steps: ['openMenu', 'delete', 'everyone'],
        sees: ['goes', 'notified'],
        source: 'https://docs.x.com/x-api/chat/delete-chat-messages',
        checkedOn: '2026-11-28',
      },
      {
        part: 'posts',
        unsend: { can: true, withinMs: null, grade: 'medium' },
        edit: { can: true, withinMs: null, grade: 'medium' },
        steps: ['postMenu', 'deleteOrEdit', 'confirm'],
        sees: ['goes', 'mailed', 'quotes', 'versions'],
        notes: ['paid'],
        source: 'https://developer.x.com/en/docs/twitter-api/enterprise/edit-tweets',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'gmail',
    name: 'Gmail',
    sites: ['gmail'],
    ways: [
      {
        unsend: { can: true, withinMs: 30 * SECOND_MS, grade: 'medium' },
        edit: { can: false, withinMs: null, grade: 'medium' },
        steps: ['undoNotice', 'gmailTime'],
        sees: ['neverLeft', 'staysThere'],
        notes: ['secondsAsSet'],
        source: 'https://support.google.com/mail/answer/2819488',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'outlook',
    name: 'Outlook',
    sites: ['outlook'],
    ways: [
      {
        part: 'undo',
        unsend: { can: true, withinMs: 10 * SECOND_MS, grade: 'medium' },
        edit: { can: false, withinMs: null, grade: 'medium' },
        steps: ['undoNotice', 'outlookTime'],
        sees: ['neverLeft'],
        notes: ['ifSwitchedOn'],
        source: 'https://captainverify.com/blog/how-unsend-email-outlook-gmail.html',
        checkedOn: '2026-11-28',
      },
      {
        part: 'recall',
        unsend: { can: true, withinMs: null, grade: 'medium' },
        edit: { can: false, withinMs: null, grade: 'medium' },
        steps: ['openSent', 'recallMail', 'readReport'],
        sees: ['leavesMailbox', 'notified', 'quotes'],
        notes: ['sameOffice', 'admin'],
        source:
          'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/work-with-cloud-based-message-recall',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'teams',
    name: 'Microsoft Teams',
    sites: ['teams'],
    ways: [
      {
        unsend: { can: true, withinMs: null, grade: 'medium' },
        edit: { can: true, withinMs: null, grade: 'medium' },
        steps: ['pointMenu', 'deleteOrEdit'],
        sees: ['line', 'mailed', 'company', 'editMark'],
        notes: ['admin'],
        source: 'https://learn.microsoft.com/microsoftteams/messaging-policies-in-teams',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'google-chat',
    name: 'Google Chat',
    sites: ['google-chat'],
    ways: [
      {
        unsend: { can: true, withinMs: null, grade: 'high' },
        edit: { can: true, withinMs: null, grade: 'high' },
        steps: ['pointMenu', 'deleteOrEdit', 'confirm'],
        sees: ['line', 'mailed', 'company'],
        source: 'https://support.google.com/chat/answer/9224314',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'reddit',
    name: 'Reddit',
    sites: ['reddit-comments', 'reddit-chat'],
    ways: [
      {
        part: 'comments',
        unsend: { can: true, withinMs: null, grade: 'medium' },
        edit: { can: true, withinMs: null, grade: 'medium' },
        steps: ['commentMenu', 'deleteOrEdit', 'confirm'],
        sees: ['answersStay', 'mailed', 'copies'],
        source:
          'https://reddit.rtrace.io/r/modnews/comments/brgr8i/moderators_you_may_now_lock_individual_comments/eogrhn9',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    sites: ['bluesky'],
    ways: [
      {
        part: 'messages',
        unsend: { can: false, withinMs: null, grade: 'high' },
        edit: { can: false, withinMs: null, grade: 'high' },
        steps: [],
        sees: ['keptByThem'],
        source: 'https://github.com/bluesky-social/social-app/issues/10557',
        checkedOn: '2026-11-28',
      },
      {
        part: 'posts',
        unsend: { can: true, withinMs: null, grade: 'medium' },
        edit: { can: false, withinMs: null, grade: 'high' },
        steps: ['postMenu', 'delete', 'confirm'],
        sees: ['goes', 'notified', 'quotes', 'copies'],
        source: 'https://github.com/bluesky-social/social-app/issues/673',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'mastodon',
    name: 'Mastodon',
    sites: ['mastodon'],
    ways: [
      {
        unsend: { can: true, withinMs: null, grade: 'medium' },
        edit: { can: true, withinMs: null, grade: 'high' },
        steps: ['postMenu', 'deleteOrEdit', 'confirm'],
        sees: ['goes', 'otherServers', 'mailed', 'versions', 'tellsReacted'],
        source: 'https://docs.joinmastodon.org/methods/statuses/#edit',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'element',
    name: 'Element (Matrix)',
    sites: ['element'],
    ways: [
      {
        unsend: { can: true, withinMs: null, grade: 'high' },
        edit: { can: true, withinMs: null, grade: 'high' },
        steps: ['pointMenu', 'deleteOrEdit', 'confirm'],
        sees: ['line', 'notified', 'otherServers', 'versions'],
        notes: ['admin'],
        source:
          'https://github.com/element-hq/element-web/blob/develop/src/components/views/messages/RedactedBody.tsx',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'mattermost',
    name: 'Mattermost',
    sites: ['mattermost'],
    ways: [
      {
        unsend: { can: true, withinMs: null, grade: 'high' },
        edit: { can: true, withinMs: null, grade: 'high' },
        steps: ['openMenu', 'deleteOrEdit', 'confirm'],
        sees: ['line', 'mailed', 'editMark'],
        notes: ['admin'],
        source: 'https://docs.mattermost.com/end-user-guide/collaborate/send-messages.html',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'zulip',
    name: 'Zulip',
    sites: ['zulip'],
    ways: [
      {
        unsend: { can: true, withinMs: 10 * MINUTE_MS, grade: 'high' },
        edit: { can: true, withinMs: 10 * MINUTE_MS, grade: 'high' },
        steps: ['openMenu', 'deleteOrEdit', 'confirm'],
        sees: ['noLine', 'mailed', 'versionsMaybe'],
        notes: ['admin'],
        source: 'https://zulip.com/help/delete-a-message',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'rocketchat',
    name: 'Rocket.Chat',
    sites: ['rocketchat'],
    ways: [
      {
        unsend: { can: true, withinMs: null, grade: 'high' },
        edit: { can: true, withinMs: null, grade: 'high' },
        steps: ['pointMenu', 'deleteOrEdit', 'confirm'],
        sees: ['noLine', 'mailed'],
        notes: ['admin'],
        source:
          'https://github.com/RocketChat/Rocket.Chat/blob/develop/apps/meteor/server/settings/message.ts',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'youtube',
    name: 'YouTube',
    sites: ['youtube'],
    ways: [
      {
        part: 'comments',
        unsend: { can: true, withinMs: null, grade: 'medium' },
        edit: { can: true, withinMs: null, grade: 'medium' },
        steps: ['commentMenu', 'deleteOrEdit', 'confirm'],
        sees: ['goes', 'mailed'],
        source: 'https://tinygrab.com/can-you-delete-a-comment-on-youtube/',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'wechat',
    name: 'WeChat',
    sites: ['wechat'],
    ways: [
      {
        unsend: { can: true, withinMs: 2 * MINUTE_MS, grade: 'medium' },
        edit: { can: false, withinMs: null, grade: 'medium' },
        steps: ['openMenu', 'recall'],
        sees: ['line', 'notified'],
        source: 'https://en.5iter.com/keji/58320.html',
        checkedOn: '2026-11-28',
      },
    ],
  },
  {
    id: 'twitch',
    name: 'Twitch',
    sites: ['twitch'],
    ways: [
      {
        unsend: { can: false, withinMs: null, grade: 'medium' },
        edit: { can: false, withinMs: null, grade: 'medium' },
        steps: [],
        sees: ['copies'],
        source: 'https://dev.twitch.tv/docs/api/reference#delete-chat-messages',
        checkedOn: '2026-11-28',
      },
    ],
  },
];
