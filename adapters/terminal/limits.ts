/** Bounds of the terminal, each with its reason. Widths are display columns. */
export const LIMITS = {
  /** Below this two columns and a source number no longer fit; a narrower screen is laid out as if it had this width. */
  narrowestColumns: 20,
  /** Longer lines lose the reader on the way back to the margin (WCAG 2.2, 1.4.8, asks for 80; tables need some more). */
  widestColumns: 120,
  /** Where nothing says how wide the screen is: the width of a VT100, which tools have assumed since. */
  assumedColumns: 80,
  /** Of `text` in a JSON line, whose shape is a promise and must not follow the screen it was made on. */
  scriptColumns: 100,
  /** A column of running text narrower than this is set below its label instead of beside it. */
  narrowestTextColumns: 20,
  /** A table column is squeezed to this before the table falls back to stacked lines; a longer word keeps its width. */
  narrowestTableColumns: 6,
  /** Questions that the arrow keys bring back; held in memory, gone with the process. */
  historyQuestions: 200,
  /** Rows written before a look at the keyboard, so that Ctrl-C stops a long answer. About half a screen. */
  rowsPerWrite: 12,
  /** A longer batch line is refused, so that a file without line ends cannot fill the memory. Characters. */
  batchLineCharacters: 1_000_000,
} as const
