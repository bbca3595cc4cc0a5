import { wordsOf, type Words } from '../../src/locales/words.ts'
import { citedNumbers } from '../../src/reply/cited-numbers.ts'
import type { Action, Page, Reply } from '../../src/reply/reply.ts'
import { blockUnits } from './layout/block-units.ts'
import { button, buttonElement, isAskable } from './layout/button.ts'
import { byteLength } from './text/byte-length.ts'
import { textInlines } from './text/inline.ts'
import { messageBlocks, type Frame } from './layout/message-blocks.ts'
import { withNavigation } from './layout/navigation.ts'
import { packUnits } from './layout/pack-units.ts'
import { isEmptyRow, lineRow, plainRow, type Row } from './layout/row.ts'
import { sourceList, type SourceList } from './layout/source-row.ts'
import { fittingUnits, sourcedBytes, unitBytes, type Unit } from './layout/unit.ts'
import { LIMITS } from './limits.ts'
import type { SlackMessage } from './slack-payload.ts'

/**
 * An answer as Slack messages, in order: each within Slack's limits, with room for the buttons that page and share, and
 * with the sources of all it shows. Pure and total.
 */
export function render(reply: Reply): readonly SlackMessage[] {
  const words = wordsOf(reply.language)
  const sources = sourceList(reply, words)
  const headline = rowUnit(0, lineRow(reply.headline, [], { style: 'bold' }))
  const offers = offersUnit(reply)
  const isClosing = unitBytes(offers) <= LIMITS.closingBytes
  const units = [headline, ...contentUnits(reply, words, sources), ...(isClosing ? [] : [offers])].filter(isShown)
  const packed = packUnits(
    units.flatMap((unit) => fittingUnits(unit, sources.bytesOf)),
    {
      sourceBytes: sources.bytesOf,
      opening: openingOf(headline, sources),
      closing: isClosing && isShown(offers) ? offers : null,
    },
  )
  const frame = frameOf(reply, words, sources)
  const messages = packed.length > 0 ? packed : [[]]
  return messages.map((shown, index) => {
    const turns = { first: index === 0, last: index === messages.length - 1 }
    return withPageTurns(messageBlocks(shown, frame), reply, words, turns)
  })
}

/** Groups that stand after those of the blocks. */
function contentUnits(reply: Reply, words: Words, sources: SourceList): readonly Unit[] {
  const after = reply.blocks.length + 1
  return [
    ...reply.blocks.flatMap((block, index) => blockUnits(block, index + 1, words)),
    ...uncitedSources(reply, sources).map((row) => rowUnit(after, row)),
    ...spokenTurns(reply, words).map((row) => rowUnit(after + 1, row)),
    ...(reply.kind === 'help' ? [rowUnit(after + 2, noteRow(words.say('slack-command-hint')))] : []),
    ...(isLongFooter(reply) ? [rowUnit(after + 3, noteRow(reply.footer))] : []),
  ]
}

/** The next questions that buttons can carry. */
function offersUnit({ actions, blocks }: Reply): Unit {
  const askable = actions.filter(({ ask }) => isAskable(ask, LIMITS.offerBytes))
  return { group: blocks.length + 5, rows: [], opens: [], offers: askable.map(({ label, ask }) => button(label, ask)) }
}

/** Where no line cites a source, all of them stand below the answer, but for files, which hold their own. */
function uncitedSources(reply: Reply, { rowOf }: SourceList): readonly Row[] {
  const isTakenAway = (reply.attachments ?? []).length > 0
  return isTakenAway || citedNumbers(reply).size > 0 ? [] : reply.sources.map(({ number }) => plainRow(rowOf(number)))
}

/** Next questions and pages that no button can carry, to be typed. */
function spokenTurns({ actions, page }: Reply, words: Words): readonly Row[] {
  const asks = actions.filter(({ ask }) => ask.trim() !== '' && !isAskable(ask, LIMITS.offerBytes))
  const turns = pageTurns(page, words).filter(({ ask }) => ask.trim() !== '' && !isTurnable(ask))
  return [...asks, ...turns].map(({ label, ask }) =>
    plainRow([...textInlines(`${label}: `, 'bold'), ...textInlines(ask)]),
  )
}

function pageTurns(page: Page | undefined, words: Words): readonly Action[] {
  const { previous, next } = page ?? {}
  return [
    ...(previous === undefined ? [] : [{ label: words.say('slack-previous'), ask: previous }]),
    ...(next === undefined ? [] : [{ label: words.say('slack-next'), ask: next }]),
  ]
}

/** The page before hangs on the first message, the next on the last. */
function withPageTurns(
  message: SlackMessage,
  { page, language }: Reply,
  words: Words,
  { first, last }: { first: boolean; last: boolean },
): SlackMessage {
  const turn = (ask: string | undefined, label: string, number: number) =>
    ask !== undefined && isTurnable(ask)
      ? [buttonElement(button(label, ask), { verb: 'ask', language, asker: '', number })]
      : []
  return withNavigation(message, {
    before: first ? turn(page?.previous, words.say('slack-previous'), 9_998) : [],
    after: last ? turn(page?.next, words.say('slack-next'), 9_999) : [],
  })
}

function isTurnable(ask: string): boolean {
  return isAskable(ask, LIMITS.pageableAskBytes)
}

function frameOf(reply: Reply, words: Words, sources: SourceList): Frame {
  const { page } = reply
  const place =
    page === undefined ? [] : [words.say('slack-page', { number: String(page.number), of: String(page.of) })]
  const footer = isLongFooter(reply) || reply.footer === '' ? [] : [reply.footer]
  return {
    language: reply.language,
    sourceRow: sources.rowOf,
    sourcesHeading: words.say('slack-sources'),
    footer: [...place, ...footer].join(' · '),
  }
}

function isLongFooter({ footer }: Reply): boolean {
  return byteLength(footer) > LIMITS.footerBytes
}

/** A later part of an answer begins with what it is an answer to. */
function openingOf(headline: Unit, { bytesOf }: SourceList): Unit | null {
  return isShown(headline) && sourcedBytes(headline, bytesOf) <= LIMITS.repeatedHeadlineBytes ? headline : null
}

function isShown({ rows, offers }: Unit): boolean {
  return offers.length > 0 || rows.some((row) => !isEmptyRow(row))
}

function rowUnit(group: number, row: Row): Unit {
  return { group, rows: [row], opens: [], offers: [] }
}

function noteRow(text: string): Row {
  return plainRow(textInlines(text, 'italic'))
}
