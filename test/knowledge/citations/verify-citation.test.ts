import { describe, expect, test } from 'vitest'
import { readCitations } from '../../../knowledge/citations/read-citation.ts'
import { verifyCitation } from '../../../knowledge/citations/verify-citation.ts'
import type { Verification } from '../../../knowledge/citations/verification.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import { inventedCase, recordsOf, SEEDS } from './seed-records.ts'

function verify(text: string, records: RecordSet = SEEDS): Verification {
  const [reading, ...more] = readCitations(text)
  if (reading === undefined || more.length > 0) throw new Error(`Not one citation: ${text}`)
  return verifyCitation(reading, records)
}

function idOf({ judgment }: Verification): string | null {
  return judgment?.record.id ?? null
}

function differing({ differs }: Verification): readonly (readonly string[])[] {
  return differs.map(({ field, cited, recorded }) => [field, cited, recorded])
}

describe('consistent', () => {
  test.each([
    ['Garabayev v. Russia, no. 38411/02, 7 June 2007 ok?', 'case-ecthr-garabayev-2007'],
    ['ECLI:CE:ECHR:2015:0521JUD002099914', 'case-ecthr-mukhitdinov-2015'],
    ['A.B. v. Russia 34804/17 06/07/2021', 'case-ecthr-a-b-2021'],
    ['EGMR, Kolesnik ./. Russland, Nr. 26876/08, Urteil vom 17.06.2010 - stimmt das?', 'case-ecthr-kolesnik-2010'],
    ['Т.К. и другие против Литвы, 55978/20', 'case-ecthr-t-k-and-others-lt-2022'],
    ['Джураев против России, жалоба № 71386/10', 'case-ecthr-savriddin-dzhurayev-2013'],
    ['Savriddin Juraev v Russia, 71386/10, 25.04.2013', 'case-ecthr-savriddin-dzhurayev-2013'],
    ['57 EHRR 22', 'case-ecthr-savriddin-dzhurayev-2013'],
    ['Iskandarov v. Russia, no. 17185/2005', 'case-ecthr-iskandarov-2010'],
    ['N. Dzhurayev v. Russia, 31890/11', 'case-ecthr-nizomkhon-dzhurayev-2013'],
    ['Savriddin Dzhurayev v Russia [2013] ECHR 375', 'case-ecthr-savriddin-dzhurayev-2013'],
    ['https://hudoc.echr.coe.int/eng?i=001-155007', 'case-ecthr-mukhitdinov-2015'],
    ['Mamatkulov v. Turkey [GC], nos. 46827/99 and 46951/99', 'case-ecthr-mamatkulov-and-askarov-2005'],
    ['Tursunov v. Kazakhstan (CAT/C/54/D/538/2013)', 'case-cat-tursunov-2015'],
    ['OVG NRW, Beschluss vom 25.02.2025 - 18 B 74/25', 'case-de-ovg-nrw-feb-2025'],
    ['VG Gelsenkirchen, 12a L 836/25', 'case-de-vg-gelsenkirchen-assurance-2025'],
    ['Azizjon Hikmatov, B. No: 2015/18582, 10/5/2017', 'case-tr-constitutional-hikmatov-2017'],
    ['Latipov v. Russia, no. 77658/11: no violation of Article 3', 'case-ecthr-latipov-2013'],
  ])('%s', (text, id) => {
    const verification = verify(text)
    expect(verification).toMatchObject({ verdict: 'consistent', differs: [] })
    expect(idOf(verification)).toBe(id)
  })

  test('says what was checked and what was not', () => {
    const verification = verify('Garabayev v. Russia, no. 38411/02')
    expect(verification.checked.map(({ field }) => field)).toEqual(['reference', 'name', 'respondent'])
    expect(verification.notChecked).toEqual(['date', 'paragraph', 'finality'])
  })

  test('where the record knows only the year, the day is said to be unchecked', () => {
    const verification = verify('Ismoilov and Others v. Russia, no. 2947/06, 24 April 2008')
    expect(verification.verdict).toBe('consistent')
    expect(verification.notChecked).toContain('day')
  })

  test('a HUDOC item that nobody recorded is said to be unchecked', () => {
    const verification = verify('Kolesnik v. Russia, no. 26876/08, https://hudoc.echr.coe.int/eng?i=001-99999')
    expect(verification.verdict).toBe('consistent')
    expect(verification.uncheckedReferences).toEqual(['001-99999'])
  })

  test('a claim that the record is silent on is said to be unchecked', () => {
    expect(verify('Kolesnik v. Russia, no. 26876/08, no violation of Article 8').notChecked).toContain('outcome')
  })
})

