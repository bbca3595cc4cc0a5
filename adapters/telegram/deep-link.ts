/** What `?start=` takes (core.telegram.org/bots/features#deep-linking): record ids are made to fit. */
const PAYLOAD = /^[A-Za-z0-9_-]{1,64}$/

/** The address that opens a record in the private chat with the bot; null for an id that no such address holds. */
export function recordAddress(username: string, id: string): string | null {
  return PAYLOAD.test(id) ? `${chatAddress(username)}?start=${id}` : null
}

/** The private chat with the bot. */
export function chatAddress(username: string): string {
  return `https://t.me/${username}`
}
