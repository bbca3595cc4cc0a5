/** What an ECLI of the European Court of Human Rights says of itself. */
export interface StrasbourgEcli {
  /** The first application, as `20999/14`. */
  readonly number: string
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly date: string
  readonly kind: 'judgment' | 'decision'
}

const STRASBOURG = /^ECLI:CE:ECHR:(\d{4}):(\d{2})(\d{2})(JUD|DEC)(\d{7})(\d{2})$/

/**
 * Writes an ECLI by the rule that the Court follows: year, month and day, JUD or DEC, the first application's number in
 * seven digits and the two digits of its year. Checked against published pairs, as 8347/05 of 22 July 2010 =
 * ECLI:CE:ECHR:2010:0722JUD000834705.
 */
export function strasbourgEcli({ number, date, kind }: StrasbourgEcli): string {
  const [count = '', ofYear = ''] = number.split('/')
  const [year = '', month = '', day = ''] = date.split('-')
  return `ECLI:CE:ECHR:${year}:${month}${day}${kind === 'judgment' ? 'JUD' : 'DEC'}${count.padStart(7, '0')}${ofYear}`
}

/** The reverse; undefined for ECLIs of other courts and for broken ones. */
export function readStrasbourgEcli(ecli: string): StrasbourgEcli | undefined {
  const parts = STRASBOURG.exec(ecli)
  if (parts === null) return undefined
  const [, year = '', month = '', day = '', kind, count = '', ofYear = ''] = parts
  return {
    number: `${Number(count)}/${ofYear}`,
    date: `${year}-${month}-${day}`,
    kind: kind === 'JUD' ? 'judgment' : 'decision',
  }
}
