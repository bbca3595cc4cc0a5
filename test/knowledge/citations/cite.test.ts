import { describe, expect, test } from 'vitest'
import { cite } from '../../../knowledge/citations/cite.ts'
import type { CitationStyle } from '../../../knowledge/citations/citation-style.ts'
import type { JudgmentSubject } from '../../../knowledge/citations/citation.ts'
import { withSymbol } from '../../../knowledge/citations/parallel-citations.ts'
import type { Case } from '../../../knowledge/records/case.ts'
import type { Source } from '../../../knowledge/records/source.ts'
import { inventedCase, judgment, SEEDS } from './seed-records.ts'

function text(subject: JudgmentSubject, style: CitationStyle): string {
  return cite(subject, style).plainText
}

function invented(fields: Partial<Case>): JudgmentSubject {
  return { type: 'case', record: inventedCase(fields) }
}

describe('judgments of the European Court of Human Rights', () => {
  test.each([
    ['echr', 'case-ecthr-mukhitdinov-2015', 'Mukhitdinov v. Russia, no. 20999/14, 21 May 2015'],
    ['oscola', 'case-ecthr-mukhitdinov-2015', 'Mukhitdinov v Russia App no 20999/14 (ECtHR, 21 May 2015)'],
    ['oscola', 'case-ecthr-iskandarov-2010', 'Iskandarov v Russia App no 17185/05 (ECtHR, 23 September 2010)'],
    ['echr', 'case-ecthr-karimov-2010', 'Karimov v. Russia, no. 54219/08, 29 July 2010'],
    [
      'echr',
      'case-ecthr-khasanov-and-rakhmanov-2022',
      'Khasanov and Rakhmanov v. Russia [GC], nos. 28492/15 and 49975/15, 29 April 2022',
    ],
    [
      'oscola',
      'case-ecthr-mamatkulov-and-askarov-2005',
      'Mamatkulov and Askarov v Turkey [GC] App nos 46827/99 and 46951/99 (ECtHR, 4 February 2005)',
    ],
    [
      'bluebook',
      'case-ecthr-savriddin-dzhurayev-2013',
      'Savriddin Dzhurayev v. Russia, App. No. 71386/10 (Apr. 25, 2013), https://hudoc.echr.coe.int/eng?i=001-119416',
    ],
    [
      'bluebook',
      'case-ecthr-garabayev-2007',
      'Garabayev v. Russia, App. No. 38411/02 (June 7, 2007), https://hudoc.echr.coe.int/eng?i=001-80960',
    ],
    ['plain', 'case-ecthr-mukhitdinov-2015', 'Mukhitdinov v. Russia, ECtHR, no. 20999/14, 21 May 2015'],
    ['echr', 'case-ecthr-kunshugarov-2025', 'Kunshugarov v. Türkiye, nos. 60811/15 and 54512/17, 14 January 2025'],
  ] as const)('%s form of %s', (style, id, expected) => {
    expect(text(judgment(id), style)).toBe(expected)
  })

  test('of more than two joined applications the Court names the first and counts the others', () => {
    const nizamov = judgment('case-ecthr-nizamov-2014')
    expect(text(nizamov, 'echr')).toBe('Nizamov and Others v. Russia, nos. 22636/13 and 3 others, 7 May 2014')
    expect(text(nizamov, 'oscola')).toBe(
      'Nizamov and Others v Russia App nos 22636/13, 24034/13, 24334/13 and 24528/13 (ECtHR, 7 May 2014)',
    )
  })

  test('an admissibility decision is marked as one', () => {
    const azimov = judgment('unread-ecthr-41135-14')
    expect(text(azimov, 'echr')).toBe('Azimov v. Russia (dec.), no. 41135/14, 17 September 2019')
    expect(text(azimov, 'oscola')).toBe('Azimov v Russia (dec) App no 41135/14 (ECtHR, 17 September 2019)')
  })

  test('a date known only by its year or month, or not at all, is never sharpened', () => {
    expect(text(judgment('case-ecthr-ismoilov-2008'), 'echr')).toBe('Ismoilov and Others v. Russia, no. 2947/06, 2008')
    expect(text(judgment('unread-ecthr-35692-11'), 'oscola')).toBe('Alikhonov v Russia App no 35692/11 (ECtHR)')
    expect(text(judgment('case-ru-supreme-tukhtamurodov-2011'), 'bluebook')).toMatch(/\(.* May 2011\)$/)
  })

  test('only the name is in italics', () => {
    const { spans } = cite(judgment('case-ecthr-khasanov-and-rakhmanov-2022'), 'echr')
    expect(spans).toEqual([
      { style: 'italic', text: 'Khasanov and Rakhmanov v. Russia' },
      ' [GC]',
      ', nos. 28492/15 and 49975/15, 29 April 2022',
    ])
  })

  test('rich and plain text say the same, in every style', () => {
    for (const style of ['echr', 'oscola', 'bluebook', 'ecli', 'plain'] as const) {
      const { spans, plainText } = cite(judgment('case-ecthr-mukhitdinov-2015'), style)
      expect(spans.map((span) => (typeof span === 'string' ? span : span.text)).join('')).toBe(plainText)
    }
  })
})

