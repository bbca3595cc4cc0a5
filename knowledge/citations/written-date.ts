const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The Bluebook's table T12: May, June and July are not shortened. */
const BLUEBOOK_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** A record date as European courts write it, at its own precision: `21 May 2015`, `May 2011`, `2008`; empty for null. */
export function writtenDate(date: string | null): string {
  const { year, month, day } = partsOf(date)
  const name = MONTHS[month - 1]
  if (name === undefined) return year
  return day > 0 ? `${day} ${name} ${year}` : `${name} ${year}`
}

/** A record date as the Bluebook writes it: `Apr. 25, 2013`, `May 2011`, `2008`; empty for null. */
export function bluebookDate(date: string | null): string {
  const { year, month, day } = partsOf(date)
  const name = BLUEBOOK_MONTHS[month - 1]
  if (name === undefined) return year
  return day > 0 ? `${name} ${day}, ${year}` : `${name} ${year}`
}

function partsOf(date: string | null): { readonly year: string; readonly month: number; readonly day: number } {
  const [year = '', month = '0', day = '0'] = (date ?? '').split('-')
  return { year, month: Number(month), day: Number(day) }
}