describe('differs, with both values', () => {
  test.each([
    ['Soldatenko v. Russia, no. 2440/07, 23 October 2008', 'case-ecthr-soldatenko-2008', [['respondent', 'RU', 'UA']]],
    [
      'Baysakov and Others v. Ukraine, no. 54131/08, 18 February 2011',
      'case-ecthr-baysakov-2010',
      [['date', '2011-02-18', '2010-02-18']],
    ],
    [
      'Iskandarov v. Russia, no. 17185/05, 31 February 2010',
      'case-ecthr-iskandarov-2010',
      [['date', '2010-02-31', '2010-09-23']],
    ],
    [
      'Каримов против Украины, жалоба № 54219/08, 29 июля 2010',
      'case-ecthr-karimov-2010',
      [['respondent', 'UA', 'RU']],
    ],
    [
      'Iskandarov v. Russia, no. 17158/05, 23 September 2010',
      'case-ecthr-iskandarov-2010',
      [['reference', '17158/05', '17185/05']],
    ],
    ['ECLI:CE:ECHR:2015:0522JUD002099914', 'case-ecthr-mukhitdinov-2015', [['date', '2015-05-22', '2015-05-21']]],
    ['ECLI:CE:ECHR:2015:0521DEC002099914', 'case-ecthr-mukhitdinov-2015', [['kind', 'decision', 'judgment']]],
    [
      'Umirov v. Russia, no. 17455/11, 18 September 2013',
      'unread-ecthr-17455-11',
      [['date', '2013-09-18', '2012-09-18']],
    ],
    [
      'VG Münster, 18 B 74/25',
      'case-de-ovg-nrw-feb-2025',
      [['court', 'VG Münster', 'Oberverwaltungsgericht Nordrhein-Westfalen']],
    ],
    [
      'Garabayev v. Russia [GC], no. 38411/02',
      'case-ecthr-garabayev-2007',
      [['formation', 'Grand Chamber', 'Chamber']],
    ],
    ['Garabayev v. Russia (dec.), no. 38411/02', 'case-ecthr-garabayev-2007', [['kind', 'decision', 'judgment']]],
    [
      'Mukhitdinov v. Russia, no. 20999/14, https://hudoc.echr.coe.int/eng?i=001-155008',
      'case-ecthr-mukhitdinov-2015',
      [['reference', '001-155008', '001-155007']],
    ],
    ['Mukhitdinov v. Atlantis, no. 20999/14', 'case-ecthr-mukhitdinov-2015', [['respondent', 'Atlantis', 'RU']]],
  ])('%s', (text, id, fields) => {
    const verification = verify(text)
    expect(verification.verdict).toBe('differs')
    expect(idOf(verification)).toBe(id)
    expect(differing(verification)).toEqual(fields)
  })

  test('a violation claimed where the Court found none', () => {
    const verification = verify('Latipov v. Russia, no. 77658/11: violation of Article 3')
    expect(differing(verification)).toEqual([
      ['outcome', 'violation: Art. 3', 'no-violation: ECHR Art. 3, ECHR Art. 34'],
    ])
  })

  test('a violation of an Article that is not among those found', () => {
    const verification = verify('Yakubov v. Russia, no. 7265/10: violation of Article 34')
    expect(verification.verdict).toBe('differs')
  })

  test('one wrong number of two joined ones', () => {
    const verification = verify('Khasanov and Rakhmanov v. Russia [GC], nos. 28492/15 and 49976/15, 29 April 2022')
    expect(differing(verification)).toEqual([['reference', '49976/15', '28492/15, 49975/15']])
  })

  test('the number of one case under the name of another is never consistent', () => {
    const verification = verify('Karimov v. Russia, no. 17185/05')
    expect(verification.verdict).toBe('differs')
    expect(idOf(verification)).toBe('case-ecthr-karimov-2010')
    expect(verification.candidates).toContain('case-ecthr-iskandarov-2010')
  })

  test('when number and date are one case’s, the name is what differs', () => {
    const verification = verify('Karimov v. Russia, no. 17185/05, 23 September 2010')
    expect(idOf(verification)).toBe('case-ecthr-iskandarov-2010')
    expect(differing(verification)).toEqual([['name', 'Karimov', 'Iskandarov v. Russia']])
  })

  test('a name that is another case’s full name is no shortening of this one', () => {
    expect(differing(verify('Ergashev v. Russia, no. 49747/11, 16 October 2012'))).toEqual([
      ['name', 'Ergashev', 'Makhmudzhan Ergashev v. Russia'],
    ])
  })

  test('one consonant makes another name, since such names stand side by side', () => {
    expect(differing(verify('Tursunov v. Russia, no. 15590/14'))).toEqual([['name', 'Tursunov', 'Turgunov v. Russia']])
  })
})