describe('ECLI', () => {
  test('a recorded one is printed as it is', () => {
    const cited = cite(judgment('case-ecthr-khamidkariyev-2017'), 'ecli')
    expect(cited).toMatchObject({ plainText: 'ECLI:CE:ECHR:2017:0126JUD004233214', marks: [] })
  })

  test('a computed one is marked as derived', () => {
    const cited = cite(judgment('case-ecthr-mukhitdinov-2015'), 'ecli')
    expect(cited).toMatchObject({ plainText: 'ECLI:CE:ECHR:2015:0521JUD002099914', marks: ['derived'] })
  })

  test('without one the plain form stands in its place, and says so', () => {
    const cited = cite(judgment('case-ecthr-ismoilov-2008'), 'ecli')
    expect(cited).toMatchObject({
      style: 'plain',
      plainText: 'Ismoilov and Others v. Russia, ECtHR, no. 2947/06, 2008',
      marks: ['fallback'],
    })
  })
})

describe('committees of the United Nations', () => {
  test('a document symbol stands in brackets, as the Court cites it', () => {
    expect(text(judgment('unread-cat-cat-c-52-d-475-2011'), 'echr')).toBe('Nasirov v. Kazakhstan (CAT/C/52/D/475/2011)')
  })

  test('OSCOLA gives number, date and document', () => {
    expect(text(judgment('unread-cat-cat-c-52-d-475-2011'), 'oscola')).toBe(
      'Nasirov v Kazakhstan, Communication No 475/2011 (14 May 2014) UN Doc CAT/C/52/D/475/2011',
    )
  })

  test('the symbol comes from the committee’s own document where the record has only the number', () => {
    const tursunov = judgment('case-cat-tursunov-2015')
    expect(text(withSymbol(tursunov, SEEDS), 'echr')).toBe('Khairullo Tursunov v. Kazakhstan (CAT/C/54/D/538/2013)')
    expect(text(withSymbol(tursunov, SEEDS), 'oscola')).toBe(
      'Khairullo Tursunov v Kazakhstan, Communication No 538/2013 (8 May 2015) UN Doc CAT/C/54/D/538/2013',
    )
    expect(text(tursunov, 'oscola')).toBe(
      'Khairullo Tursunov v Kazakhstan, Communication No 538/2013 (UN Committee against Torture, 8 May 2015)',
    )
  })

  test('joined communications are each numbered', () => {
    expect(text(judgment('unread-hrc-ccpr-c-93-d-1461-1462-1476-1477-2006'), 'oscola')).toBe(
      'Maksudov, Rakhimov, Tashbaev and Pirmatov v Kyrgyzstan, Communication Nos 1461/2006, 1462/2006, 1476/2006 and 1477/2006 (16 July 2008) UN Doc CCPR/C/93/D/1461,1462,1476&1477/2006',
    )
  })
})

describe('Luxembourg', () => {
  const fields = {
    court: 'CJEU',
    name: 'CV v Ministerstvo vnitra České republiky, Odbor azylové a migrační politiky',
    reference: 'C-406/22',
    ecli: 'ECLI:EU:C:2024:841',
    date: '2024-10-04',
    respondent: 'CZ',
  }

  test('OSCOLA gives case number and ECLI', () => {
    expect(text(invented(fields), 'oscola')).toBe(
      'Case C-406/22 CV v Ministerstvo vnitra České republiky, Odbor azylové a migrační politiky EU:C:2024:841',
    )
  })

  test('the official form has the non-breaking hyphen of CURIA', () => {
    const name = 'Ministerstvo vnitra České republiky, Odbor azylové a migrační politiky'
    expect(text(invented({ ...fields, name }), 'echr')).toBe(
      'judgment of 4 October 2024, Ministerstvo vnitra České republiky, Odbor azylové a migrační politiky, C\u2011406/22, EU:C:2024:841',
    )
  })
})

