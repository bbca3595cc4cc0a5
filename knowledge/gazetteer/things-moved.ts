import { fold } from '../search/fold.ts'
import type { FoundMeaning } from './found-meaning.ts'
import type { MessageWord } from './message-words.ts'

const stems = (notation: string): RegExp => {
  const each = fold(notation)
    .split(/\s+/)
    .filter((stem) => stem !== '')
    .map((stem) => (stem.endsWith('*') ? `${stem.slice(0, -1)}\\p{L}{0,6}` : stem))
  return new RegExp(`^(?:${each.join('|')})$`, 'u')
}

/** What is handed over, returned or taken that is no person. The nominative of «решение» alone: «выдан решением суда». */
const THINGS = stems(
  `file files document documents documentation evidence passport passports papers paperwork copy copies material materials information data
   phone phones laptop computer money belongings property luggage decision decisions flight case cases judgment judgement ruling report reports letter letters
   answer complaint application form id visa keys footage video videos power control step steps action actions measures note notes look part place time effect care view list lists
   дело дела делу материал* документ* файл* паспорт* загранпаспорт* доказательств* копи* письм* справк* виза визу визы виз деньги денег телефон* ноутбук* вещи имуществ* данные
   информаци* сведени* решение решения запрос запросы жалобу жалобы заявлени* удостоверени* разрешени* ордер* видео посылк* протокол* вид
   akte akten unterlagen dokument* beweis* pass passe reisepass* ausweis* geld handy akta dokumenty dowod* paszport* pieniadze telefon telefony
   hujjat* pasport* ҳужжат* ҳуҷҷат* шиноснома*`,
)
/** From where a thing or a name is struck out, which no person is removed from: «removed from the Interpol list». */
const LISTS = stems(
  `list lists register registry database agenda website site office post party channel group chat page record records index wanted`,
)
const BEFORE_THINGS = new Set(
  fold(
    `the a an all any some this that these those his her their its our my your of to him it him same case court original full criminal seized confiscated secret personal medical legal official new
     его ее её их ему ей им мне нам у него нее неё них свои свой все эти этот это мои мой материалы копии
     die der das den alle seine ihre seinen ihren ihm ihr ihnen swoje jego jej ich mu im wszystkie`,
  ).split(/\s+/),
)
const BEFORE_LISTS = new Set([
  ...BEFORE_THINGS,
  'from',
  'off',
  'interpol',
  'sanctions',
  'terrorist',
  'terror',
  'wanted',
  'public',
])
const MOST_BETWEEN = 4

/** Between a thing and the verb that says what was done with it: «the file was not handed over», «документы так и не вернули». */
const BETWEEN = new Set(
  fold(
    `was were been be being is are has have had not never to did wurde wurden worden nicht hat haben
     так и не ему ей им нам мне были был была было zostały zostaly nie`,
  ).split(/\s+/),
)
const AUXILIARIES = new Set('was were been be being is are'.split(' '))

/** «Дело переданных» is the case of people: only a verb or a short participle tells of the thing. */
const OF_A_THING =
  /^(?:выда|переда|верну|возвра|забра|высла|отправ|вывез)\p{L}{0,3}(?:ли|л|ла|ло|н|на|но|ны|щен|щена|щены|щено)$/u

/** Whether the words speak of a paper or another thing: «hand over the file», «паспорт не вернули», «removed from the list». */
export function isOfThing(
  words: readonly MessageWord[],
  { at, first, last, meaning }: FoundMeaning<'removal'>,
): boolean {
  if (meaning.types.length > 0 && !/^(?:выда|высла|высыл|вышл)/u.test(words[first]?.folded ?? '')) return false
  return isFollowed(words, at[0] ?? first) || isFollowed(words, last) || isPreceded(words, first)
}

function isFollowed(words: readonly MessageWord[], from: number): boolean {
  for (let place = from + 1; place <= from + 1 + MOST_BETWEEN; place += 1) {
    const word = words[place]
    if (!word || /[,.;:!?()\n]/u.test(word.before)) return false
    if (THINGS.test(word.folded)) return true
    if (isFromList(words, place, from)) return true
    if (!BEFORE_LISTS.has(word.folded)) return false
  }
  return false
}

/** «Removed from the list»; «taken from the group of detainees» as well is no removal to a state. */
function isFromList(words: readonly MessageWord[], place: number, from: number): boolean {
  const isFrom = words.slice(from, place).some(({ folded }) => folded === 'from' || folded === 'off')
  return isFrom && LISTS.test(words[place]?.folded ?? '')
}

function isPreceded(words: readonly MessageWord[], first: number): boolean {
  const verb = words[first]?.folded ?? ''
  let hasAuxiliary =
    verb === 'taken' || OF_A_THING.test(verb) || /^(?:uber|zuruck|przekaz|odesla|topshir|супор)/u.test(verb)
  for (let place = first - 1; place >= Math.max(0, first - MOST_BETWEEN); place -= 1) {
    if (/[,.;:!?()\n]/u.test(words[place + 1]?.before ?? '')) return false
    const word = words[place]?.folded ?? ''
    if (THINGS.test(word)) return hasAuxiliary && !OBLIQUE.test(word)
    if (!BETWEEN.has(word)) return false
    hasAuxiliary ||= AUXILIARIES.has(word)
  }
  return false
}

/** Cases of Russian that are no subject: «по запросу выдан», «по делу выдан». */
const OBLIQUE = /^(?:делу|дела|cases|list|lists|решения|time|part)$/u
