/** How this Telegram treats what it may not know yet, and how much it takes. */
export interface MethodSettings {
  /** False: a server from before ephemeral messages, which passes over their parameters. */
  knowsEphemeral: boolean
  /** So many messages and edits are taken in any so many seconds from one chat; null for any number. */
  perChat: { readonly calls: number; readonly seconds: number } | null
}
