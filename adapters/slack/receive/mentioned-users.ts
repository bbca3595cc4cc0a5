import { userId } from './fields.ts'

/** The people whom a text mentions, by Slack's ids, each once, in the order of their first mention. */
export function mentionedUsers(text: string): readonly string[] {
  const ids = [...text.matchAll(MENTION)].map(([, id]) => id ?? '')
  return [...new Set(ids)].filter((id) => userId.safeParse(id).success)
}

/** `<@U123>` or `<@U123|name>`; its parts end before any bracket, so it is linear. */
const MENTION = /<@([A-Z0-9]{1,21})(?:\|[^<>]{0,3000})?>/g
