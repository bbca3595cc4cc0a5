/** Rough rules by which other languages would write the names of the records, for tests alone. */
export const TRANSLITERATIONS: ReadonlyMap<string, (name: string) => string> = new Map([
  ['Russian', toRussian],
  ['German', toGerman],
  ['English without digraphs', toSimpleEnglish],
  ['capitals', (name: string) => name.toUpperCase()],
])

const DIGRAPHS: readonly (readonly [string, string])[] = [
  ['dzh', 'дж'],
  ['kh', 'х'],
  ['zh', 'ж'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['gh', 'г'],
  ['ya', 'я'],
  ['yu', 'ю'],
  ['ye', 'е'],
  ['ou', 'у'],
  ['iy', 'ий'],
]
const LATIN = 'abvgdeziyjklmnoprstufhqw'
const CYRILLIC = 'абвгдезийжклмнопрстуфхкв'

function toRussian(name: string): string {
  const words = name.replace(' and Others', ' и другие').replaceAll(' and ', ' и ').replace(/y\b/g, 'ы')
  const digraphs = DIGRAPHS.reduce((text, [latin, cyrillic]) => replacedInBothCases(text, latin, cyrillic), words)
  return digraphs.replace(/[a-z]/gi, (letter) => {
    const cyrillic = CYRILLIC.charAt(LATIN.indexOf(letter.toLowerCase())) || letter
    return letter === letter.toLowerCase() ? cyrillic : cyrillic.toUpperCase()
  })
}

function toGerman(name: string): string {
  const digraphs: readonly (readonly [string, string])[] = [
    ['dzh', 'dsch'],
    ['zh', 'sch'],
    ['sh', 'sch'],
    ['kh', 'ch'],
  ]
  const words = name.replace('and Others', 'u.a.').replaceAll(' and ', ' und ')
  return digraphs
    .reduce((text, [latin, german]) => replacedInBothCases(text, latin, german), words)
    .replace(/yev\b/g, 'jew')
    .replace(/v\b/g, 'w')
}

function toSimpleEnglish(name: string): string {
  return replacedInBothCases(replacedInBothCases(name, 'dzh', 'j'), 'kh', 'h').replace(/yev\b/g, 'ev')
}

function replacedInBothCases(text: string, from: string, to: string): string {
  return text.replaceAll(capitalised(from), capitalised(to)).replaceAll(from, to)
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
