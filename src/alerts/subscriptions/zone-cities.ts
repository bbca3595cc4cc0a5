import type { ReplyLanguage } from '../../reply/reply.ts'
import { pattern, taken } from './said.ts'
import { zoneNamed } from '../timing/time-zone.ts'

/**
 * Cities by whose time people say that they live: the usual hosts of exiles, their own capitals, and those where their
 * defenders work. A row: zone | English | Russian | how it is said, as a pattern over small letters without `ё`.
 * The first row of a zone names it.
 */
const CITIES = `
Europe/Berlin | Berlin | Берлин | berlin(?:er)?|берлин\\p{L}{0,6}
Europe/Berlin | Munich | Мюнхен | munich|münchen|мюнхен\\p{L}{0,6}
Europe/Berlin | Hamburg | Гамбург | hamburg|гамбург\\p{L}{0,6}
Europe/Berlin | Frankfurt | Франкфурт | frankfurt|франкфурт\\p{L}{0,6}
Europe/Warsaw | Warsaw | Варшава | warsaw|warsz?aw\\p{L}{0,5}|варшав\\p{L}{0,6}
Europe/Warsaw | Krakow | Краков | krakow|kraków|cracow|краков\\p{L}{0,6}
Europe/Istanbul | Istanbul | Стамбул | istanbul|i̇stanbul|стамбул\\p{L}{0,6}
Europe/Istanbul | Ankara | Анкара | ankara|анкар\\p{L}{0,6}
Asia/Tashkent | Tashkent | Ташкент | tashkent|toshkent|тошкент|ташкент\\p{L}{0,6}
Asia/Samarkand | Samarkand | Самарканд | samarkand|samarqand|самарканд\\p{L}{0,6}
Asia/Almaty | Almaty | Алматы | almaty|алмат\\p{L}{1,6}
Asia/Almaty | Astana | Астана | astana|астан\\p{L}{1,6}
Asia/Bishkek | Bishkek | Бишкек | bishkek|бишкек\\p{L}{0,6}
Asia/Dushanbe | Dushanbe | Душанбе | dushanbe|душанбе|душанбинск\\p{L}{1,4}
Asia/Ashgabat | Ashgabat | Ашхабад | ashgabat|ashkhabad|ашхабад\\p{L}{0,6}|ашгабат\\p{L}{0,6}
Europe/Moscow | Moscow | Москва | moscow|msk|мск|москв\\p{L}{1,4}|московск\\p{L}{1,4}
Europe/Vilnius | Vilnius | Вильнюс | vilnius|вильнюс\\p{L}{0,6}
Europe/Riga | Riga | Рига | riga|риг[аеиу]|рижск\\p{L}{1,4}
Europe/Tallinn | Tallinn | Таллин | tallinn?|таллин\\p{L}{0,6}
Europe/Vienna | Vienna | Вена | vienna|wien(?:er)?|вен[аеуы]|венск\\p{L}{1,4}
Europe/Paris | Paris | Париж | paris|париж\\p{L}{0,6}
Europe/Paris | Strasbourg | Страсбург | strasbourg|страсбург\\p{L}{0,6}
Europe/London | London | Лондон | london|лондон\\p{L}{0,6}
Europe/Brussels | Brussels | Брюссель | brussels|брюссел\\p{L}{0,6}|cest?
Europe/Amsterdam | Amsterdam | Амстердам | amsterdam|амстердам\\p{L}{0,6}
Europe/Amsterdam | The Hague | Гаага | (?:the )?hague|гааг\\p{L}{1,6}
Europe/Zurich | Zurich | Цюрих | zurich|zürich|цюрих\\p{L}{0,6}
Europe/Zurich | Geneva | Женева | geneva|женев\\p{L}{1,6}
Europe/Prague | Prague | Прага | prague|праг[аеиу]|пражск\\p{L}{1,4}
Europe/Stockholm | Stockholm | Стокгольм | stockholm|стокгольм\\p{L}{0,6}
Europe/Oslo | Oslo | Осло | oslo|осло
Europe/Copenhagen | Copenhagen | Копенгаген | copenhagen|копенгаген\\p{L}{0,6}
Europe/Helsinki | Helsinki | Хельсинки | helsinki|хельсинк\\p{L}{1,4}
Europe/Rome | Rome | Рим | rome|рим|рима|риму|римск\\p{L}{1,4}
Europe/Madrid | Madrid | Мадрид | madrid|мадрид\\p{L}{0,6}
Europe/Athens | Athens | Афины | athens|афин\\p{L}{1,6}
Europe/Sofia | Sofia | София | sofia|софи[яию]|софийск\\p{L}{1,4}
Europe/Bucharest | Bucharest | Бухарест | bucharest|бухарест\\p{L}{0,6}
Europe/Budapest | Budapest | Будапешт | budapest|будапешт\\p{L}{0,6}
Europe/Belgrade | Belgrade | Белград | belgrade|белград\\p{L}{0,6}
Europe/Kyiv | Kyiv | Киев | kyiv|kiev|киев\\p{L}{0,6}
Europe/Minsk | Minsk | Минск | minsk|минск\\p{L}{0,6}
Europe/Chisinau | Chisinau | Кишинёв | chisinau|кишинев\\p{L}{0,6}
Asia/Tbilisi | Tbilisi | Тбилиси | tbilisi|тбилис\\p{L}{1,6}
Asia/Yerevan | Yerevan | Ереван | yerevan|ереван\\p{L}{0,6}
Asia/Baku | Baku | Баку | baku|баку|бакинск\\p{L}{1,4}
Asia/Dubai | Dubai | Дубай | dubai|дуба[йеяюи]\\p{L}{0,5}
Asia/Tehran | Tehran | Тегеран | tehran|teheran|тегеран\\p{L}{0,6}
Asia/Kabul | Kabul | Кабул | kabul|кабул\\p{L}{0,6}
Asia/Bangkok | Bangkok | Бангкок | bangkok|бангкок\\p{L}{0,6}
Asia/Seoul | Seoul | Сеул | seoul|сеул\\p{L}{0,6}
America/New_York | New York | Нью-Йорк | new york|nyc|нью.йорк\\p{L}{0,6}
America/New_York | Washington | Вашингтон | washington|вашингтон\\p{L}{0,6}
America/Toronto | Toronto | Торонто | toronto|торонто
America/Chicago | Chicago | Чикаго | chicago|чикаго
America/Los_Angeles | Los Angeles | Лос-Анджелес | los angeles|лос.анджелес\\p{L}{0,4}
UTC | UTC | UTC | utc|gmt
`

