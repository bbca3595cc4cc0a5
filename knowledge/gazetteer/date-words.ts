import { fold } from '../search/fold.ts'

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(fold))
}

/** «Since 2020», «с 2015 года», «seit», «od», «аз соли»: from that date on, itself included. */
export const SINCE = wordSet('since from starting beginning с со начиная от seit ab von od począwszy аз')
/** «After 2019»: from the next year on. */
export const AFTER = wordSet('after post после позже позднее nach po пас баъди баъд')
/** «Before 2010»: to the year before. */
export const BEFORE = wordSet('before prior pre до раньше ранее vor przed пеш то')
/** «Until 2010», «through 2014», «bis», «по»: to that date, itself included. */
export const UNTIL = wordSet('until till through thru to up по включительно bis do тo')
/** Between the two ends of a range. */
export const THROUGH = wordSet('to through until till and or по до и или bis und oder do a i oraz lub va то ва vs')
/** Between a preposition and its date: «since the year 2020», «с начала 2015», «nach dem Jahr 2019». */
export const FILLER = wordSet(
  'the year years early mid late end beginning of and начала начале конца конце середины лета весны осени соли солҳои году года годов годы der dem den des jahr jahre jahres anfang ende mitte roku roku lat latach początku końca in in аз the to',
)
/** After the date: «2020 onwards», «2020 plus». */
export const ONWARDS = wordSet('onwards onward плюс')
/** Events that stand for their year: «after the Nukus protests 2022», «после андижана 2005». */
export const EVENT =
  /^(?:protests?|events|massacre|uprising|crackdown|war|ban|independence|andijan|andizhan|nukus|протест\p{L}{0,3}|событи\p{L}{1,2}|независимост\p{L}|андижан\p{L}{0,3}|нукус\p{L}{0,3}|воин\p{L}|запрет\p{L}?|massaker|krieg|verbot|wojn\p{L}|voqea\p{L}*|вокеа\p{L}*)$/u

export const LAST =
  /^(?:last|past|previous|recent|последн\p{L}{1,3}|прошедш\p{L}{1,3}|letzt\p{L}{1,2}|vergangen\p{L}{0,2}|ostatni\p{L}{0,3}|songgi|oxirgi|сунгги|охирги|охир|охири|охирин)$/u
export const YEAR_BEFORE =
  /^(?:прошл\p{L}{2,3}|minion\p{L}{2,3}|zeszl\p{L}{2,3}|ubiegl\p{L}{2,3}|otgan|утган|гузашта)$/u
export const THIS =
  /^(?:this|current|эт\p{L}{1,2}|текущ\p{L}{2,3}|нынешн\p{L}{2,3}|diese\p{L}|laufende\p{L}|tym|ten|biezac\p{L}{2,3}|bu|shu|бу|шу|хамин|ҳамин|ин)$/u

const UNITS: readonly (readonly ['years' | 'months' | 'weeks' | 'days', string])[] = [
  [
    'years',
    'year years год года лет году годы jahr jahre jahren jahres rok roku lata lat latach yil yilda yillar yillarda йил йилда йиллар соли сол солҳои',
  ],
  [
    'months',
    'month months месяц месяца месяцев месяце месяцы monat monate monaten miesiąc miesiąca miesiące miesięcy miesiącach miesiącu oy oyda oylar ой ойда моҳ моҳи моҳҳои',
  ],
  [
    'weeks',
    'week weeks неделя недели недель неделю неделе woche wochen tydzień tygodnie tygodni tygodniu hafta haftada ҳафта ҳафтаи',
  ],
  ['days', 'day days день дня дней дни tag tage tagen dzień dni dniach kun kunda кун рӯз рӯзи'],
]

export type Unit = 'years' | 'months' | 'weeks' | 'days'

const UNIT_OF = new Map<string, Unit>(
  UNITS.flatMap(([unit, words]) => words.split(' ').map((word) => [fold(word), unit] as const)),
)

/** The unit of time that a folded word names. */
export function unitNamed(folded: string): Unit | undefined {
  return UNIT_OF.get(folded)
}

const NUMBERS: readonly string[] = [
  'one один одного одну одно ein einen einem jeden bir бир як',
  'two couple два двух две двое zwei dwa dwóch dwie ikki икки ду',
  'three три трёх трех drei trzy trzech uch уч се',
  'four четыре четырёх четырех vier cztery czterech tort турт чор чаҳор',
  'five пять пяти fünf pięć pięciu besh беш панҷ',
  'six шесть шести sechs sześć sześciu olti олти шаш',
  'seven семь семи sieben siedem siedmiu yetti етти ҳафт',
  'eight восемь восьми acht osiem ośmiu sakkiz саккиз ҳашт',
  'nine девять девяти neun dziewięć dziewięciu toqqiz туққиз нӯҳ',
  'ten десять десяти zehn dziesięć dziesięciu on ун даҳ',
]

const NUMBER_OF = new Map(
  NUMBERS.flatMap((words, place) => words.split(' ').map((word) => [fold(word), place + 1] as const)),
)

/** The number that a folded word names or writes in digits, to 99. */
export function numberNamed(folded: string): number | undefined {
  return /^[1-9]\d?$/.test(folded) ? Number(folded) : NUMBER_OF.get(folded)
}
