import { categoriesIn } from '../../ask/categories.ts'
import { fold } from '../../../knowledge/search/fold.ts'
import { STOP_WORDS } from '../../../knowledge/search/stop-words.ts'
import { isTypeWord } from './said-types.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** More would be a document, not a wish. */
const MOST_WORDS = 8

/**
 * The words of a wish that nothing was made of, as they were written: whoever reads back that they will be told of
 * “removals in Germany” must see that “of women” was not understood. `read` are the stretches of it that were.
 */
export function unreadWords(text: string, read: readonly Range[]): readonly string[] {
  const left = read.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(Math.max(end - start, 0)) + rest.slice(end),
    text,
  )
  const words = left.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []
  return [...new Set(words)].filter((word) => !isUnderstood(word)).slice(0, MOST_WORDS)
}

function isUnderstood(word: string): boolean {
  const folded = fold(word)
  return (
    folded.length < 3 ||
    STOP_WORDS.has(folded) ||
    ASKING.test(folded) ||
    isTypeWord(folded) ||
    categoriesIn(word).length > 0
  )
}

/** How people ask to be told, and of whomever; folded. */
const ASKING =
  /^(?:tell|inform|alert|notif|warn|ping|messag|email|send|let|know|keep|post|updat|watch|eye|follow|subscri|hear|want|need|would|like|pleas|when|whenever|once|soon|moment|time|someone|anyone|somebody|anybody|everyone|something|anything|everything|any|each|every|new|news|latest|happen|chang|come|get|goes|gets|got|being|also|both|hello|thank|digest|report|event|case|people|person|exile|citizen|national|daily|week|month|morning|evening|day|night|future|against|between|concern|regard|related|involv|around|inside|within|state|countr|govern|author|police|сообщ|скаж|напиш|пиш|предупре|уведом|оповещ|оповест|подпис|подпиш|отпис|отпиш|присыл|пришл|слеж|след|когда|если|кого|кто|либо|нибудь|что|мне|меня|нас|нам|новост|нов|случ|люб|хоч|нужн|пожалуйст|дайт|дай|знать|буд|чем|любо|всем|все|всё|событи|человек|люди|людей|граждан|будет|стран|власт|полици|раз|про|против|между|каса|benachrichtig|bitte|wenn|jemand|mich|mir|uber|sag|meld|informier|abonn|neu|aus|nach|bei|powiadom|subskr|jesli|gdy|kogos|ktos|mnie|prosz|daj|znac|now|menga|xabar|bering|beri|haqida|obuna|yangi|kimdir|сводк|дайджест|котор|хабар|дихед|диханд|ман|обуна)/