describe('Khasanov and Rakhmanov [GC] and T.K. and S.R. share their application numbers', () => {
  test.each([
    ['Khasanov and Rakhmanov v. Russia, nos. 28492/15 and 49975/15', 'case-ecthr-khasanov-and-rakhmanov-2022'],
    ['T.K. and S.R. v. Russia, nos. 28492/15 and 49975/15', 'case-ecthr-t-k-and-s-r-2019'],
    ['nos. 28492/15 and 49975/15, 29 April 2022', 'case-ecthr-khasanov-and-rakhmanov-2022'],
    ['nos. 28492/15 and 49975/15, 19 November 2019', 'case-ecthr-t-k-and-s-r-2019'],
    ['nos. 28492/15 and 49975/15 [GC]', 'case-ecthr-khasanov-and-rakhmanov-2022'],
    ['ECLI:CE:ECHR:2022:0429JUD002849215', 'case-ecthr-khasanov-and-rakhmanov-2022'],
    ['ECLI:CE:ECHR:2019:1119JUD002849215', 'case-ecthr-t-k-and-s-r-2019'],
  ])('%s means %s', (text, id) => {
    const verification = verify(text)
    expect(verification.verdict).toBe('consistent')
    expect(idOf(verification)).toBe(id)
  })

  test('the numbers alone fit both', () => {
    const verification = verify('nos. 28492/15 and 49975/15')
    expect(verification.verdict).toBe('ambiguous')
    expect(verification.candidates).toEqual(['case-ecthr-khasanov-and-rakhmanov-2022', 'case-ecthr-t-k-and-s-r-2019'])
  })

  test('the Chamber judgment cited as the Grand Chamber’s differs', () => {
    expect(differing(verify('T.K. and S.R. v. Russia [GC], nos. 28492/15 and 49975/15, 19 November 2019'))).toEqual([
      ['formation', 'Grand Chamber', ''],
    ])
  })
})

describe('names that several judgments bear', () => {
  test.each([
    ['Azimov v. Russia', ['case-ecthr-azimov-2013', 'unread-ecthr-41135-14']],
    ['Dzhurayev v. Russia', ['case-ecthr-nizomkhon-dzhurayev-2013', 'case-ecthr-savriddin-dzhurayev-2013']],
    ['Ergashev v. Russia', ['case-ecthr-makhmudzhan-ergashev-2012', 'unread-ecthr-12106-09']],
    [
      'Dzhurayev v. Russia, no. 99999/10',
      ['case-ecthr-nizomkhon-dzhurayev-2013', 'case-ecthr-savriddin-dzhurayev-2013'],
    ],
  ])('%s is ambiguous, with the candidates', (text, ids) => {
    const verification = verify(text)
    expect(verification).toMatchObject({ verdict: 'ambiguous', judgment: null })
    expect([...verification.candidates].sort()).toEqual(ids)
  })

  test.each([
    ['Azimov v. Russia, 18 April 2013', 'case-ecthr-azimov-2013', 'consistent'],
    ['Azimov v. Russia (dec.), 17 September 2019', 'unread-ecthr-41135-14', 'unread'],
    ['Dzhurayev v. Russia, 3 October 2013', 'case-ecthr-nizomkhon-dzhurayev-2013', 'consistent'],
    ['Rakhimov v. Russia', 'case-ecthr-rakhimov-2014', 'consistent'],
    ['T.K. v. Lithuania, 22 March 2022', 'case-ecthr-t-k-and-others-lt-2022', 'consistent'],
    ['Dzhurayev v. Russia, no. 71368/10', 'case-ecthr-savriddin-dzhurayev-2013', 'differs'],
  ])('%s is told by its other fields', (text, id, verdict) => {
    const verification = verify(text)
    expect(verification.verdict).toBe(verdict)
    expect(idOf(verification)).toBe(id)
  })
})

