import type { types } from '@slack/bolt'
import type { ReplyLanguage } from '../../../src/reply/reply.ts'
import { safeText } from '../../../src/reply/safe-text.ts'
import { LIMITS } from '../limits.ts'
import type { SlackMessage } from '../slack-payload.ts'
import { buttonElement, plainText, type Button } from './button.ts'
import { fallbackText } from '../text/fallback-text.ts'
import { textElement, type Inline } from '../text/inline.ts'
import { joinedInlines } from '../text/joined-inlines.ts'
import type { Packed } from './pack-units.ts'
import { isEmptyRow, markedInlines, type Row } from './row.ts'
import { unitSources } from './unit.ts'

/** What stands in a message around its units. */
export interface Frame {
  readonly language: ReplyLanguage
  readonly sourceRow: (number: number) => readonly Inline[]
  /** “Sources:” */
  readonly sourcesHeading: string
  /** Shown faintly at the end; empty for none. */
  readonly footer: string
}

/** Units as a message: what they say, the sources of just that, buttons, footer. */
export function messageBlocks(units: Packed, frame: Frame): SlackMessage {
  const rows = units.flatMap((unit) => unit.rows).filter((row) => !isEmptyRow(row))
  const sources = sourceRows(units, frame)
  const footer = safeText(frame.footer)
  const content = [...groupBlocks(units), ...(sources.length > 0 ? [richText([section(sources)])] : [])]
  const buttons = buttonBlocks(units, frame.language)
  const context: types.ContextBlock[] = footer === '' ? [] : [{ type: 'context', elements: [plainText(footer)] }]
  const blocks = [...content, ...buttons, ...context]
  return {
    kind: 'message',
    text: fallbackText([...rows.map(markedInlines), ...sources, [textElement(footer)]]),
    blocks: blocks.length > 0 ? blocks : [richText([section([[textElement('…')]])])],
  }
}

function groupBlocks(units: Packed): readonly types.RichTextBlock[] {
  const groups = Map.groupBy(units, ({ group }) => group)
  return [...groups.values()].flatMap((members) => {
    const rows = members.flatMap((unit) => unit.rows).filter((row) => !isEmptyRow(row))
    return rows.length > 0 ? [richText(runsOf(rows).map(partOf))] : []
  })
}

/** Rows that follow each other in one manner. */
function runsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run !== undefined && run[0]?.isQuote === row.isQuote) run.push(row)
    else runs.push([row])
  }
  return runs
}

function partOf(rows: readonly Row[]): types.RichTextSection | types.RichTextQuote {
  const { elements } = section(rows.map(markedInlines))
  return { type: rows[0]?.isQuote ? 'rich_text_quote' : 'rich_text_section', elements }
}

function sourceRows(units: Packed, { sourceRow, sourcesHeading }: Frame): readonly (readonly Inline[])[] {
  const numbers = [...new Set(units.flatMap(unitSources))].sort((one, other) => one - other)
  return numbers.length === 0 ? [] : [[textElement(sourcesHeading, 'bold')], ...numbers.map(sourceRow)]
}

function buttonBlocks(units: Packed, language: ReplyLanguage): readonly types.ActionsBlock[] {
  const offers = units.flatMap((unit) => unit.offers)
  const offered = new Set(offers.map(({ ask }) => ask))
  const opens = units.flatMap((unit) => unit.opens).filter(({ ask }) => !offered.has(ask))
  const all = [...chunks(opens), ...chunks(offers)]
  let number = 0
  return all.map((buttons) => ({
    type: 'actions',
    elements: buttons.map((button) => {
      number += 1
      return buttonElement(button, { verb: 'ask', language, asker: '', number })
    }),
  }))
}

function chunks(buttons: readonly Button[]): readonly (readonly Button[])[] {
  return Array.from({ length: Math.ceil(buttons.length / LIMITS.buttonsPerBlock) }, (_, index) =>
    buttons.slice(index * LIMITS.buttonsPerBlock, (index + 1) * LIMITS.buttonsPerBlock),
  )
}

function richText(elements: types.RichTextBlock['elements']): types.RichTextBlock {
  return { type: 'rich_text', elements }
}

/** Lines below each other. */
function section(lines: readonly (readonly Inline[])[]): types.RichTextSection {
  const elements = lines.flatMap((line, index) => (index === 0 ? line : [textElement('\n'), ...line]))
  return { type: 'rich_text_section', elements: [...joinedInlines(elements)] }
}
