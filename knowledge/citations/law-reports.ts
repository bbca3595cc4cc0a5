/** Where the European Human Rights Reports print judgments of the records, by first application number. The report's year is not the judgment's. */
export const LAW_REPORTS: ReadonlyMap<string, { readonly year: number; readonly report: string }> = new Map([
  ['71386/10', { year: 2013, report: '57 EHRR 22' }],
  ['17239/13', { year: 2017, report: '64 EHRR 26' }],
])
