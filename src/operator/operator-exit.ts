/** What an operator's command tells the script that ran it; the same meanings as those of a question in the terminal. */
export const OPERATOR_EXIT = {
  done: 0,
  nothingFound: 1,
  /** Bad usage, records that are not valid, or something that stands in the way; nothing was changed. */
  refused: 2,
  fault: 3,
} as const
export type OperatorExit = (typeof OPERATOR_EXIT)[keyof typeof OPERATOR_EXIT]
