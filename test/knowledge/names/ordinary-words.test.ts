import { describe, expect, test } from 'vitest'
import { nameIndex } from '../../../knowledge/names/name-index.ts'
import { ORDINARY_WORDS } from '../../../knowledge/names/ordinary-words.ts'
import { matchesOf } from '../../eval/name-doors.ts'
import { readPersons } from '../../eval/name-pairs.ts'
import { exileIndex, recordedExiles } from './recorded-exiles.ts'

const more = readPersons(new URL('pairs/persons.json', import.meta.url).pathname)
const index = nameIndex([...recordedExiles, ...more])

const SENTENCES = {
  en: ['is it ', ' there'],
  ru: ['что это ', ' у нас'],
  de: ['was ist ', ' hier'],
  pl: ['co to jest ', ' tam'],
  uz: ['bu ', ' haqida'],
  tg: ['ин ', ' аст'],
} as const
const LANGUAGES = ['en', 'ru', 'de', 'pl', 'uz', 'tg'] as const

/** Words that no list of the engine holds: of weather, food, the body, the house, and other inflections. */
const OTHER_WORDS = {
  en: 'cloud rain snow thunder bread butter cheese apple shoulder finger kitchen garden window curtain blanket pillow bicycle mountain valley river bridge forest meadow horse sheep eagle yellow purple silver copper hollow sorrow shadow narrow borrow mellow glove stove groove marvel travel shovel gravel level novel seven oven coven raven haven maiden wooden sudden garment fragment pigment dozen muzzle puzzle canal signal rival carnival festival arrival survival balloon lagoon',
  ru: 'облако дождь снег гроза хлеб масло сыр яблоко плечо палец кухня огород занавеска одеяло подушка велосипед гора долина река мост лес луг лошадь овца орёл жёлтый лиловый серебро медь остров корова подкова дубрава дорогой берега каменный мешков стульев деревьев листьев цветов плодов рисунков ковров остановка торговля здоровье молоко ведро колесо соловей муравей ручей',
  de: 'wolke regen schnee gewitter brot butter käse apfel schulter finger küche garten vorhang decke kissen fahrrad berg tal fluss brücke wald wiese pferd schaf adler gelb lila silber kupfer löwe möwe ofen hafen graben nabel gabel kabel nebel hebel sessel kessel',
  pl: 'chmura deszcz śnieg burza chleb masło ser jabłko ramię palec kuchnia ogród zasłona koc poduszka rower góra dolina rzeka most las łąka koń owca orzeł żółty fioletowy srebro miedź krowa sowa głowa brzegów kamieni worków krzeseł drzewa liści kwiatów owoców obrazów dywanów',
  uz: 'bulut yomgʻir qor momaqaldiroq non sariyogʻ pishloq olma yelka barmoq oshxona bogʻ parda koʻrpa yostiq velosiped togʻ vodiy daryo koʻprik oʻrmon oʻtloq ot qoʻy burgut sariq binafsha kumush mis',
  tg: 'абр борон барф раъд нон равған панир себ китф ангушт ошхона боғ парда кӯрпа болишт дучарха кӯҳ водӣ дарё пул ҷангал марғзор асп гӯсфанд уқоб зард бунафш нуқра мис',
} as const

const wordsOf = (list: (typeof ORDINARY_WORDS | typeof OTHER_WORDS)[(typeof LANGUAGES)[number]]): string[] =>
  list.split(' ')

/** What a text is read as, where it is read as people. */
function people(text: string): string[] {
  return index
    .findIn(text)
    .filter(({ outcome }) => outcome.outcome === 'sure' || outcome.outcome === 'list')
    .map(({ words, outcome }) => `${text}: ${words} as ${matchesOf(outcome)[0]?.spelling}`)
}

test('the list holds 1,500 words and more, of six languages', () => {
  const all = new Set(LANGUAGES.flatMap((language) => wordsOf(ORDINARY_WORDS[language])))
  expect(all.size).toBeGreaterThanOrEqual(1500)
  for (const language of LANGUAGES) expect(wordsOf(ORDINARY_WORDS[language]).length).toBeGreaterThan(400)
})

describe.each(LANGUAGES)('in a sentence of small letters (%s)', (language) => {
  const [before, after] = SENTENCES[language]

  test('no ordinary word is read as anyone', () => {
    expect(
      wordsOf(ORDINARY_WORDS[language]).flatMap((word) => [
        ...people(`${before}${word}${after}`),
        ...people(word),
        ...people(`${word} 2022${after}`),
      ]),
    ).toEqual([])
  })

  test('nor are two ordinary words side by side', () => {
    const words = wordsOf(ORDINARY_WORDS[language])
    expect(words.flatMap((word, at) => people(`${before}${word} ${words[at + 1] ?? ''}${after}`))).toEqual([])
  })

  test('nor is a word that no list holds', () => {
    expect(wordsOf(OTHER_WORDS[language]).flatMap((word) => people(`${before}${word}${after}`))).toEqual([])
  })
})

test.each([
  'соли 2022 аз Русия ба Тоҷикистон рабуда шудагон',
  'что такое Группа 24',
  'похищения из россии в таджикистан с 2015 года',
  'сколько случаев насилия за последние десять лет',
])('«%s» names nobody', (text) => {
  expect(index.findIn(text)).toEqual([])
})

describe('an unlike word beside a family name in small letters', () => {
  test('before it is a given name: nobody, and bearers of the family name are only near', () => {
    for (const text of ['buzurgmehr yorov the lawyer', 'where is zebunnisa odinaeva now']) {
      const [found, ...more] = exileIndex.findIn(text)
      expect(more).toEqual([])
      expect(found?.outcome.outcome).toBe('none')
    }
  })

  test('is someone’s name though nobody on record bears either word', () => {
    expect(exileIndex.findIn('мерген оразов ашхабад, блогер')).toMatchObject([
      { words: 'мерген оразов', outcome: { outcome: 'none' } },
    ])
  })

  test('that says what happened leaves all who bear the family name', () => {
    expect(exileIndex.findIn('disgraced odinaev vanished')).toMatchObject([
      { words: 'odinaev', outcome: { outcome: 'list' } },
    ])
  })
})

test('every recorded name in small letters in a sentence is still found', () => {
  const missed = recordedExiles.flatMap(({ id, spellings }) =>
    spellings
      .map(({ name }) => name.replace(/\([^)]*\)/gu, ' ').trim())
      // Arabic letters are not read, and «s.» in small letters is no initial.
      .filter((name) => !/\p{Script=Arabic}|\p{L}\.$/u.test(name))
      .flatMap((name) => {
        const [before, after] = SENTENCES[/\p{Script=Cyrillic}/u.test(name) ? 'ru' : 'en']
        const found = exileIndex.findIn(`${before}${name.toLowerCase()}${after}`)
        return found.some(({ outcome }) => isFinding(outcome, id)) ? [] : [name]
      }),
  )
  expect(missed).toEqual([])
})

function isFinding(outcome: Parameters<typeof matchesOf>[0], id: string): boolean {
  return (
    (outcome.outcome === 'sure' || outcome.outcome === 'list') && matchesOf(outcome).some((match) => match.id === id)
  )
}
