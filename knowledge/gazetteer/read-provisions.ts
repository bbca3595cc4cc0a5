import { exclusionAt } from './exclusion.ts'
import type { MessageWord } from './message-words.ts'

/** Provisions in the records' spelling («ECHR Art. 5 § 4»), with the words they were read from. */
export interface ProvisionsRead {
  readonly provisions: readonly string[]
  readonly at: readonly number[]
  /** Others are named only to be left out: «Article 5 but not Article 3». */
  readonly leavesOut: boolean
}

/** «Article» before the number, folded, in English, Russian, German, Polish, Uzbek and Tajik. */
const ARTICLE =
  /^(?:arts?|articles?|artikels?|artikeln|artyku[lł]\p{L}{0,3}|ст|стст|стать\p{L}{1,3}|статей|modda\p{L}{0,5}|модда\p{L}{0,5}|моддаи)$/u
/** «3-modda», «3 moddasi»: after the number. */
const ARTICLE_AFTER = /^(?:modda\p{L}{0,6}|модда\p{L}{0,6})$/u
const NUMBER = /^(\d{1,3})(?:st|nd|rd|th|и|я|ая|еи|ю)?$/u
const FUSED = /^(?:art|ст)(\d{1,2})$/u
const AND = new Set(['and', 'or', 'и', 'или', 'und', 'oder', 'i', 'oraz', 'lub', 'va', 'ва'])
const PARAGRAPH = new Set([
  'paragraph',
  'para',
  'par',
  'ust',
  'abs',
  'absatz',
  'п',
  'пункт',
  'пункта',
  'ч',
  'часть',
  'части',
  'paragraf',
])

/** The articles of the Convention that decide removal cases, and those on its machinery that are found violated (34, 38). */
const OF_CONVENTION = new Set(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '13', '14', '18', '34', '38'])
const OF_CAT = new Set(['3', '22'])
const OF_COVENANT = new Set(['6', '7', '9', '10', '13', '14', '17', '18', '19'])

const CAT = new Set([
  'cat',
  'uncat',
  'torture',
  'пыток',
  'folter',
  'torturom',
  'qiynoqlarga',
  'қииноқларга',
  'шиканҷа',
  'кпп',
])
const COVENANT = new Set(['iccpr', 'covenant', 'пакта', 'пакт', 'мпгпп', 'zivilpakt', 'uno', 'ccpr'])
/** A word that says that the article is of some other law. */
const OTHER_LAW =
  /^(?:criminal|penal|code|ук|упк|гк|коап|уголовн\p{L}*|кодекс\p{L}*|stgb|gg|aufenthg|asylg|asylvfg|kk|kpk|kodeks\p{L}*|jk|jinoyat|жиноят|ҷинояти|кҷ|charter|хартии|charta|karty|constitution\p{L}*|конституци\p{L}*|verfassung|grundgesetz\p{L}*|konstytucj\p{L}*|directive|regulation|директив\p{L}*|регламент\p{L}*|richtlinie|verordnung|dublin|law|закон\p{L}*|ustaw\p{L}*|gesetz\p{L}*|minsk|минск\p{L}*|refugee|geneva|женевск\p{L}*|genfer|gfk|statute|устав\p{L}*)$/u
const PROTOCOL = /^(?:protocol|протокол\p{L}*|protokoll?\p{L}*)$/u

