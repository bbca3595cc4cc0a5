/**
 * Slack's bounds, each with where it is written and when it was read, and the bounds set here with their reason.
 * Lengths are UTF-16 units, as JavaScript counts, unless the name says bytes (UTF-8).
 */
export const LIMITS = {
  /** docs.slack.dev/reference/block-kit/blocks (2026-11). */
  blocksPerMessage: 50,
  /** docs.slack.dev/reference/views/modal-views and home-tab-views (2026-11). */
  blocksPerView: 100,
  /**
   * Of all blocks of a message, as JSON. Slack documents no sum; `msg_blocks_too_long` was measured at 13,200 characters
   * with some 125 for each block (github.com/slackapi/bolt-js/issues/2509, 2025-04; 2867, 2026-04, nearer to 12,000).
   * Counted here in bytes, since nobody has measured Cyrillic.
   */
  blocksBytes: 12_000,
  /** Of those, kept for the buttons that page and share, which are added when it is known what was asked. */
  navigationBytes: 3_200,
  /** Of those, for statements, their sources and the buttons about them. */
  contentBytes: 8_000,
  /** Of those, for what stands together, so that it fits beside a headline or next questions. */
  unitBytes: 5_600,
  /** Of those, for next questions below the first part of an answer; when longer, they stand after its end. */
  closingBytes: 2_400,
  /**
   * Of `text`, with `& < >` escaped: chat.update refuses more with `msg_too_long`
   * (gitlab.com/gitlab-org/gitlab/-/merge_requests/258898, 2026); chat.postMessage takes 40,000 characters.
   */
  fallbackBytes: 4_000,
  /** docs.slack.dev/reference/block-kit/blocks/section-block (2026-11). */
  sectionText: 3_000,
  fieldText: 2_000,
  fieldsPerSection: 10,
  /** docs.slack.dev/reference/block-kit/blocks/header-block (2026-11). */
  headerText: 150,
  /** docs.slack.dev/reference/block-kit/blocks/context-block (2026-11). */
  contextElements: 10,
  /** docs.slack.dev/reference/block-kit/composition-objects/text-object (2026-11). */
  plainText: 3_000,
  /** docs.slack.dev/reference/block-kit/blocks/actions-block (2026-11). */
  buttonsPerBlock: 25,
  /** docs.slack.dev/reference/block-kit/block-elements/button-element (2026-11). */
  buttonText: 75,
  buttonValue: 2_000,
  /** `action_id`, `block_id` and `callback_id`: docs.slack.dev/reference/block-kit/blocks (2026-11). */
  identifier: 255,
  /** Title, submit and close of a modal: docs.slack.dev/reference/views/modal-views (2026-11). */
  viewTitle: 24,
  /** docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element (2026-11). */
  inputText: 3_000,
  /** Option of a menu: docs.slack.dev/reference/block-kit/composition-objects/option-object (2026-11). */
  optionText: 75,
  /** In the modal for alerts: what is wished for, a name of the time-zone database, and the note, which is the core's bound. */
  wishText: 500,
  zoneText: 64,
  noteText: 80,
  /** A link that is longer is shown as text: browsers and Slack's own parser give up near here. */
  linkAddress: 2_000,
  /** Of a row that is cut in two: half of a screen. */
  rowBytes: 2_400,
  /** Of the sources that stand below one row; a claim on more of them is repeated with the rest. */
  rowSourcesBytes: 2_800,
  /** Of the value of a button for a next question, whose letters may be escaped; a longer question stands as text. */
  offerBytes: 5_000,
  /** A question that is longer is not written on the buttons that page; its answer is sent as several messages. */
  pageableAskBytes: 600,
  /** The same for the button that shares. */
  shareableAskBytes: 1_400,
  /** A headline that is longer is not repeated above the later parts of an answer. */
  repeatedHeadlineBytes: 600,
  /** A footer that is longer stands once, at the end, instead of below every part. */
  footerBytes: 600,
  /** Uses of a response_url: docs.slack.dev/interactivity/handling-user-interaction (2026-11). */
  responsesPerUrl: 5,
  /** Of a request from Slack, which sends a message of 40,000 characters at most, some of it twice. */
  requestBytes: 1_000_000,
  /** One call of the Web API; a person waits behind it. */
  callMilliseconds: 8_000,
  /** Slack asks to wait (Retry-After); when longer than this, the call has failed. Seconds. */
  longestWaitSeconds: 30,
  /**
   * Slack posts about one message a second in a channel and some hundreds a minute in a workspace, and does not say
   * which of the two was too much (docs.slack.dev/apis/web-api/rate-limits and chat.postMessage, 2026-11). A channel
   * has room again after a second; a longer pause is taken for the workspace's, so that no other channel runs into it.
   */
  channelPauseMilliseconds: 1_000,
  /** Where Slack says that it was too much and not for how long: its limits count by the minute (the same pages). */
  unnamedPauseMilliseconds: 60_000,
  /** Tries of one call before it has failed. */
  attemptsPerCall: 3,
  /** Events that Slack may send again are remembered: it retries three times within some six minutes
   * (docs.slack.dev/apis/events-api, 2026-11), and this many keys are about 1 MB. */
  rememberedEvents: 10_000,
} as const
