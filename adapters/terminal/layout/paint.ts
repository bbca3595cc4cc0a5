import { styleText } from 'node:util'
import type { Row, Run, Style } from './run.ts'
import type { Screen } from './screen.ts'

const STYLES = { strong: 'bold', italic: 'italic', faint: 'dim' } as const satisfies Record<Style, string>

/** Rows as one string, with the terminal's own sequences where the screen takes them; no space is left at a row's end. */
export function paint(rows: readonly Row[], screen: Pick<Screen, 'color' | 'hyperlinks'>): string {
  return rows.map((row) => row.map((run) => paintRun(run, screen)).join('')).join('\n')
}

function paintRun(run: Run, screen: Pick<Screen, 'color' | 'hyperlinks'>): string {
  const text = run.text.replace(/[\u00A0\u202F]/g, ' ')
  const styled =
    run.style !== undefined && screen.color ? styleText(STYLES[run.style], text, { validateStream: false }) : text
  return run.link !== undefined && screen.hyperlinks ? hyperlink(run.link, styled) : styled
}

/** OSC 8: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda (the address must be printable ASCII). */
function hyperlink(address: string, text: string): string {
  return `\u001B]8;;${address}\u001B\\${text}\u001B]8;;\u001B\\`
}
