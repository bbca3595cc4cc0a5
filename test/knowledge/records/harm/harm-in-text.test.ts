import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HARMS, harmsInText, type Harm } from '../../../../knowledge/records/harm/harm-in-text.ts'

const HARMFUL: Readonly<Record<Harm, readonly string[]>> = {
  'phone number': [
    'Call him at +992 918 12 34 56 in the evening',
    'reachable at +7 (913) 123-45-67',
    '+998901234567',
    '＋４９ １５１ ２３４５６７８９',
    'from abroad 00992 918 123456',
    '8 (495) 123-45-67 is her number',
    '8-913-123-45-67',
    '89131234567',
    'ask under 77011234567',
    '992918123456',
    'local number 221-12-34 in Dushanbe',
    '90 123 45 67',
    '(3712) 12-34-56',
    'the office answers on (202) 555-0143',
    '202-555-0143',
    '06 12 34 56 78',
    '0151 23456789',
    '020 7946 0958',
    '0532 123 45 67',
    'тел. 22-12-34',
    'Телефон: 918123456',
    'WhatsApp 4915123456789',
    'tel. no. 512 345 678',
    'his mobile number is 93 500 1122',
    'Telefonnummer 030/1234567',
    'номер его телефона на связи: моб. 918 12 34 56',
  ],
  'e-mail address': [
    'write to name.surname@example.org',
    'почта: имя@пример.рф',
    'name [at] example [dot] org',
    'name(at)example.org',
    'n.surname+list@mail.example.co.uk, asked not to be named',
  ],
  'street address': [
    'lives at 12 Baker Street',
    'moved to 221b, North Gower St, London',
    'Her flat is in Rudaki Avenue 45.',
    'Lenin Street, house 5',
    'He was seen at 14/2 Amir Temur Avenue, apartment 7',
    'живёт по адресу: ул. Ленина, 5',
    'дом на улице Айни, дом 45, кв. 3',
    'проспект Рудаки 45.',
    'пр. Рудаки, 45/2, кв. 8',
    'Ленинградское шоссе, д. 12',
    'ул. 40 лет Победы, 5.',
    'Ленинская улица, 5, Бишкек',
    'wohnt in der Müllerstraße 12',
    'Berliner Str. 5a',
    'Karl-Marx-Allee 34 in Berlin',
    'Alexanderplatz 1',
    'demeurant 12 bis, rue de la Paix',
    '5 avenue Foch',
    'ul. Marszałkowska 12 m. 5',
    'przy ulicy Długiej 7, w Warszawie',
    'al. Jerozolimskie 44.',
    "Amir Temur ko'chasi, 12-uy",
    'Amir Temur ko‘chasi 12',
    'Амир Темур кўчаси 12',
    'кӯчаи Айнӣ 12.',
    'хиёбони Рӯдакӣ, хонаи 45',
    'kuchai Ayni 12.',
    'Atatürk Caddesi No: 5',
    'İstiklal Cad. 12',
    '1234. Sokak No 3',
    'Абай көшесі, 5',
  ],
  coordinates: [
    'hides near 38.5598, 68.7870',
    '41.311081 69.240562',
    '38,5598; 68,7870',
    '51.5034, -0.1276',
    '-0.1276 51.5034',
    `38°33'35"N 68°47'13"E`,
    '38° 33′ 35″ с. ш.',
    '38.56° N, 68.78° E',
    '38.56 N, 68.78 E',
    'N 38.5598 E 68.7870',
    '38,56° с.ш. 68,78° в.д.',
    'coordinates: 38.56, 68.78',
    'GPS 38.56 68.78',
    'координаты 38,56; 68,78',
    'see https://maps.example/@38.55983,68.78704,15z',
    '8J2GHQ5P+2X',
  ],
  'identity number': [
    'passport no. 401234567',
    'travelled on passport AA1234567',
    'passport number A 1234567 was cancelled',
    'паспорт 4510 123456',
    'паспорт серии АВ № 1234567',
    'Pasport raqami: AB 1234567',
    'Reisepass Nr. C01X00T47 and Reisepass 123456789',
    'paszport nr AB1234567',
    'ИИН 850101300123',
    'ИИН: 850101300123 (Казахстан)',
    'his number 850101300123 was published',
    'PINFL 31505856543217',
    '31505856543217',
    '21505198512345',
    'INN 123456789',
    'СНИЛС 123-456-789 01',
    'PESEL 85010112345',
    'identity card no. 01234567',
    'удостоверение личности № 012345678',
    'N12345678',
  ],
}

