/** A message as a person reads it, and where its links lead. */
export interface ReadMessage {
  readonly text: string
  readonly entities: number
  readonly links: readonly { readonly text: string; readonly url: string }[]
}

/** What Telegram says of markup that it does not accept. */
export class MarkupRefused extends Error {}

const TAGS = new Set(['b', 'i', 'u', 's', 'code', 'pre', 'a', 'blockquote', 'tg-spoiler'])
const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
])
const TOKEN = /<([^<>]*)>|&([a-z]+);|([^<&]+)|([<&])/gy

interface Open {
  readonly tag: string
  readonly url: string | null
  readonly start: number
}

/**
 * Reads HTML as core.telegram.org/bots/api#html-style describes it: known tags only, properly nested, `<`, `>` and `&`
 * written as entities, no code inside other markup or with markup in it, no quote inside a quote.
 */
export function readHtml(html: string): ReadMessage {
  const open: Open[] = []
  const links: { text: string; url: string }[] = []
  let text = ''
  let entities = 0
  for (const [token, tag, name, words, bare] of html.matchAll(TOKEN)) {
    if (bare !== undefined || words?.includes('>')) throw refused(`Unexpected "${bare ?? '>'}"`)
    if (words !== undefined) text += words
    else if (name !== undefined) text += NAMED.get(name) ?? token
    else if (tag?.startsWith('/')) {
      const closed = open.pop()
      if (closed === undefined || closed.tag !== tag.slice(1)) throw refused('Unmatched end tag')
      if (closed.start < text.length) entities += 1
      if (closed.url !== null) links.push({ text: text.slice(closed.start), url: closed.url })
    } else open.push(opened(tag ?? '', open, text.length))
  }
  if (open.length > 0) throw refused(`Can't find end tag corresponding to start tag "${open.at(-1)?.tag}"`)
  return { text, entities, links }
}

function opened(tag: string, open: readonly Open[], start: number): Open {
  const [, name = '', url = null] = /^([a-z-]+)(?: href="([^"<>]*)"| expandable)?$/.exec(tag) ?? []
  if (!TAGS.has(name)) throw refused(`Unsupported start tag "${name || tag}"`)
  if (open.some((outer) => outer.tag === 'code' || outer.tag === 'pre')) throw refused('Nested entity inside code')
  if (name === 'code' && open.some((outer) => outer.tag !== 'blockquote')) throw refused('Code inside another entity')
  if (name === 'blockquote' && open.some((outer) => outer.tag === 'blockquote')) throw refused('Nested blockquote')
  if (name === 'a' && url === null) throw refused('Link without an address')
  return { tag: name, url: url === null ? null : url.replaceAll('&quot;', '"').replaceAll('&amp;', '&'), start }
}

function refused(reason: string): MarkupRefused {
  return new MarkupRefused(`Bad Request: can't parse entities: ${reason}`)
}