/** Reads «Article 3», «ст. 3 и 13 Конвенции», «Art. 5 § 4», «CAT article 3»; articles of criminal codes and other laws are none. */
export function readProvisions(text: string, words: readonly MessageWord[]): ProvisionsRead {
  const provisions: string[] = []
  const at: number[] = []
  let leavesOut = false
  for (let place = 0; place < words.length; place += 1) {
    const start = numberStart(words, place)
    if (start === undefined) continue
    const list = articleList(text, words, start)
    if (list.articles.length === 0) continue
    const ahead = paragraphBefore(words, place)
    const first = ahead?.first ?? Math.min(place, start)
    const articles =
      ahead && list.articles.length === 1 ? list.articles.map((article) => article + ahead.written) : list.articles
    const cited = citedFrom(words, { first, last: list.last }, articles)
    if (cited.length > 0) for (let index = first; index <= list.last; index += 1) at.push(index)
    if (cited.length > 0 && isLeftOut(words, first, provisions.length > 0)) leavesOut = true
    else provisions.push(...cited)
    place = list.last
  }
  return { provisions: [...new Set(provisions)], at, leavesOut }
}

/** Words between «not» and the article that it leaves out: «but not a violation of Article 3», «но не нарушение статьи 3». */
const OF_ARTICLE =
  /^(?:an?|any|of|the|under|on|for|violat\p{L}*|breach\p{L}*|по|о|нарушен\p{L}*|von|verletzung|des|z|naruszen\p{L}*)$/u
/** «Without an Article 3 violation» asks for judgments that found none, and leaves no article out. */
const LACKING = new Set(['without', 'без', 'ohne', 'bez'])

/** A lone article is left out by «except»; beside «not» it says what was not violated, unless another is wanted before it. */
function isLeftOut(words: readonly MessageWord[], first: number, isAfterAnother: boolean): boolean {
  let last = first - 1
  while (last > first - 5 && OF_ARTICLE.test(words[last]?.folded ?? '')) last -= 1
  const exclusion = exclusionAt(words, last)
  if (isAfterAnother) return exclusion !== undefined
  return exclusion === 'exception' && !LACKING.has(words[last]?.folded ?? '')
}

/** The index of the article number that the word at `place` announces. */
function numberStart(words: readonly MessageWord[], place: number): number | undefined {
  const word = words[place]?.folded ?? ''
  if (FUSED.test(word)) return place
  if (ARTICLE.test(word)) {
    const next = words[place + 1]?.folded ?? ''
    if (NUMBER.test(next)) return place + 1
    return next === 'no' && NUMBER.test(words[place + 2]?.folded ?? '') ? place + 2 : undefined
  }
  return NUMBER.test(word) && ARTICLE_AFTER.test(words[place + 1]?.folded ?? '') ? place : undefined
}

interface ArticleList {
  readonly articles: readonly string[]
  readonly last: number
}

/** «3», «5 § 4», «5(1)(f)», «3 and 13», «13 + 3», from the first number on. */
function articleList(text: string, words: readonly MessageWord[], start: number): ArticleList {
  const articles: string[] = []
  let place = start
  let last = start
  for (;;) {
    const article = articleAt(text, words, place)
    if (!article) break
    articles.push(article.written)
    last = article.last
    const next = nextNumber(text, words, last)
    if (next === undefined) break
    place = next
  }
  const after = words[last + 1]?.folded ?? ''
  return { articles, last: ARTICLE_AFTER.test(after) ? last + 1 : last }
}

function articleAt(
  text: string,
  words: readonly MessageWord[],
  place: number,
): { written: string; last: number } | undefined {
  const word = words[place]?.folded ?? ''
  const number = NUMBER.exec(word)?.[1] ?? FUSED.exec(word)?.[1]
  if (number === undefined) return undefined
  const paragraph = paragraphAfter(text, words, place)
  if (!paragraph) return { written: number, last: place }
  const letter = letterAfter(text, words, paragraph.last)
  return letter
    ? { written: `${number} § ${paragraph.number} (${letter})`, last: paragraph.last + 1 }
    : { written: `${number} § ${paragraph.number}`, last: paragraph.last }
}

