import type { Action, Page, Reply } from '../../src/reply/reply.ts'
import { blockRows } from './layout/block-rows.ts'
import { keptRun, lineRuns, textRun } from './layout/line-runs.ts'
import { paint } from './layout/paint.ts'
import { EMPTY_ROW, type Row, type Run } from './layout/run.ts'
import { boundedWidth, type Screen } from './layout/screen.ts'
import type { Sheet } from './layout/sheet.ts'
import { sourceRows } from './layout/source-rows.ts'
import { hanging } from './layout/columns.ts'
import { wrap } from './layout/wrap.ts'
import { WORDS } from './words.ts'

const INDENT = 2

/**
 * An answer as text for a screen: headline, blocks, the sources cited in them, the page, what can be typed next, the
 * footer. Pure and total. No row is wider than the screen (at least 20, at most 120 columns) but for an address that
 * is; no line end at the end.
 */
export function render(reply: Reply, screen: Screen): string {
  const sheet = { width: boundedWidth(screen.width), hyperlinks: screen.hyperlinks, words: WORDS[reply.language] }
  const headline = wrap(lineRuns(reply.headline, sheet, { style: 'strong' }), sheet.width)
  const blocks = reply.blocks.map((block) => blockRows(block, sheet))
  const startsAtOnce = reply.blocks[0]?.heading === undefined
  const opening = startsAtOnce ? [[...headline, ...(blocks[0] ?? [])], ...blocks.slice(1)] : [headline, ...blocks]
  const closing = [
    ...pageRows(reply.page, sheet),
    ...actionRows(reply.actions, sheet),
    ...wrap([textRun(reply.footer, 'faint')], sheet.width),
  ]
  return paint(separated([...opening, sourceRows(reply, sheet), closing]), screen)
}

/** An empty row between the parts that have any. */
function separated(parts: readonly (readonly Row[])[]): Row[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [EMPTY_ROW, ...part]))
}

function pageRows(page: Page | undefined, sheet: Sheet): Row[] {
  if (page === undefined) return []
  const { words } = sheet
  const runs = [
    textRun(words.page(page.number, page.of)),
    ...turn(words.nextPage, page.next),
    ...turn(words.previousPage, page.previous),
  ]
  return hanging(runs, sheet.width, INDENT)
}

/** A row each: what it gives, faint, then the command to type. */
function actionRows(actions: readonly Action[], sheet: Sheet): Row[] {
  if (actions.length === 0) return []
  const rows = actions.flatMap(({ label, ask }) => {
    const named = label === ask || label === '' ? [] : [textRun(`${label}: `, 'faint')]
    return hanging([...named, keptRun(ask, 'strong')], sheet.width, INDENT)
  })
  return [...wrap([textRun(sheet.words.actions)], sheet.width), ...rows]
}

function turn(label: string, command: string | undefined): Run[] {
  return command === undefined ? [] : [textRun(` · ${label}:\u00A0`), keptRun(command, 'strong')]
}
