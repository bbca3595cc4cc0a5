import { citedNumbers } from '../../src/reply/cited-numbers.ts'
import { wordsOf, type Words } from '../../src/locales/words.ts'
import type { Attachment } from '../../src/reply/attachment.ts'
import type { Page, Reply } from '../../src/reply/reply.ts'
import { safeText } from '../../src/reply/safe-text.ts'
import { recordAddress } from './deep-link.ts'
import { blockParts } from './layout/block-parts.ts'
import { escaped } from './layout/html.ts'
import { documentText } from './layout/document-text.ts'
import { choicesOf } from './layout/keyboard.ts'
import { lineRuns, type RecordLink } from './layout/line-runs.ts'
import type { Frame } from './layout/message.ts'
import { messagesOf } from './layout/messages.ts'
import type { Part } from './layout/part.ts'
import { run, type Run } from './layout/run.ts'
import { sourceRows, type SourceStyle } from './layout/source-list.ts'
import { LIMITS } from './limits.ts'
import type { FilePayload, TelegramPayload } from './payload.ts'

/**
 * Pure and total: `username` is the bot's own, null while it is not known; then records are shown with ids to type.
 * The files of an answer follow its words.
 */
export function render(reply: Reply, username: string | null): readonly TelegramPayload[] {
  return [...wordsOfReply(reply, username), ...(reply.attachments ?? []).map(fileOf)]
}

function wordsOfReply(reply: Reply, username: string | null): readonly TelegramPayload[] {
  const isPaged = reply.page !== undefined
  const texts = laidOut(reply, username, choicesOf(reply, 'edit').typed)
  const { keyboard, typed } = choicesOf(reply, isPaged && texts.length === 1 ? 'edit' : 'new')
  const payloads = texts.map((html, index) => {
    return { type: 'text' as const, html, keyboard: index === texts.length - 1 ? keyboard : [] }
  })
  const [first] = payloads
  if (payloads.length <= LIMITS.answerMessages || first === undefined) return payloads
  return [first, { ...documentOf(reply, typed), keyboard }]
}

/** A picture is shown, anything else is there to be opened. */
function fileOf({ name, mediaType, description, bytes }: Attachment): FilePayload {
  const caption = safeText(description).slice(0, LIMITS.captionCharacters).toWellFormed()
  const type = mediaType === 'image/png' || mediaType === 'image/jpeg' ? 'photo' : 'document'
  return { type, name: fileName(name), content: bytes, html: escaped(caption), keyboard: [] }
}

/** The library refuses line ends in it, and writes it where a quotation mark or a semicolon would end it. */
function fileName(name: string): string {
  return safeText(name).replace(/[";\\/]/g, '_') || 'panoh'
}

/** Sources by their titles; where that takes more than one message, by publisher and date alone if that takes fewer. */
function laidOut(reply: Reply, username: string | null, typed: readonly string[]): readonly string[] {
  const recordLink: RecordLink = (id) => (username === null ? null : recordAddress(username, id))
  const parts = [...answerParts(reply, recordLink), ...typedParts(typed)]
  const full = messagesOf(parts, frameOf(reply, 'full'))
  if (full.length === 1) return full
  const short = messagesOf(parts, frameOf(reply, 'short'))
  return short.length < full.length ? short : full
}

function documentOf(reply: Reply, typed: readonly string[]): Omit<FilePayload, 'keyboard'> {
  const parts = [...answerParts(reply, () => null), ...typedParts(typed)]
  return {
    type: 'document',
    name: 'panoh.txt',
    content: documentText(parts, frameOf(reply, 'full'), reply.sources),
    html: wordsOf(reply.language).say('telegram-whole-answer'),
  }
}

/** The headline, the blocks, and the sources themselves where no line cites one. */
function answerParts(reply: Reply, recordLink: RecordLink): readonly Part[] {
  const { headline, language } = reply
  const head: Part = {
    runs: lineRuns(headline, { recordLink, style: 'strong' }),
    sources: headline.sources,
    opens: true,
  }
  const blocks = reply.blocks.flatMap((block) => blockParts(block, { recordLink, language }))
  const uncited = citedNumbers(reply).size === 0 ? reply.sources.map(({ number }) => number) : []
  const rest: Part = { runs: [], sources: uncited, opens: false }
  return [head, ...blocks, ...(uncited.length === 0 ? [] : [rest]), ...longFooter(reply.footer)]
}

/** A command that no button holds, to be copied with a tap. */
function typedParts(typed: readonly string[]): readonly Part[] {
  return typed.map((ask, index) => ({ runs: [run(ask, 'code')], sources: [], opens: index === 0 }))
}

/** A longer closing line is text like any other. */
const LONGEST_CLOSING = 300

function longFooter(footer: string): readonly Part[] {
  return footer.length <= LONGEST_CLOSING ? [] : [{ runs: [run(footer)], sources: [], opens: true }]
}

function frameOf(reply: Reply, style: SourceStyle): Frame {
  const words = wordsOf(reply.language)
  return {
    sourceRows: sourceRows(reply.sources, style, words),
    sourcesHeading: words.say('telegram-sources'),
    closing: closingRuns(reply, words),
  }
}

/** “Page 2 of 3 · Data of 21 November 2026” */
function closingRuns({ page, footer }: Reply, words: Words): readonly Run[] {
  const closing = [pageText(page, words), footer.length <= LONGEST_CLOSING ? footer : ''].filter(
    (text) => text.trim() !== '',
  )
  return closing.length === 0 ? [] : [run(closing.join(' · '), 'italic')]
}

function pageText(page: Page | undefined, words: Words): string {
  return page === undefined ? '' : words.say('telegram-page', { number: page.number, of: page.of })
}
