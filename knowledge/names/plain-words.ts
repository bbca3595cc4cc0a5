import { ORDINARY_WORDS } from './ordinary-words.ts'

const PLAIN: ReadonlySet<string> = new Set(Object.values(ORDINARY_WORDS).flatMap((words) => words.split(' ')))

/** Ordinary words that are given names as well, in the users' spellings. */
const NAMES_TOO: ReadonlySet<string> = new Set(
  'din дин said muslim musulmon davlat askar erkin ozod adolat berdi juma rano mamlakat rafiq rahmat imom давлат озод адолат рафиқ мусулмон имом раҳмат ҷумъа чоршанбе душанбе chorshanbe dushanba navruz may март'.split(
    ' ',
  ),
)

/** Beginnings shared by many forms of one word: states, peoples and the words of removal. */
const BEGINNINGS =
  'deport extradit abduct kidnap detain journalis activis blogger opposition politic refugee asylum tajik uzbek kazakh kyrgyz turkmen russia germany deutschland germans austria polish poland turkey turkish ukrain france french moscow dushanbe tashkent almaty astana bishkek ashgabat istanbul berlin warsaw vienna lithuan latvia belarus georgia italy italia spain greece sweden swedish norw finland finnish czech slovak romania hungar bulgar serbia croat europe strasbourg kingdom britain london paris prague america states emirates dubai iranian armenia azerbaijan chinese chinese mongol korea japan switzerland swiss belgium netherland denmark estonia portug cyprus kiev kyiv minsk pamir депорт экстрад выслал высыл похит задерж арест журналис активист блогер оппозиц полит беженц беженк убежищ таджик узбек казахс киргиз кыргызс туркмен росси германи австри польш турци турец украин франц москв душанбе ташкент алмат бишкек ашхабад стамбул берлин варшав литв латви беларус белорус грузи итали испани греци швеци норвеги финлянд чехи словак румын венгр болгар серби хорват европ страсбур британ лондон париж праг америк эмират дубай иранск армени азербайджан китай китае монгол корее япони швейцар бельги нидерланд дании датск эстони португал кипр киев минск памир rossiya germaniya polsha turkiya rossija oʻzbekiston tojikiston qozogʻiston qirgʻiziston turkmaniston ўзбекистон тоҷикистон қозоғистон қирғизистон қазақстан кыргызстан rosj niemc polsc polsk tadżyk uzbec kazach kirgis usbek tadschik'
const SHORTEST_BEGINNING = 4

const BY_START = new Map<string, string[]>()
for (const beginning of BEGINNINGS.split(' ')) {
  const start = beginning.slice(0, SHORTEST_BEGINNING)
  BY_START.set(start, [...(BY_START.get(start) ?? []), beginning])
}

/** Whether a folded word is an everyday word of the users' languages, or a state or people, rather than part of a name. */
export function isPlainWord(written: string): boolean {
  if (PLAIN.has(written) || written.endsWith('ów')) return true
  const beginnings = BY_START.get(written.slice(0, SHORTEST_BEGINNING)) ?? []
  return beginnings.some(
    (beginning) => written.startsWith(beginning) && !NAME_ENDING.test(written.slice(beginning.length)),
  )
}

/** Whether an everyday word is also a given name, and so may belong to the name beside it. */
export const isNameToo = (written: string): boolean => NAMES_TOO.has(written)

/** Whether a word in small letters ends as ordinary words do and names of the region do not: adverbs, participles, abstract nouns. */
export const hasOrdinaryEnding = (written: string): boolean => ORDINARY_ENDING.test(written)

/** Names end in -ed, -ly and -ния too (Khaled, Gurbanguly, Сания), so only longer endings are here. */
const ORDINARY_ENDING =
  /..(?:[cgknpstdx]ed|ing|edly|[ae]ntly|[ie]?ously|ingly|tely|ful|[ie]ous|less|ness|ments?|able|ible|ists?|isms?|tions?|sions?|ive|ised|ized|ung|ungen|liche[nrs]?|keit|heit|schaft|isch|ische[nrs]?|ości|ość|enie|owego|owych|yjny|ckie|ckich|skiego|ый|ого|ому|ыми|ых|ую|ться|тся|лась|лись|вш(?:ий|ая|ие)|нн(?:ая|ые)|[ае]ни(?:е|я|ю|ем)|ост(?:ь|и)|ств[оа]|тел[ья]|ск(?:ий|ая|ие|их|ого))$/u

/** Узбеков, Kazakhov, Romanova: a family name made of a people's. */
const NAME_ENDING = /^[a-zа-яё]{0,4}(?:ov|ev|ova|eva|ow|owa|off|zoda|ов|ев|ова|ева|зода|бек|bek|жан|jon|murod|boy)$/u