interface City {
  readonly zone: string
  readonly en: string
  readonly ru: string
  readonly said: string
}

const cities: readonly City[] = CITIES.trim()
  .split('\n')
  .map((row) => {
    const [zone = '', en = '', ru = '', ...said] = row.split('|').map((part) => part.trim())
    return { zone, en, ru, said: said.join('|') }
  })

/** A pattern that holds any of the cities, for one that looks for them. */
export const ANY_CITY = cities.map(({ said }) => said).join('|')

const patterns = cities.map(({ zone, said }) => ({ zone, whole: pattern(`^(?:${said})$`) }))

/** The zone of a city, as it is said in the languages of the questions; null for one that is not in the table. */
export function zoneOfCity(said: string): string | null {
  return patterns.find(({ whole }) => taken(said, whole) !== null)?.zone ?? null
}

/** The city that a zone is called by, or else its own name, as `Buenos Aires`; `UTC+5` for a fixed offset. */
export function cityOfZone(zone: string, language: ReplyLanguage): string {
  const city = cities.find((one) => one.zone === zone)
  if (city) return city[language]
  const [, sign, hours] = /^Etc\/GMT([+-])(\d{1,2})$/.exec(zone) ?? []
  // The database counts these the other way round (RFC of the name: POSIX): Etc/GMT-5 is UTC+5.
  if (hours !== undefined) return `UTC${sign === '-' ? '+' : '-'}${hours}`
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

/** Zones offered to one who has not said where they are. */
export const OFFERED_ZONES: readonly string[] = [
  'Europe/Berlin',
  'Europe/Warsaw',
  'Europe/Vilnius',
  'Europe/Istanbul',
  'Asia/Tashkent',
  'Asia/Almaty',
  'Europe/London',
  'America/New_York',
].filter((zone) => zoneNamed(zone) !== null)
