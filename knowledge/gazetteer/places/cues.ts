import { fold } from '../../search/fold.ts'

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

const words = (list: string): readonly string[] =>
  fold(list)
    .split(/\s+/)
    .filter((word) => word !== '')

const LEAVING = /^(?:fled|left|leaving|escap|покин|opusci)/
/** Verbs whose object is the state that is left: «left Tajikistan». */
export const isLeaving = (word: string): boolean => LEAVING.test(word)

const REFUGEE =
  /^(?:refuge|exile|seeker|emigr|беженц|беженец|эмигрант|изгнан|fluchtling|asylbewerb|asylsuch|schutzsuch|exil|uchodzc|azylant|qochqin|қочқин|гуреза|паноҳ)/
/** People who are where they fled to: «refugees in Kazakhstan». */
export const isRefugee = (word: string): boolean => REFUGEE.test(word)

/** Words that stand between a nationality and the noun it belongs to: «Russian asylum seekers», «Uzbek human rights activist». */
const BETWEEN = new Set(
  words('asylum political opposition exiled former human rights young two three ten young political'),
)
export const isBetween = (word: string): boolean => BETWEEN.has(word)

/** What makes a noun of people speak of a system: «German refugee law». */
const SYSTEM = /^(?:law|status|camp|polic|court|system|agenc|decision|convention|board|cent|centre|office|case)/
export const isSystem = (word: string): boolean => SYSTEM.test(word)

/** Beginnings of words, in all six languages; `=` before a word that is meant whole. */
const STEMS: readonly (readonly [Cue, string])[] = [
  [
    'people',
    `citizen national =nationals activist exile refugee seeker opposition dissident blogger journalist migrant people =person =persons
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
     суд милиц следовател спецназ =суды =суда =судов полиц власт прокурат прокурор правительств министерств миграцион =фсб =мвд =кнб =гкнб консул посольств тюрьм спецслужб
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
  [
    'descent',
    'origin =descent ethnicit происхожден национальност =abstammung =herkunft pochodzeni narodowosc millat миллат',
  ],
  ['ethnic', 'ethnic этнич этническ ethnisch etniczn etnik этник қавм =stammig'],
  [
    'flight',
    `=fled flee fleeing escap =kelgan =келган =left =leave emigrat =moved =came =come =arrived =living =lives =lived =applied =apply =applying =settled =sought =hiding
     бежа бежал убежа сбежа уехал уезжа покин эмигрир выехал приехал перееха прибы живет живут жил скрыва
     =floh geflohen flucht =flieht gefluchtet ausgereist eingereist lebt leben
     ucieka uciekl uciekla uciekli wyjecha przyjecha mieszka opusci
     qochgan qochib қочган қочиб ketgan кетган yashayotgan яшаётган гурехт фирор`,
  ],
  [
    'request',
    `=wanted =requested =request =requests =sought =demanded =demand =behest issued assurance guarantee
     запрос требован розыск разыскив запрошен гаранти заверени
     gesucht =antrag zusicherung
     poszukiwan =wniosek =wniosku żądanie zapewnieni gwarancj
     sorov сўров дархост kafolat кафолат`,
  ],
  ['host', '=host =hosts hosting принимающ =aufnahmeland przyjmując'],
  ['compare', 'compar =versus =vs сравн vergleich porown taqqos қиёс муқоиса'],
  [
    'territory',
    'territor территор terytor hudud ҳудуд қаламрав republic republik республик =rep ҷумҳур respublika государств',
  ],
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

let built: ReturnType<typeof cueIndex> | undefined

/** German writes it in one word: «Auslieferungsersuchen». */
const GERMAN_REQUEST = /ersuchens?$/

/** What a folded word is about, by the longest beginning known. */
export function cue(word: string): Cue | undefined {
  if (GERMAN_REQUEST.test(word)) return 'request'
  built ??= cueIndex()
  const [whole, beginnings] = built
  const found = whole.get(word)
  if (found !== undefined) return found
  for (let length = word.length; length >= SHORTEST_STEM; length -= 1) {
    const beginning = beginnings.get(word.slice(0, length))
    if (beginning !== undefined) return beginning
  }
  return undefined
}
