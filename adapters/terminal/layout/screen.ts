import { LIMITS } from '../limits.ts'

/** What is known of the place where an answer is shown. `width` in columns. */
export interface Screen {
  readonly width: number
  readonly color: boolean
  readonly hyperlinks: boolean
}

/** As `process.stdout` says it of itself. */
export interface ScreenStream {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Looked up anew for every answer, so that a resized window is followed. */
export function screenOf(stream: ScreenStream, env: Environment): Screen {
  const color = showsColor(stream, env)
  return { width: widthOf(stream, env), color, hyperlinks: color && opensHyperlinks(stream, env) }
}

/** Any number as a width within the limits; what is no number counts as unknown. */
export function boundedWidth(width: number): number {
  const columns = Number.isNaN(width) ? LIMITS.assumedColumns : Math.trunc(width)
  return Math.min(Math.max(columns, LIMITS.narrowestColumns), LIMITS.widestColumns)
}

function widthOf(stream: ScreenStream, env: Environment): number {
  const columns = stream.isTTY === true ? (stream.columns ?? 0) : Number(env['COLUMNS'] ?? 0)
  return columns > 0 ? boundedWidth(columns) : LIMITS.assumedColumns
}

/** https://no-color.org first, then FORCE_COLOR (https://force-color.org), then what the stream is. */
function showsColor(stream: ScreenStream, env: Environment): boolean {
  if (isSet(env['NO_COLOR'])) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** Terminals that open OSC 8 links, by `TERM_PROGRAM` and `TERM`: https://github.com/Alhadis/OSC8-Adoption (read November 2026). */
const PROGRAMS = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'rio', 'zed'])
const TERMS = new Set(['xterm-kitty', 'xterm-ghostty', 'alacritty', 'foot', 'foot-extra', 'contour'])

/** VTE 0.50.1; 0.50.0 crashed on a link. */
const FIRST_VTE_WITH_LINKS = 5001

/** Only where it is sure: a terminal that drops the link would show a source without its address. */
function opensHyperlinks(stream: ScreenStream, env: Environment): boolean {
  const term = env['TERM'] ?? ''
  const forced = env['FORCE_HYPERLINK']
  if (forced !== undefined) return forced !== '0'
  if (stream.isTTY !== true || term === 'dumb' || isSet(env['CI'])) return false
  // A multiplexer inherits the outer terminal's variables and may swallow the link.
  if (isSet(env['TMUX']) || isSet(env['STY']) || term.startsWith('screen') || term.startsWith('tmux')) return false
  return (
    PROGRAMS.has(env['TERM_PROGRAM'] ?? '') ||
    TERMS.has(term) ||
    Number(env['VTE_VERSION'] ?? 0) >= FIRST_VTE_WITH_LINKS ||
    isSet(env['WT_SESSION']) ||
    isSet(env['KITTY_WINDOW_ID'])
  )
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