describe('national courts', () => {
  test.each([
    ['echr', 'case-de-ovg-nrw-feb-2025', 'Oberverwaltungsgericht Nordrhein-Westfalen, 18 B 74/25, 25 February 2025'],
    [
      'oscola',
      'case-de-vg-gelsenkirchen-assurance-2025',
      'Verwaltungsgericht Gelsenkirchen (Germany) 12a L 836/25.A (3 June 2025)',
    ],
    [
      'plain',
      'case-pl-wsa-warsaw-irpt-2019',
      'Wojewódzki Sąd Administracyjny w Warszawie (Poland), IV SA/Wa 446/19, 10 December 2019',
    ],
    [
      'echr',
      'case-tr-constitutional-hikmatov-2017',
      'Azizjon Hikmatov, no. 2015/18582, Constitutional Court of Turkey, 10 May 2017',
    ],
    [
      'oscola',
      'case-cz-prague-salih-2001',
      'Salih (extradition to Uzbekistan) (Prague Municipal Court, 14 December 2001)',
    ],
    ['plain', 'case-me-supreme-smailova', 'Smailova (extradition to Kazakhstan), Supreme Court of Montenegro'],
    ['echr', 'case-de-vg-gelsenkirchen-assurance-2024', 'VG Gelsenkirchen, August 2024 (file number not given)'],
    [
      'oscola',
      'case-uk-westminster-kononko-2015',
      'Russia v Kononko (Senior District Judge, England and Wales, 27 May 2015)',
    ],
    [
      'echr',
      'case-es-supremo-pavlov-2015',
      'Pavlov (asylum; extradition to Kazakhstan), rec. 2944/2014, Tribunal Supremo (Spain), 23 February 2015',
    ],
  ] as const)('%s form of %s', (style, id, expected) => {
    expect(text(judgment(id), style)).toBe(expected)
  })
})

describe('sources', () => {
  const source: Source = {
    id: 'src-invented',
    publisher: 'Amnesty International',
    title: 'Invented refugee disappeared after deportation (UA 025/23, EUR 60/6534/2023)',
    url: 'https://example.org/ua',
    published: '2023-03-13',
    language: 'en',
    kind: 'ngo',
    via: null,
    note: '',
  }

  function oscola(fields: Partial<Source>): string {
    return cite({ type: 'source', record: { ...source, ...fields } }, 'oscola').plainText
  }

  test('an NGO document keeps its numbers beside the date', () => {
    expect(oscola({})).toBe(
      "Amnesty International, 'Invented refugee disappeared after deportation' (UA 025/23, EUR 60/6534/2023, 13 March 2023) <https://example.org/ua>",
    )
  })

  test('a news report has its paper in italics', () => {
    const cited = cite(
      { type: 'source', record: { ...source, kind: 'news', publisher: 'RFE/RL', title: 'A title' } },
      'oscola',
    )
    expect(cited.plainText).toBe("'A title' RFE/RL (13 March 2023) <https://example.org/ua>")
    expect(cited.spans).toContainEqual({ style: 'italic', text: 'RFE/RL' })
  })

  test.each(['academic', 'government', 'igo', 'court'] as const)('%s source: publisher, title, date', (kind) => {
    expect(oscola({ kind, title: 'A title' })).toBe(
      "Amnesty International, 'A title' (13 March 2023) <https://example.org/ua>",
    )
  })

  test('a date nobody has read is left out, and no day of access is invented', () => {
    expect(oscola({ published: null, title: 'A title' })).toBe(
      "Amnesty International, 'A title' <https://example.org/ua>",
    )
  })

  test('a description in square brackets is not put in quotation marks', () => {
    expect(oscola({ title: '[Document on Pamiris]' })).toContain('Amnesty International, [Document on Pamiris] (')
  })

  test('styles without a form for sources fall back to the plain one and say so', () => {
    const cited = cite({ type: 'source', record: { ...source, title: 'A title' } }, 'bluebook')
    expect(cited).toMatchObject({
      style: 'plain',
      plainText: 'Amnesty International, “A title”, 13 March 2023, https://example.org/ua',
      marks: ['fallback'],
    })
  })
})