/** «§ 4», «(4)», «-4», «ust. 4», «п. 4», «paragraph 4». */
function paragraphAfter(
  text: string,
  words: readonly MessageWord[],
  place: number,
): { number: string; last: number } | undefined {
  const gap = gapAfter(text, words, place)
  const next = words[place + 1]?.folded ?? ''
  if (/^[1-5]$/.test(next) && /^[\s.]*(?:§§?|\(|[-–‑])\s*$/u.test(gap)) return { number: next, last: place + 1 }
  const number = words[place + 2]?.folded ?? ''
  return PARAGRAPH.has(next) && /^[1-5]$/.test(number) ? { number, last: place + 2 } : undefined
}

/** «П. 4 ст. 5», «пункт 1 (f) статьи 5», «ust. 4 art. 5», «paragraph 4 of Article 5». */
function paragraphBefore(words: readonly MessageWord[], place: number): { written: string; first: number } | undefined {
  const folded = (index: number): string => words[index]?.folded ?? ''
  let last = folded(place - 1) === 'of' ? place - 2 : place - 1
  const letter = /^[a-f]$/.test(folded(last)) ? folded(last) : undefined
  if (letter) last -= 1
  if (!/^[1-5]$/.test(folded(last)) || !PARAGRAPH.has(folded(last - 1))) return undefined
  return { written: ` § ${folded(last)}${letter ? ` (${letter})` : ''}`, first: last - 1 }
}

function letterAfter(text: string, words: readonly MessageWord[], place: number): string | undefined {
  const letter = words[place + 1]?.folded ?? ''
  return /^[a-f]$/.test(letter) && /^\)?\s?\($/.test(gapAfter(text, words, place)) ? letter : undefined
}

/** The index of a further number: «3 and 13», «3, 13», «3 + 13», «3 and Article 13». */
function nextNumber(text: string, words: readonly MessageWord[], last: number): number | undefined {
  const gap = gapAfter(text, words, last)
  const next = words[last + 1]?.folded ?? ''
  if (NUMBER.test(next) && /^\)?\s*[,+/&]\s*$/.test(gap)) return last + 1
  if (!AND.has(next)) return undefined
  const afterAnd = words[last + 2]?.folded ?? ''
  if (NUMBER.test(afterAnd) && !/^(?:19|20)\d\d$/.test(afterAnd)) return last + 2
  return ARTICLE.test(afterAnd) && NUMBER.test(words[last + 3]?.folded ?? '') ? last + 3 : undefined
}

/** The law is named beside the articles; without a name it is the Convention, where that has such an article. */
function citedFrom(
  words: readonly MessageWord[],
  span: { readonly first: number; readonly last: number },
  articles: readonly string[],
): readonly string[] {
  const before = words.slice(Math.max(0, span.first - 3), span.first).map(({ folded }) => folded)
  const after = words.slice(span.last + 1, span.last + 6).map(({ folded }) => folded)
  const beside = [...before, ...after]
  if (beside.some((word) => CAT.has(word))) return spelled('CAT', articles, OF_CAT)
  if (beside.some((word) => COVENANT.has(word))) return spelled('ICCPR', articles, OF_COVENANT)
  const protocol = beside.findIndex((word) => PROTOCOL.test(word))
  if (protocol >= 0) return protocolArticles(beside.slice(protocol + 1), articles)
  if ([...before.slice(-1), ...after.slice(0, 4)].some((word) => OTHER_LAW.test(word))) return []
  return spelled('ECHR', articles, OF_CONVENTION)
}

function spelled(law: string, articles: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return articles.filter((article) => known.has(article.split(' ')[0] ?? '')).map((article) => `${law} Art. ${article}`)
}

function protocolArticles(words: readonly string[], articles: readonly string[]): readonly string[] {
  const number = words.slice(0, 2).find((word) => /^(?:1|4|6|7|12|13)$/.test(word))
  return number ? articles.map((article) => `ECHR Protocol No. ${number} Art. ${article}`) : []
}

function gapAfter(text: string, words: readonly MessageWord[], place: number): string {
  return text.slice(words[place]?.end ?? text.length, words[place + 1]?.start ?? text.length)
}
