import { describe, expect, test } from 'vitest'
import type { CitationReading } from '../../../knowledge/citations/citation-reading.ts'
import { readCitations } from '../../../knowledge/citations/read-citation.ts'

function only(text: string): CitationReading {
  const readings = readCitations(text)
  const [reading] = readings
  if (reading === undefined || readings.length > 1) throw new Error(`${readings.length} citations in: ${text}`)
  return reading
}

function references(text: string): readonly string[] {
  return readCitations(text).flatMap((reading) => reading.references.map(({ value }) => value))
}

describe('one citation in the languages of the region’s lawyers', () => {
  const expected = { date: '2010-09-23', respondent: { state: 'RU' } }

  test.each([
    ['English', 'Iskandarov v. Russia, no. 17185/05, § 129, 23 September 2010', 'Iskandarov', '129'],
    ['American', 'Iskandarov v. Russia, App. No. 17185/05, ¶ 129 (Sept. 23, 2010)', 'Iskandarov', '129'],
    ['OSCOLA', 'Iskandarov v Russia App no 17185/05 (ECtHR, 23 September 2010), para 129', 'Iskandarov', '129'],
    [
      'Russian',
      'Искандаров против России, жалоба № 17185/05, постановление от 23 сентября 2010 г., п. 129',
      'Искандаров',
      '129',
    ],
    [
      'Russian, numeric',
      'ЕСПЧ, «Искандаров против Российской Федерации» (№ 17185/05), 23.09.2010, пункт 129',
      'Искандаров',
      '129',
    ],
    ['German', 'EGMR, Iskandarow ./. Russland, Nr. 17185/05, Urteil vom 23.09.2010, Rn. 129', 'Iskandarow', '129'],
    [
      'German, in words',
      'Iskandarow gegen Russland, Beschwerde Nr. 17185/05, Urteil vom 23. September 2010, § 129',
      'Iskandarow',
      '129',
    ],
    ['French', 'Iskandarov c. Russie, requête no 17185/05, arrêt du 23 septembre 2010, § 129', 'Iskandarov', '129'],
    [
      'Polish',
      'Iskandarow przeciwko Rosji, skarga nr 17185/05, wyrok z 23 września 2010 r., § 129',
      'Iskandarow',
      '129',
    ],
    ['Turkish', 'İskandarov / Rusya, B. No: 17185/05, 23 Eylül 2010, § 129', 'İskandarov', '129'],
  ])('%s', (_, text, applicant, paragraph) => {
    const reading = only(text)
    expect(reading).toMatchObject({ ...expected, applicant, paragraph })
    expect(reading.references).toEqual([{ kind: 'number', value: '17185/05' }])
  })

  test('in Polish the date often comes before the parties', () => {
    expect(
      only('wyrok ETPC z 23 września 2010 r. w sprawie Iskandarow przeciwko Rosji, skarga nr 17185/05'),
    ).toMatchObject({
      date: '2010-09-23',
      court: { key: 'ecthr', name: 'ETPC' },
    })
  })

  test('in Russian it may come before the case too', () => {
    expect(only('постановление от 21 мая 2015 г. по делу «Мухитдинов против России» (жалоба № 20999/14)').date).toBe(
      '2015-05-21',
    )
  })
})

