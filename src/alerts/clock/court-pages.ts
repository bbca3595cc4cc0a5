/** The Court's pages on requests for interim measures, each with the day on which a stored copy of it was read. */
export const COURT_PAGES = {
  /** Hours, ways of sending, the one-working-day rule; a translation site's copy of the Court's page. */
  contact: {
    url: 'https://europeancourt.org/en/documents/council-of-europe/echr/practice-directions-requests-interim-measures/contact-court/',
    read: '2026-11-21',
  },
  /** Names, format and size of files. */
  site: { url: 'https://www.echr.coe.int/rule-39', read: '2026-11-21' },
  /** What a request must contain: the Practice Direction on interim measures, whose text of 1 June 2015 was read. */
  directions: { url: 'https://www.echr.coe.int/practice-directions', read: '2026-11-21' },
} as const

/** Where a request is lodged. */
export const RULE_39_SITE = 'https://r39.echr.coe.int/'
