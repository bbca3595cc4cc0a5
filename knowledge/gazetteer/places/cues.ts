import { fold } from '../../search/fold.ts'

/**
 * The small words that tell what part a place plays. `moving` is Russian «в, на»: into or in, as the case tells; German «in» likewise, as the article tells.
 */
export type Preposition = 'from' | 'in' | 'by' | 'to' | 'against' | 'of' | 'moving'

/** What a word near a place is about. */
export type Cue =
  | 'people'
  | 'profession'
  | 'authority'
  | 'passport'
  | 'document'
  | 'descent'
  | 'ethnic'
  | 'flight'
  | 'request'
  | 'host'
  | 'compare'
  | 'territory'

const words = (list: string): readonly string[] => fold(list).split(/\s+/).filter((word) => word !== '')

const PREPOSITIONS: ReadonlyMap<string, Preposition> = new Map([
  ...words('from off leaving из с со от aus von vom z ze od аз iz').map((word) => [word, 'from'] as const),
  ...words('inside within im w we дар внутри innerhalb across при').map((word) => [word, 'in'] as const),
  ...words('by via through через przez durch сквозь').map((word) => [word, 'by'] as const),
  ...words('to into onto toward towards nach do до ба zu zur ins back').map((word) => [word, 'to'] as const),
  ...words('against v vs versus contra против gegen przeciw przeciwko зидди муқобили к').map((word) => [word, 'against'] as const),
  ...words('of').map((word) => [word, 'of'] as const),
  ...words('в во на in na').map((word) => [word, 'moving'] as const),
])

export function preposition(word: string): Preposition | undefined {
  return PREPOSITIONS.get(word)
}

/** A word behind which a name of a place may stand. */
export function isPlacePreposition(word: string): boolean {
  return PREPOSITIONS.has(word) || DETERMINERS.has(word)
}

const DETERMINERS = new Set(words('the der die das den dem des'))
export const isDeterminer = (word: string): boolean => DETERMINERS.has(word)

/** Articles that make German «in» speak of the way («in die Türkei»), not of the place («in der Türkei»). */
const OF_THE_WAY = new Set(['die', 'den', 'das'])
export const isAccusativeArticle = (word: string): boolean => OF_THE_WAY.has(word)

const CONJUNCTIONS = new Set(words('and or nor и или либо und oder sowie i lub oraz albo va yoki ва ёки ё ҳам та as well plus или'))
export const isConjunction = (word: string): boolean => CONJUNCTIONS.has(word)

/** Words after which a noun begins: «extradited a Kazakh», «sent two men». */
const OBJECT_OPENERS = new Set(words('a an the his her their its two three four five several some another any einen eine zwei den'))
export const opensObject = (word: string): boolean => OBJECT_OPENERS.has(word)

const AUXILIARIES = new Set(words('has have had did does do will would can could may might hat haben hatte czy ли'))
export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word)

/** Postpositions of Uzbek: «Turkiya tomonidan» (by), «Rossiyaga qarshi» (against), «Turkiya orqali» (through). */
const POSTPOSITIONS = new Map<string, Preposition>([
  ...words('tomonidan томонидан orqali орқали').map((word) => [word, 'by'] as const),
  ...words('qarshi қарши').map((word) => [word, 'against'] as const),
  ...words('ichida ичида hududida ҳудудида').map((word) => [word, 'in'] as const),
  ...words('hududidan ҳудудидан').map((word) => [word, 'from'] as const),
])
export const postposition = (word: string): Preposition | undefined => POSTPOSITIONS.get(word)

