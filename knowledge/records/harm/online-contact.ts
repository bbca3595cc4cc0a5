/** Networks on which a person can be written to. */
const NETWORK = String.raw`(?:telegram|signal|whatsapp|viber|wechat|skype|facebook|instagram|messenger|tiktok|twitter|threads|vk|imo|телеграм\p{L}{0,3}|вотсап\p{L}{0,2}|ватсап\p{L}{0,2}|вайбер\p{L}{0,2}|сигнал\p{L}{0,2}|инстаграм\p{L}{0,3}|фейсбук\p{L}{0,2}|скайп\p{L}{0,2})`
const HANDLE = String.raw`@[\p{L}\d_][\p{L}\d_.]{2,40}`

const FORMS: readonly RegExp[] = [
  // “@example on Telegram”, “@example (WhatsApp)”, «@example в телеграме»
  new RegExp(String.raw`(?<![\p{L}\d._%+-])${HANDLE},? ?\(?(?:(?:on|in|at|via|в|на|по) )?${NETWORK}(?!\p{L})`, 'iu'),
  // “Telegram: @example”, “on Signal as @example”
  new RegExp(
    String.raw`(?<!\p{L})${NETWORK}(?!\p{L})(?: (?:account|channel|handle|user(?:name)?|as|is|at|under|аккаунт|канал|ник|как)){0,2}[ :,(-]{1,3}${HANDLE}`,
    'iu',
  ),
  // Links that open a chat or a person's page.
  /(?<![\p{L}\d-])(?:t\.me|telegram\.me|telegram\.dog|wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|signal\.me|viber\.me|m\.me)\/[\p{L}\d+@#?_-]/iu,
  /(?<![\p{L}\d-])(?:(?:www|m|ru-ru|web)\.)?(?:facebook|fb|instagram|vk|ok|vkontakte|tiktok|linkedin)\.(?:com|ru)\/(?!(?:watch|events|groups|pages|hashtag|help|legal)(?![\p{L}\d]))[\p{L}\d@._-]{2}/iu,
]

/** True for an account at which a person can be reached or found: a handle with its network, or a link to a chat or profile. */
export function hasOnlineContact(text: string): boolean {
  return FORMS.some((form) => form.test(text))
}
