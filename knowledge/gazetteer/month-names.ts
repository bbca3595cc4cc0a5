import { fold } from '../search/fold.ts'

/** Month names as dates write them, in English, Russian, German, Polish, Uzbek and Tajik; January first. */
const NAMES: readonly string[] = [
  'january jan januar jänner styczeń stycznia styczniu январь января январе янв yanvar yanvarda yanvari январи январда',
  'february feb februar luty lutego lutym февраль февраля феврале фев fevral fevralda феврали февралда',
  'march mar märz maerz marzec marca marcu март марта марте mart martda марти мартда',
  'april apr kwiecień kwietnia kwietniu апрель апреля апреле апр aprel aprelda апрели апрелда',
  'may mai maj maja maju май мая мае mayda майда майи',
  'june jun juni czerwiec czerwca czerwcu июнь июня июне iyun iyunda июни июнда',
  'july jul juli lipiec lipca lipcu июль июля июле iyul iyulda июли июлда',
  'august aug sierpień sierpnia sierpniu август августа августе авг avgust avgustda августи августда',
  'september sep sept wrzesień września wrześniu сентябрь сентября сентябре сен сент sentabr sentyabr sentabrda сентябри сентябрда',
  'october oct oktober okt październik października październiku октябрь октября октябре окт oktabr oktyabr oktabrda октябри октябрда',
  'november nov listopad listopada listopadzie ноябрь ноября ноябре ноя noyabr noyabrda ноябри ноябрда',
  'december dec dezember dez grudzień grudnia grudniu декабрь декабря декабре дек dekabr dekabrda декабри декабрда',
]

const MONTHS = new Map(
  NAMES.flatMap((names, place) => names.split(' ').map((name) => [fold(name), place + 1] as const)),
)

/** The month, 1 to 12, that a folded word names; undefined for other words. A month counts only beside a year: «May» and «März» are names of people too. */
export function monthNamed(folded: string): number | undefined {
  return MONTHS.get(folded)
}