describe('numbers', () => {
  test.each([
    ['20999/14', '20999/14'],
    ['no. 20999/14', '20999/14'],
    ['№20999/14', '20999/14'],
    ['жалоба № 67474/11', '67474/11'],
    ['app no 2440/07', '2440/07'],
    ['no. 656/06', '656/06'],
    ['20999\u204414', '20999/14'],
    ['20999 / 14', '20999/14'],
    ['no. 020999/14', '20999/14'],
    ['CAT 538/2013', '538/2013'],
    ['сообщение № 538/2013', '538/2013'],
    ['CAT/C/54/D/538/2013', 'CAT/C/54/D/538/2013'],
    ['cat/c/54/d/538/2013', 'CAT/C/54/D/538/2013'],
    ['CCPR/C/123/D/2232/2013', 'CCPR/C/123/D/2232/2013'],
    ['CCPR/C/93/D/1461,1462,1476&1477/2006', 'CCPR/C/93/D/1461,1462,1476&1477/2006'],
    ['C\u2011406/22', 'C-406/22'],
    ['C-406/22', 'C-406/22'],
    ['Case C‑406/22', 'C-406/22'],
    ['ECLI:CE:ECHR:2015:0521JUD002099914', 'ECLI:CE:ECHR:2015:0521JUD002099914'],
    ['ecli:ce:echr:2015:0521jud002099914', 'ECLI:CE:ECHR:2015:0521JUD002099914'],
    ['CE:ECHR:2015:0521JUD002099914', 'ECLI:CE:ECHR:2015:0521JUD002099914'],
    ['EU:C:2024:841', 'ECLI:EU:C:2024:841'],
    ['001-155007', '001-155007'],
    ['https://hudoc.echr.coe.int/eng?i=001-155007', '001-155007'],
    ['https://hudoc.echr.coe.int/eng#{"itemid":["001-155007"]}', '001-155007'],
    ['http://www.bailii.org/eu/cases/ECHR/2013/375.html', '[2013] ECHR 375'],
    ['[2013] ECHR 375', '[2013] ECHR 375'],
    ['(2013) 57 EHRR 22', '57 EHRR 22'],
    ['57 E.H.R.R. 22', '57 EHRR 22'],
    ['[2025] UKUT 00305 (IAC)', '[2025] UKUT 305'],
    ['[2010] EWCA Civ 116', '[2010] EWCA Civ 116'],
    ['18 B 74/25', '18B74/25'],
    ['12a L 836/25.A', '12AL836/25'],
    ['IV SA/Wa 446/19', 'IVSA/WA446/19'],
    ['AYM 2015/18582', '2015/18582'],
    ['B. No: 2015/18582', '2015/18582'],
    ['Conseil d’État, n° 394399', '394399'],
  ])('%s', (text, value) => {
    expect(references(text)).toEqual([value])
  })

  test.each(['nos. 28492/15 and 49975/15', '№№ 28492/15, 49975/15', '28492/15 и 49975/15', '28492/15;49975/15'])(
    'joined applications are one citation: %s',
    (text) => {
      expect(only(text).references.map(({ value }) => value)).toEqual(['28492/15', '49975/15'])
    },
  )

  test('“and 3 others” is read', () => {
    expect(only('Nizamov and Others v. Russia, nos. 22636/13 and 3 others, 7 May 2014').furtherNumbers).toBe(3)
  })
})

describe('dates', () => {
  test.each([
    ['21 May 2015', '2015-05-21'],
    ['21st May 2015', '2015-05-21'],
    ['May 21, 2015', '2015-05-21'],
    ['21.05.2015', '2015-05-21'],
    ['21.5.2015', '2015-05-21'],
    ['21/05/2015', '2015-05-21'],
    ['06/07/2021', '2021-07-06'],
    ['2015-05-21', '2015-05-21'],
    ['21 мая 2015 г.', '2015-05-21'],
    ['21 мая 2015 года', '2015-05-21'],
    ['21. Mai 2015', '2015-05-21'],
    ['21 mai 2015', '2015-05-21'],
    ['21 maja 2015 r.', '2015-05-21'],
    ['21 Mayıs 2015', '2015-05-21'],
    ['May 2015', '2015-05'],
    ['2015', '2015'],
    ['31 February 2015', '2015-02-31'],
  ])('%s', (written, date) => {
    expect(only(`Mukhitdinov v. Russia, no. 20999/14, ${written}`).date).toBe(date)
  })

  test('the year of a law report is not the judgment’s', () => {
    expect(only('Mamazhonov v Russia (2017) 64 EHRR 26').date).toBeNull()
    expect(only('Savriddin Dzhurayev v. Russia, no. 71386/10, ECHR 2013 (extracts)').date).toBeNull()
  })

  test('the days on which a judgment became final and a page was read are not its date', () => {
    const text =
      'Mukhitdinov v. Russia, no. 20999/14, 21 May 2015 (final 19 October 2015) <https://hudoc.echr.coe.int> accessed 3 March 2024'
    expect(only(text).date).toBe('2015-05-21')
  })
})

