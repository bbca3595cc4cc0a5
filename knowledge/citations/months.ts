import { foldLetters } from './fold-letters.ts'

/** Month names in English, German, French, Polish, Russian, Turkish and Ukrainian, in the forms that dates use; January first. */
const NAMES: readonly string[] = [
  'january jan januar jänner jän janvier janv stycznia styczeń styczniu января январь январе янв ocak січня',
  'february feb februar février fév févr lutego luty lutym февраля февраль феврале фев февр şubat лютого',
  'march mar märz maerz mär mars marca marzec marcu марта март марте мар mart березня',
  'april apr avril avr kwietnia kwiecień kwietniu апреля апрель апреле апр nisan квітня',
  'may mai maja maj maju мая май мае mayıs травня',
  'june jun juni juin czerwca czerwiec czerwcu июня июнь июне июн haziran червня',
  'july jul juli juillet juil lipca lipiec lipcu июля июль июле июл temmuz липня',
  'august aug août sierpnia sierpień sierpniu августа август августе авг ağustos серпня',
  'september sep sept septembre września wrzesień wrześniu сентября сентябрь сентябре сен сент eylül вересня',
  'october oct oktober okt octobre października październik październiku октября октябрь октябре окт ekim жовтня',
  'november nov novembre listopada listopad listopadzie ноября ноябрь ноябре ноя нояб kasım листопада',
  'december dec dezember dez décembre déc grudnia grudzień grudniu декабря декабрь декабре дек aralık грудня',
]

const MONTHS = new Map(
  NAMES.flatMap((names, place) => names.split(' ').map((name) => [foldLetters(name), place + 1] as const)),
)

/** The month, 1 to 12, that a word names in one of those languages; undefined for other words. */
export function monthNamed(word: string): number | undefined {
  return MONTHS.get(foldLetters(word))
}
