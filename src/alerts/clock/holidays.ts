/** A day on which the Registry receives no requests; its name stands in the locale files under `closed-day-FEAST`. */
export type Feast =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'labour-day'
  | 'victory-1945'
  | 'ascension'
  | 'whit-monday'
  | 'national-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice-1918'
  | 'christmas'
  | 'saint-stephen'

/** What makes it a holiday: with the address, and the day on which a stored copy of it was read. */
export const HOLIDAY_LAWS = {
  /** Code du travail, art. L3133-1: the eleven holidays of all France. */
  france: { url: 'https://www.legifrance.gouv.fr/codes/id/LEGISCTA000033008129/', read: '2026-11-21' },
  /** Code du travail, art. L3134-13: Good Friday and 26 December in Alsace and Moselle, as told by those who quote it. */
  alsace: { url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006902635', read: '2026-11-21' },
} as const

export interface Holiday {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly feast: Feast
  readonly law: keyof typeof HOLIDAY_LAWS
}

export interface HolidayYear {
  readonly year: number
  /**
   * `court`: the Court's own “List of public and other holidays” was read. `computed`: it could not be, and the days
   * are those of the law in Strasbourg; the Court may be closed on more, and the reader is told to look.
   */
  readonly source: 'court' | 'computed'
  readonly days: readonly Holiday[]
}

/**
 * The days on which the Registry is closed besides Saturdays and Sundays. The Court says that requests which come on
 * public holidays wait for the next working day, and refers to its own list of “public and other holidays”
 * (europeancourt.org/en/documents/council-of-europe/echr/practice-directions-requests-interim-measures/contact-court/,
 * read 2026-11-21). No copy of that list could be read for any of these years. When it is, put its days here and set
 * `source: 'court'`; a year that is not here is told as not known, never guessed.
 */
export const HOLIDAY_YEARS: readonly HolidayYear[] = [
  {
    year: 2025,
    source: 'computed',
    days: [
      { date: '2025-01-01', feast: 'new-year', law: 'france' },
      { date: '2025-04-18', feast: 'good-friday', law: 'alsace' },
      { date: '2025-04-21', feast: 'easter-monday', law: 'france' },
      { date: '2025-05-01', feast: 'labour-day', law: 'france' },
      { date: '2025-05-08', feast: 'victory-1945', law: 'france' },
      { date: '2025-05-29', feast: 'ascension', law: 'france' },
      { date: '2025-06-09', feast: 'whit-monday', law: 'france' },
      { date: '2025-07-14', feast: 'national-day', law: 'france' },
      { date: '2025-08-15', feast: 'assumption', law: 'france' },
      { date: '2025-11-01', feast: 'all-saints', law: 'france' },
      { date: '2025-11-11', feast: 'armistice-1918', law: 'france' },
      { date: '2025-12-25', feast: 'christmas', law: 'france' },
      { date: '2025-12-26', feast: 'saint-stephen', law: 'alsace' },
    ],
  },
  {
    year: 2026,
    source: 'computed',
    days: [
      { date: '2026-01-01', feast: 'new-year', law: 'france' },
      { date: '2026-04-03', feast: 'good-friday', law: 'alsace' },
      { date: '2026-04-06', feast: 'easter-monday', law: 'france' },
      { date: '2026-05-01', feast: 'labour-day', law: 'france' },
      { date: '2026-05-08', feast: 'victory-1945', law: 'france' },
      { date: '2026-05-14', feast: 'ascension', law: 'france' },
      { date: '2026-05-25', feast: 'whit-monday', law: 'france' },
      { date: '2026-07-14', feast: 'national-day', law: 'france' },
      { date: '2026-08-15', feast: 'assumption', law: 'france' },
      { date: '2026-11-01', feast: 'all-saints', law: 'france' },
      { date: '2026-11-11', feast: 'armistice-1918', law: 'france' },
      { date: '2026-12-25', feast: 'christmas', law: 'france' },
      { date: '2026-12-26', feast: 'saint-stephen', law: 'alsace' },
    ],
  },
  {
    year: 2027,
    source: 'computed',
    days: [
      { date: '2027-01-01', feast: 'new-year', law: 'france' },
      { date: '2027-03-26', feast: 'good-friday', law: 'alsace' },
      { date: '2027-03-29', feast: 'easter-monday', law: 'france' },
      { date: '2027-05-01', feast: 'labour-day', law: 'france' },
      { date: '2027-05-06', feast: 'ascension', law: 'france' },
      { date: '2027-05-08', feast: 'victory-1945', law: 'france' },
      { date: '2027-05-17', feast: 'whit-monday', law: 'france' },
      { date: '2027-07-14', feast: 'national-day', law: 'france' },
      { date: '2027-08-15', feast: 'assumption', law: 'france' },
      { date: '2027-11-01', feast: 'all-saints', law: 'france' },
      { date: '2027-11-11', feast: 'armistice-1918', law: 'france' },
      { date: '2027-12-25', feast: 'christmas', law: 'france' },
      { date: '2027-12-26', feast: 'saint-stephen', law: 'alsace' },
    ],
  },
  {
    year: 2028,
    source: 'computed',
    days: [
      { date: '2028-01-01', feast: 'new-year', law: 'france' },
      { date: '2028-04-14', feast: 'good-friday', law: 'alsace' },
      { date: '2028-04-17', feast: 'easter-monday', law: 'france' },
      { date: '2028-05-01', feast: 'labour-day', law: 'france' },
      { date: '2028-05-08', feast: 'victory-1945', law: 'france' },
      { date: '2028-05-25', feast: 'ascension', law: 'france' },
      { date: '2028-06-05', feast: 'whit-monday', law: 'france' },
      { date: '2028-07-14', feast: 'national-day', law: 'france' },
      { date: '2028-08-15', feast: 'assumption', law: 'france' },
      { date: '2028-11-01', feast: 'all-saints', law: 'france' },
      { date: '2028-11-11', feast: 'armistice-1918', law: 'france' },
      { date: '2028-12-25', feast: 'christmas', law: 'france' },
      { date: '2028-12-26', feast: 'saint-stephen', law: 'alsace' },
    ],
  },
]