describe('what a citation claims', () => {
  test.each([
    ['violation of Article 3', 'violation', ['3']],
    ['no violation of Article 3', 'no-violation', ['3']],
    ['the Court did not find a violation of Article 3', 'no-violation', ['3']],
    ['violation of Articles 3 and 13', 'violation', ['3', '13']],
    ['violation of Article 5 § 4', 'violation', ['5 § 4']],
    ['violation of Article 2 of Protocol No. 4', 'violation', ['Protocol 4 Art. 2']],
    ['Article 3 was violated', 'violation', ['3']],
    ['нарушение статьи 3', 'violation', ['3']],
    ['нет нарушения статьи 3', 'no-violation', ['3']],
    ['не было нарушения ст. 3', 'no-violation', ['3']],
    ['keine Verletzung von Art. 3', 'no-violation', ['3']],
    ['Verletzung von Art. 3', 'violation', ['3']],
    ['non-violation de l’article 3', 'no-violation', ['3']],
    ['brak naruszenia art. 3', 'no-violation', ['3']],
    ['declared inadmissible', 'inadmissible', []],
  ])('%s', (claim, finding, articles) => {
    expect(only(`Latipov v. Russia (no. 77658/11): ${claim}`).findings).toEqual([{ finding, articles }])
  })

  test.each(['alleged violation of Article 3', 'complaint of a violation of Article 3', 'Rule 39 breached'])(
    '“%s” claims no finding',
    (text) => {
      expect(only(`Latipov v. Russia (no. 77658/11), ${text}`).findings).toEqual([])
    },
  )

  test('a claim in the sentence after the citation belongs to it', () => {
    expect(only('See Soldatenko v. Ukraine, no. 2440/07. The Court found no violation of Article 3.').findings).toEqual(
      [{ finding: 'no-violation', articles: ['3'] }],
    )
  })

  test('Article 5 § 1 is a provision, not a paragraph of the judgment', () => {
    expect(only('Karimov v. Russia, no. 54219/08, violation of Article 5 § 1').paragraph).toBeNull()
  })

  test.each([
    '[GC]',
    '(GC)',
    'GC',
    'Grand Chamber',
    'Большая Палата',
    'Große Kammer',
    'Grande Chambre',
    'Wielka Izba',
    'Büyük Daire',
  ])('%s is the Grand Chamber', (words) => {
    expect(only(`Mamatkulov and Askarov v. Turkey ${words}, no. 46827/99`).grandChamber).toBe(true)
  })

  test('(dec.) is an admissibility decision', () => {
    expect(only('Rahimzoda v. Austria (dec.), no. 8812/22')).toMatchObject({ kind: 'decision', applicant: 'Rahimzoda' })
  })
})

describe('names', () => {
  test.each([
    ['T.K. and Others v. Lithuania, no. 55978/20', 'T.K. and Others', 'LT'],
    ['Т.К. и другие против Литвы, 55978/20', 'Т.К. и другие', 'LT'],
    ['S.S. and B.Z. v. Russia, nos. 35332/17 and 79223/17', 'S.S. and B.Z.', 'RU'],
    ['MUKHITDINOV v. RUSSIA, no. 20999/14', 'MUKHITDINOV', 'RU'],
    ['CASE OF KUNSHUGAROV v. TÜRKİYE, no. 60811/15', 'KUNSHUGAROV', 'TR'],
    ['khasanov & rakhmanov v russia 28492/15', 'khasanov & rakhmanov', 'RU'],
    [
      'Maksudov, Rakhimov, Tashbaev and Pirmatov v. Kyrgyzstan, 1461/2006',
      'Maksudov, Rakhimov, Tashbaev and Pirmatov',
      'KG',
    ],
    ['In the case of Savriddin Dzhurayev v. Russia (no. 71386/10)', 'Savriddin Dzhurayev', 'RU'],
    ['A.S. v. Russian Federation, CCPR/C/123/D/2232/2013', 'A.S.', 'RU'],
  ])('%s', (text, applicant, state) => {
    expect(only(text)).toMatchObject({ applicant, respondent: { state } })
  })

  test.each([
    ['Karimov (no. 54219/08)', 'Karimov'],
    ['ссылка на дело Каримова (54219/08)', 'Каримова'],
    ['54219/08 Karimov', 'Karimov'],
    ['Azizjon Hikmatov, B. No: 2015/18582', 'Azizjon Hikmatov'],
    ['is petrov 54219/08 right', 'petrov'],
  ])('a name beside the number, without a respondent: %s', (text, applicant) => {
    expect(only(text)).toMatchObject({ applicant, respondent: null })
  })

  test.each(['Check 54219/08', 'Please verify no. 54219/08', 'Проверьте № 54219/08', 'ist 54219/08 richtig?'])(
    'a word that is no name is not taken for one: %s',
    (text) => {
      expect(only(text).applicant).toBeNull()
    },
  )

  test('in an extradition case named by the requesting state the person is the other party', () => {
    expect(only('Russia v Kononko (27 May 2015)')).toMatchObject({ applicant: 'Kononko', respondent: null })
  })
})