describe('unread', () => {
  test('a judgment known here whose outcome nobody has read', () => {
    const verification = verify('Umirov v. Russia, no. 17455/11, 18 September 2012')
    expect(verification).toMatchObject({ verdict: 'unread', differs: [] })
    expect(idOf(verification)).toBe('unread-ecthr-17455-11')
  })

  test('what it found cannot be checked', () => {
    expect(verify('Umirov v. Russia, no. 17455/11, violation of Article 3')).toMatchObject({ verdict: 'unread' })
    expect(verify('Umirov v. Russia, no. 17455/11, violation of Article 3').notChecked).toContain('outcome')
  })
})

describe('not in the set', () => {
  test.each([
    'Y (China) [2010] EWCA Civ 116',
    'MS (Professional conduct; AI generated documents) Bangladesh [2025] UKUT 00305 (IAC)',
    'Rahimzoda v. Austria (dec.), no. 8812/22',
    'Examplov v. Germany, no. 12345/15, 3 May 2019',
    'CAT/C/60/D/999/2017',
    'C‑406/22',
    'ECLI:CE:ECHR:2016:0101JUD012345613',
    '001-999999',
    '99 EHRR 99',
  ])('%s', (text) => {
    expect(verify(text)).toMatchObject({ verdict: 'not-in-set', judgment: null, checked: [], differs: [] })
  })

  test('a surname and nothing else in common names the namesakes without asserting one', () => {
    const verification = verify('Karimov v. Germany, no. 99999/19, 1 March 2021')
    expect(verification.verdict).toBe('not-in-set')
    expect(verification.candidates).toContain('case-ecthr-karimov-2010')
  })

  test('in an empty record set nothing is', () => {
    expect(verify('Mukhitdinov v. Russia, no. 20999/14, 21 May 2015', recordsOf({})).verdict).toBe('not-in-set')
  })
})

describe('what the records do not hold is not made up', () => {
  test('a judgment without a recorded date leaves the date unchecked', () => {
    const records = recordsOf({ cases: [inventedCase({ date: null })] })
    const verification = verify('Examplov v. Russia, no. 11111/11, 21 May 2015', records)
    expect(verification.verdict).toBe('consistent')
    expect(verification.notChecked).toContain('date')
  })

  test('a judgment without a recorded number is found by name, and the number stays unchecked', () => {
    const records = recordsOf({ cases: [inventedCase({ reference: null })] })
    const verification = verify('Examplov v. Russia, no. 11111/11, 21 May 2015', records)
    expect(verification.verdict).toBe('consistent')
    expect(verification.notChecked).toContain('reference')
  })

  test('a given name is accepted where the person in the case is known by it, and only there', () => {
    expect(verify('Ismon Azimov v. Russia, no. 67474/11').verdict).toBe('consistent')
    expect(differing(verify('Rustam Azimov v. Russia, no. 67474/11')).map(([field]) => field)).toEqual(['name'])
  })
})

test('a citation cut off at any place means its judgment or none', () => {
  const whole = 'Iskandarov v. Russia, no. 17185/05, 23 September 2010'
  const meant = Array.from({ length: whole.length }, (_, end) => readCitations(whole.slice(0, end))).flatMap(
    (readings) => readings.map((reading) => idOf(verifyCitation(reading, SEEDS))),
  )
  expect(new Set(meant)).toEqual(new Set([null, 'case-ecthr-iskandarov-2010']))
})