const HARMLESS: readonly string[] = [
  // Judgments and files
  '20999/14',
  'Applications nos. 46827/99, 46951/99 and 12345/10',
  'Savriddin Dzhurayev v. Russia (no. 71386/10, § 197, 25 April 2013)',
  'ECLI:CE:ECHR:2005:0204JUD004682799',
  'ECLI:EU:C:2011:865 and C-411/10',
  'CCPR/C/123/D/2232/2013',
  'CAT/C/56/D/643/2014',
  'A/HRC/WGAD/2020/45',
  '18 B 74/25',
  '12a L 836/25.A',
  '19 A 2617/25.A; 18 B 988/25',
  'IV SA/Wa 446/19',
  'II OSK 1234/19',
  'W191 2176420-1/10E',
  'Ra 2019/20/0123',
  '001-111177',
  'Case of Muminov v. Russia (HUDOC 001-90212), item 001-90212',
  '001-113287 001-113288 001-113289',
  'Дела №№ 28492/15 49975/15 "Хасанов и Рахманов против России"',
  'дело № 11-41/2-26-18',
  'дело № 201-12-34',
  'AA/12345/2010 and PA/00001/2019',
  '[2011] UKUT 00123 (IAC)',
  '(2012) 54 EHRR 12; (2010) 123-129',
  'case 1:23-cv-01234-ABC',
  '2015/18582',
  'W.A.M. no. 2021/1234 of the 5th Chamber',
  'criminal case 237100121000123',
  // Articles, years, dates and sums
  'Article 307(3) part 2 of the Criminal Code; Article 5 § 1 (f)',
  'ст. 278 ч. 4 УК, ст. 307-1',
  'Former President of Kyrgyzstan (2011-2017)',
  'In 2014-2016 and in 1999/2000',
  'detained on 16.04.2024 and released on 2024-05-17',
  'по телефону 12.05.2020 сообщил',
  'by phone on 12 May 2020, 2021 and 2022',
  'a telephone poll of 2014-2016',
  '1 234 567 890 soums and 2,500,000.50 dollars',
  'ущерб 12 345 678 901 сум',
  'взятка в 150 000 000 000 сумов',
  'fined 100000000000 tenge',
  'fined 75000000000 soums',
  '616 of 7,000 people, 12.5 % to 13.25 %',
  'the passports of 120 people were cancelled on 12 May 2020',
  'Passport cancelled in 2014, 2015 and 2016',
  'паспорт аннулирован 12 мая 2020 года',
  'ratio 12.345, 67.890',
  '0.5278 (0.0568, 0.7668)',
  'at 38.5 °C',
  'at 14:30:15 on 2 May',
  // Places no finer than a city
  'arrested in Rudaki Avenue in Dushanbe',
  'a rally in Bolotnaya Street, 12 people were held',
  'On 3 May Lenin Street was closed',
  'On 4 March St. Petersburg City Court',
  'Silk Road in 2014 and 70 Belt and Road projects',
  'In 2011 Tverskoy District Court',
  'на площади Ала-Тоо 7 апреля 2010 года',
  'на улице Рудаки 12 человек задержаны',
  'на улице Айни 12, 13 и 14 мая',
  'проспект Рудаки 2019',
  'и пр. 5 человек',
  'Mamatkulov et al. Smith 12.',
  'Mamatkulov et al. v. Turkey 46827/99',
  'at the Manas airport, terminal 2, gate 14',
  'auf Platz 3 der Liste',
  'Group 24, Article 14, Rule 39',
  // Marks that look like the harmful ones
  'See https://24.kg/english/331828_Moldovan_court/ and https://example.org/2024/05/06/123456789012',
  'https://t.me/channel/1234567890',
  'met @ Tashkent. Then left',
  'the account @example on Telegram',
  'U+0026 and C++ 11',
]

describe('texts that would help to find or impersonate someone', () => {
  const cases = Object.entries(HARMFUL).flatMap(([harm, texts]) => texts.map((text) => ({ harm, text })))
  it.each(cases)('“$text” holds a $harm', ({ harm, text }) => {
    expect(harmsInText(text)).toContain(harm)
  })
})

describe('texts that lawyers write all day', () => {
  it.each(HARMLESS)('“%s” harms nobody', (text) => {
    expect(harmsInText(text)).toEqual([])
  })
})

describe('any text', () => {
  it('gets an answer, whatever its script and length', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(HARMS).toEqual(expect.arrayContaining([...harmsInText(text)]))
      }),
    )
  })

  it.each([
    '1 ',
    '12-',
    '+1',
    'a.',
    '@',
    'a@',
    'ул. а ',
    'Street 1',
    '38.5598,',
    'passport ',
    "ko'cha 1 ",
    'Aa ',
    'Aa-Bb ',
  ])('is read in time linear to its length, also “%s” a hundred thousand times', (unit) => {
    const start = performance.now()
    harmsInText(unit.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
