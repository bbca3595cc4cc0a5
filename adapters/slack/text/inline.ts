import type { types } from '@slack/bolt'
import type { Line, Span } from '../../../src/reply/line.ts'
import { safeText } from '../../../src/reply/safe-text.ts'
import { LIMITS } from '../limits.ts'
import { byteLength } from './byte-length.ts'
import { webAddress } from '../../../src/reply/web-address.ts'

/**
 * A run of text in a rich text block. Unlike mrkdwn, Slack parses nothing in it: asterisks, `:smile:` and `<!channel>`
 * stay what they are (docs.slack.dev/reference/block-kit/block-elements/text-element, 2026-11).
 */
export type Inline = types.RichTextText | types.RichTextLink | types.RichTextUserMention

export type Style = 'bold' | 'italic' | 'code'

/** How a line is set where it stands. */
export interface Setting {
  /** For text that has no style of its own. */
  readonly style?: Style
  /** A record whose id stands beside the line already. */
  readonly record?: string
}

/** A link's text that is longer stands before the link. */
const LINK_TEXT_BYTES = 600

/** The words of a line, without the numbers of its sources. */
export function lineInlines(line: Line, setting: Setting = {}): readonly Inline[] {
  return line.spans.flatMap((span) => spanInlines(span, setting))
}

/**
 * Text as it stands. What Slack would take for a mention or a link in mrkdwn is never whole in one string, so that no
 * client, export or bot that reads the string as mrkdwn acts on it.
 */
export function textInlines(text: string, style?: Style): readonly Inline[] {
  const parts = safeText(text).split(CONTROL_BEGINS)
  return parts.filter((part) => part !== '').map((part) => textElement(part, style))
}

/** Between `<` and what would make a control sequence of it. */
const CONTROL_BEGINS = /(?<=<)(?=[!@#\p{L}])/u

/** One element, for the bot's own words and for text that has been made safe. */
export function textElement(text: string, style?: Style): types.RichTextText {
  return style === undefined ? { type: 'text', text } : { type: 'text', text, style: { [style]: true } }
}

/** What a person reads of it; a mention is read as the id it carries. */
export function inlineText(inline: Inline): string {
  if (inline.type === 'user') return `@${inline.user_id}`
  return inline.type === 'text' ? inline.text : (inline.text ?? inline.url)
}

/** The id of a record, as it can be typed. */
export function recordIdInlines(id: string): readonly Inline[] {
  return [...textInlines(' ('), ...textInlines(id, 'code'), ...textInlines(')')]
}

/** A link with its text; where there is no web address to go to, text alone. */
export function linkInlines(text: string, url: string, style?: Style): readonly Inline[] {
  const address = webAddress(url)
  const shown = safeText(text)
  if (address === null || address.length > LIMITS.linkAddress) return textInlines(shown === '' ? url : text, style)
  if (shown === '') return [{ type: 'link', url: address }]
  if (byteLength(shown) > LINK_TEXT_BYTES)
    return [...textInlines(shown, style), ...textInlines(' '), { type: 'link', url: address }]
  const link = { type: 'link', url: address, text: shown } as const
  return [style === undefined ? link : { ...link, style: { [style]: true } }]
}

function spanInlines(span: Span, setting: Setting): readonly Inline[] {
  if (typeof span === 'string') return textInlines(span, setting.style)
  if ('style' in span) return textInlines(span.text, span.style === 'strong' ? 'bold' : 'italic')
  if ('url' in span) return linkInlines(span.text, span.url, setting.style)
  if ('begin' in span) return textInlines(span.text, 'code')
  const title = textInlines(span.text, setting.style)
  if (span.record === setting.record) return title
  return span.record === span.text ? textInlines(span.text, 'code') : [...title, ...recordIdInlines(span.record)]
}
