import type { Signs } from './recognise.ts';

/** The scripts in which adapters come to a page: a page gets the one its tool is in. */
export const GROUPS = ['messengers', 'consoles', 'desks', 'mails'] as const;
export type Group = (typeof GROUPS)[number];

export interface Known extends Signs {
  readonly id: string;
  readonly group: Group;
}

/** By what each written adapter knows its pages, again and without the adapters. A test compares the two. */
export const known: readonly Known[] = [
  { id: 'practice-desk', group: 'messengers', marks: 'main[data-poise-desk]' },
  {
    id: 'crisp',
    group: 'messengers',
    hosts: ['app.crisp.chat'],
    marks: '.c-conversation-box-content, .c-conversation-box-content-message',
  },
  {
    id: 'intercom',
    group: 'messengers',
    marks: '[data-conversation-reply-composer], [data-part-group-id], [data-intercom-target="conversation-space"]',
  },
  {
    id: 'livechat',
    group: 'messengers',
    hosts: ['my.livechatinc.com'],
    marks:
      '[data-testid="chat-feed-text-area-test-id"], [data-testid="messages-list"] [data-testid="customer-message"], [data-testid="messages-list"] [data-testid="agent-message"]',
  },
  { id: 'tawk', group: 'messengers', marks: 'div.tawk-message-input, .tawk-smooth-scroll [id^="blockId-"]' },
  {
    id: 'whatsapp-web',
    group: 'messengers',
    hosts: ['web.whatsapp.com'],
    marks: '#main [data-testid="conversation-panel-messages"], #main [data-pre-plain-text]',
  },
  {
    id: 'chat21',
    group: 'consoles',
    marks: '.msg_container.base_sent, .msg_container.base_receive, ion-textarea#ion-textarea',
  },
  {
    id: 'chatwoot',
    group: 'consoles',
    hosts: ['app.chatwoot.com'],
    marks: '.conversation-panel [data-message-id], .reply-box .ProseMirror-woot-style, ul.conversation-panel',
  },
  { id: 'converse', group: 'consoles', marks: 'converse-root, converse-chats' },
  { id: 'libredesk', group: 'consoles', marks: '[data-message-uuid]' },
  { id: 'live-helper-chat', group: 'consoles', marks: '.msgBlock-admin[id^="messagesBlock-"]' },
  { id: 'rocket-chat', group: 'consoles', marks: '[data-mid][data-own]' },
  { id: 'vue-advanced-chat', group: 'consoles', marks: 'vue-advanced-chat' },
  { id: 'freshdesk', group: 'desks', marks: '.ticket_note[data-note-id], #ticket-details .ticket-description' },
  { id: 'front', group: 'desks', marks: '[class*="messageViewerBase__StyledMessageDiv"]' },
  {
    id: 'help-scout',
    group: 'desks',
    marks: '[data-testid="ThreadContainer"],ol[aria-label="Thread Items"], [data-cy="ConvoEditor"]',
  },
  {
    id: 'hubspot',
    group: 'desks',
    marks: '[class*="CommonMessage__StyledContentColumn"], i18n-string[data-key^="composer-ui.send-button"]',
  },
  {
    id: 'kustomer',
    group: 'desks',
    marks: '[data-kt] .public-DraftEditor-content, [data-kt].public-DraftEditor-content',
  },
  { id: 'reamaze', group: 'desks', marks: '#messages-list li.message, textarea#message_body[data-rt-quickinsert]' },
  { id: 'zammad', group: 'desks', marks: '.ticket-article-item[data-id], .article-new .articleNewEdit-body' },
  { id: 'zammad-desktop', group: 'desks', marks: '[data-test-id^="article-bubble-container-"]' },
  {
    id: 'zendesk',
    group: 'desks',
    hosts: ['*.zendesk.com'],
    path: /^\/agent/,
    marks:
      '[data-test-id="omni-log-container"], [data-test-id="omnicomposer-rich-text-ckeditor"],[data-test-id="omnicomposer-plain-text-ckeditor"]',
  },
  {
    id: 'freescout',
    group: 'mails',
    marks: '#conv-layout-main .thread[data-thread_id], body[data-conversation_id] #conv-layout',
  },
  {
    id: 'gmail',
    group: 'mails',
    hosts: ['mail.google.com'],
    marks: '[data-legacy-thread-id], [data-thread-perm-id], .Ap [g_editable="true"]',
  },
  { id: 'osticket', group: 'mails', marks: '#thread-items .thread-entry, form#reply textarea#response' },
  {
    id: 'request-tracker',
    group: 'mails',
    marks:
      '.history-container .transaction[data-transaction-id], textarea.messagebox[name="UpdateContent"], #delayed_ticket_history',
  },
  {
    id: 'roundcube',
    group: 'mails',
    marks: 'body.task-mail #messagebody, body.task-mail #messagelist, textarea#composebody',
  },
  {
    id: 'znuny',
    group: 'mails',
    marks:
      '#ArticleItems, #ArticleTable, form#ComposeTicket textarea.RichText, form[name="compose"] textarea.RichText, textarea#RichText.RichText',
  },
];