/** Beginnings of words, in all six languages; `=` before a word that is meant whole. */
const STEMS: readonly (readonly [Cue, string])[] = [
  [
    'people',
    `citizen national =nationals activist exile refugee asylum seeker opposition dissident blogger journalist migrant people =person =persons
     =man =men =woman =women student worker oppositionist critic member party movement group anyone someone somebody
     everyone everybody those applicant claimant =imam christian muslim believer famil relative child =boy =girl
     businessm banker deportee returnee detainee prisoner emigr diaspora communit friend brother =guy =guys =born religious alliance
     writer poet cleric preacher =figure =figures suspect asylees =nationality
     граждан =группа =группу =группы активист беженц беженец оппозиц блогер журналист мигрант эмигрант диссидент заявител выходц выходец урожен студент
     =люди =людей =людям человек мужчин женщин верующ мусульман =имам =имама политэмигр эксил изгнан предпринимател бизнесмен
     =семья =семьи заключенн подданн жител =кто =кого =кому партия партии партию движени выходцы уроженц диаспор трудов
     гастарбайтер ищущ просител политзаключ
     staatsangehorig burger staatsburger fluchtling asylbewerb asylsuch asylant aktivist exil schutzsuch mensch =person =personen leute =mann
     =manner =frau =frauen jemand gefluchtet mitglied antragstell klager =opposition oppositionell journalist regimekritik gegner
     obywatel uchodzc aktywist dzialacz opozycj opozycyj bloger dziennikarz dysydent =osob =osoby =osobe ludzi =ludzie wnioskodawc uciekinier cudzoziemc
     polityk azylant =ktos =kogos
     fuqaro faol qochqin muhojir muxolif jurnalist bloger talaba odam =kishi boshpana
     фуқаро фаол қочқин муҳожир мухолиф =одам =киши бошпана
     шаҳрванд шахрванд фаъол гуреза муҳоҷир мухочир рузноманигор хабарнигор паноҳ панох муҳочир =одамон =нафар`,
  ],
  [
    'profession',
    `lawyer defender politician =official =officials attorney counsel =ngo =ngos expert diplomat =envoy scholar researcher
     адвокат юрист правозащит политик чиновник эксперт дипломат
     anwalt rechtsanwalt anwalt =ngo prawnik adwokat advokat huquqshunos ҳуқуқшунос адвокат`,
  ],
  [
    'authority',
    `court police authorit government prosecut ministr =law =laws judge tribunal border immigration prison =jail =jails secret securit service
     embass consul =fsb intelligence agents =agent officer =state =states =regime president parliament airport interpol
     суд =суды =суда =судов полиц власт прокурат прокурор правительств министерств миграцион =фсб =мвд =кнб =гкнб консул посольств тюрьм спецслужб
     силовик пограничн режим аэропорт президент генпрокурат
     gericht behord polizei regierung botschaft konsulat grenz gefangnis geheimdienst justiz bundesamt
     =sad =sady =sadu policj wladz rzad prokurat straz ambasad =sluzb sluzby wiezieni
     =sud =sudi politsiya hokimiyat hukumat prokurat =суди ҳокимият ҳукумат полис мақомот макомот додгоҳ сафорат elchixona элчихона`,
  ],
  [
    'document',
    `language translat =version =text =summary spelling =edition alphabet airline =transliteration
     язык перевод текст sprach ubersetz jezyk tlumacz =tili =tilida =tilda забон`,
  ],
  [
    'passport',
    `passport =visa =visas citizenship паспорт =виза =визы =визу гражданств =pass =reisepass =visum staatsburgerschaft
     paszport =wiza =wize obywatelstw pasport fuqaroli фуқароли шаҳрвандии`,
  ],
  ['descent', 'origin =descent ethnicit происхожден национальност =abstammung =herkunft pochodzeni narodowosc millat миллат'],
  ['ethnic', 'ethnic этнич этническ ethnisch etniczn etnik этник қавм =stammig'],
  [
    'flight',
    `=fled flee fleeing escap =left =leave emigrat =moved =came =come =arrived =living =lives =lived =applied =apply =applying =settled =sought =hiding
     бежа бежал убежа сбежа уехал уезжа покин эмигрир выехал приехал перееха прибы живет живут жил скрыва
     =floh geflohen flucht =flieht gefluchtet ausgereist eingereist lebt leben
     ucieka uciekl uciekla uciekli wyjecha przyjecha mieszka
     qochgan qochib қочган қочиб ketgan кетган yashayotgan яшаётган гурехт фирор`,
  ],
  [
    'request',
    `=wanted =requested =request =requests =sought =demanded =demand =behest issued
     запрос требован розыск разыскив запрошен
     =ersuchen gesucht =antrag
     poszukiwan =wniosek =wniosku żądanie
     sorov сўров дархост`,
  ],
  ['host', '=host =hosts hosting принимающ =aufnahmeland przyjmując'],
  ['compare', 'compar =versus =vs сравн vergleich porown taqqos қиёс муқоиса'],
  ['territory', 'territor территор terytor hudud ҳудуд қаламрав republic republik республик =rep ҷумҳур respublika государств'],
]

const SHORTEST_STEM = 3

function cueIndex(): readonly [whole: ReadonlyMap<string, Cue>, beginnings: ReadonlyMap<string, Cue>] {
  const whole = new Map<string, Cue>()
  const beginnings = new Map<string, Cue>()
  for (const [cue, list] of STEMS) {
    for (const item of words(list)) {
      if (item.startsWith('=')) whole.set(item.slice(1), cue)
      else beginnings.set(item, cue)
    }
  }
  return [whole, beginnings]
}

const [WHOLE, BEGINNINGS] = cueIndex()

/** What a folded word is about, by the longest beginning known. */
export function cue(word: string): Cue | undefined {
  const whole = WHOLE.get(word)
  if (whole !== undefined) return whole
  for (let length = word.length; length >= SHORTEST_STEM; length -= 1) {
    const found = BEGINNINGS.get(word.slice(0, length))
    if (found !== undefined) return found
  }
  return undefined
}
