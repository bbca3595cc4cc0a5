/**
 * Telegram's bounds, from core.telegram.org/bots/api (Bot API 10.3, 24 August 2026) where nothing else is said, and
 * ours inside them. Lengths are UTF-16 code units, which are never fewer than the characters that Telegram counts.
 */
export const LIMITS = {
  /** `sendMessage.text`, after the markup is resolved. */
  messageCharacters: 4096,
  /** Markup beyond this many entities is dropped without a word (core.telegram.org/method/messages.sendMessage). */
  messageEntities: 100,
  /** `sendDocument.caption`, after the markup is resolved. */
  captionCharacters: 1024,
  /** `callback_data`, in bytes of UTF-8. */
  callbackBytes: 64,
  /** `CopyTextButton.text`. */
  copyTextCharacters: 256,
  /** Next questions below an answer: more would hide it, and can be typed. Telegram refuses a keyboard of more than 100. */
  actionButtons: 12,
  /** Not documented; phones cut longer labels. */
  labelCharacters: 40,
  /** `answerCallbackQuery.text`. */
  alertCharacters: 200,
  /** `InlineQueryResult.id`, in bytes. */
  inlineIdBytes: 64,
  /** `answerInlineQuery.results` holds 50; a phone shows about four, and nobody reads past ten. */
  inlineResults: 10,
  /** Answers to what is still being typed are kept at Telegram only this long. */
  inlineCacheSeconds: 10,
  /** A query this short is still being typed. */
  shortestInlineQuery: 3,
  /** An answer of more messages than this comes as a document: about one message a second may be sent to a chat (core.telegram.org/bots/faq). */
  answerMessages: 3,
  /** Buttons that open the records of a list by their number, in one row of a phone. */
  numberButtons: 8,
  /** An answer that takes longer is announced by “typing…”. */
  slowAnswerMilliseconds: 400,
  /** “typing…” is shown for at most 5 s, so it is said again a little earlier. */
  typingAgainMilliseconds: 4500,
  /** Held open by Telegram while there is nothing new. */
  pollSeconds: 30,
  /** A call that is not answered by then is tried again. */
  callMilliseconds: 15_000,
  /** Of a call that meets a fault of the network or of Telegram. */
  callAttempts: 4,
  /** Before the second attempt; doubled before each further one. */
  firstRetryMilliseconds: 250,
  /** Longest pause between attempts to fetch what is new. */
  longestRetryMilliseconds: 30_000,
  /** `retry_after` is always obeyed; an answer that had to wait longer is given up with a fault instead. */
  longestThrottleSeconds: 60,
  /** Of a 429 that names no pause: about one message a second may be sent to a chat (core.telegram.org/bots/faq). */
  unstatedThrottleSeconds: 1,
  /** From `stop` until what is still waiting is cut off; an orderly end within 5 s is promised. */
  stopMilliseconds: 4000,
  /** Updates remembered, so that one that is delivered again is answered once. */
  updatesRemembered: 10_000,
  /** Chats remembered that have moved. */
  chatsRemembered: 10_000,
  /** Body of a webhook call; an update is a few kilobytes. */
  webhookBytes: 1_000_000,
  /** Telegram gives a webhook up some seconds later and sends the update again. */
  webhookMilliseconds: 8000,
} as const