describe('several citations', () => {
  test('a paragraph gives each of them with its own fields', () => {
    const readings = readCitations(
      'The risk is settled law: see Iskandarov v. Russia, no. 17185/05, § 129, 23 September 2010; Savriddin Dzhurayev v. Russia, no. 71386/10, §§ 166-171, 25 April 2013; and Mamazhonov v Russia (2017) 64 EHRR 26, para 135. The Court found no violation of Article 3 in Latipov v. Russia (no. 77658/11, 12 December 2013).',
    )
    expect(readings.map(({ applicant, date, paragraph }) => [applicant, date, paragraph])).toEqual([
      ['Iskandarov', '2010-09-23', '129'],
      ['Savriddin Dzhurayev', '2013-04-25', '166-171'],
      ['Mamazhonov', null, '135'],
      ['Latipov', '2013-12-12', null],
    ])
    expect(readings.map(({ findings }) => findings.length)).toEqual([0, 0, 0, 1])
  })

  test('a numbered bibliography gives one for each line', () => {
    const readings = readCitations(
      '1. Soldatenko v. Ukraine, no. 2440/07, 23 October 2008\n2. Garabayev v. Russia, no. 38411/02, 7 June 2007\n3. C‑406/22 CV v Ministerstvo vnitra, judgment of 4 October 2024\n4. 20999/14',
    )
    expect(readings.map(({ references }) => references[0]?.value)).toEqual([
      '2440/07',
      '38411/02',
      'C-406/22',
      '20999/14',
    ])
  })

  test('bare numbers in a list are cases of their own', () => {
    expect(readCitations('20999/14, 71386/10')).toHaveLength(2)
  })

  test('lines of numbers and names keep each name with its number', () => {
    const readings = readCitations('17185/05 Iskandarov\n54219/08 Karimov\n25404/09 Gaforov')
    expect(readings.map(({ applicant }) => applicant)).toEqual(['Iskandarov', 'Karimov', 'Gaforov'])
  })

  test('names with numbers in a sentence are told apart', () => {
    const readings = readCitations('Iskandarov (no. 17185/05), Karimov (54219/08) and Gaforov (25404/09)')
    expect(readings.map(({ applicant }) => applicant)).toEqual(['Iskandarov', 'Karimov', 'Gaforov'])
  })

  test('thirty in one paragraph are all read', () => {
    const cited = Array.from({ length: 30 }, (_, place) => `Examplov v. Russia, no. ${20_000 + place}/12, 3 May 2014`)
    expect(readCitations(cited.join('; '))).toHaveLength(30)
  })
})

describe('ordinary questions are no citations', () => {
  test.each([
    'deportations 2011/2014',
    'abductions from russia to uzbekistan 2011-2014 with dates',
    'open 24/7',
    'I was in Group 24, am I safe in Poland?',
    'since 2015',
    'school year 2015/16',
    'meeting on 06/07/2021',
    'Regulation 604/2013 and Directive 2011/95/EU',
    'cases against russia where article 13 was violated too',
    'решения ЕСПЧ экстрадиция из России в Таджикистан',
    'judgments against turkey about uzbeks',
    'Группа 24 вывезены из турции',
    'anything AGAINST us on extradition of ethnic uzbeks to kyrgyzstan?',
    'Abschiebungen aus Deutschland nach Tadschikistan, danach Haftstrafe',
    'call +49 30 1234567',
    '',
  ])('%s', (text) => {
    expect(readCitations(text).filter(({ certain }) => certain)).toEqual([])
  })
})
