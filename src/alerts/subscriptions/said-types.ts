import { phrase } from '../../ask/phrase.ts'
import { foldedWords } from '../../../knowledge/search/fold.ts'
import type { EventType } from '../alert-event.ts'

/** Words for kinds of events that no facet of a question holds (see `phrase.ts` for the signs). */
const WORDS: readonly (readonly [EventType, string])[] = [
  [
    'removal-imminent',
    `imminent | about to be … deported/extradited/removed/returned/sent/expelled/handed | faces/facing/face … deportation/extradition/removal/expulsion/return | threat*/risk/danger of … deportation/extradition/removal/expulsion/return | going to be … deported/extradited/removed | will be … deported/extradited/removed | removal/deportation/flight date | flight booked/scheduled | removal order*
     вот вот … вышлют/депортируют/выдадут/экстрадируют | грозит … высылка/депортация/экстрадиция/выдача/выдворение | угроз* … высылки/депортации/экстрадиции/выдачи/выдворения | готовят*/готовит* … высылк*/депортац*/экстрадиц*/выдач*/выдворен* | предстоящ* | назначен* … высылк*/депортац*/рейс
     droht/drohen/drohende* | bevorstehend* | grozi/groza | zagrozon*`,
  ],
  [
    'removal-stopped',
    `removal/deportation/extradition/expulsion/flight … stopped/halted/cancelled/canceled/suspended/prevented/blocked/stayed | stop*/halt*/cancel*/suspend*/prevent*/block* … removal*/deportation*/extradition*/expulsion*
     высылк*/депортац*/экстрадиц*/выдач*/выдворен* … останов*/отмен*/приостанов*/предотвра* | останов*/отмен*/приостанов*/предотвра* … высылк*/депортац*/экстрадиц*/выдач*/выдворен*
     abschiebung*/auslieferung* … gestoppt/verhindert/ausgesetzt | deportacj*/ekstradycj* … wstrzyman*/anulowan*`,
  ],
  [
    'extradition-decision',
    `extradition decision*/ruling*/order*/hearing*/request* | decision*/ruling* on … extradition | решени* … экстрадиц*/выдач* | запрос* … экстрадиц*/выдач* | auslieferungsentscheidung* | auslieferungsersuchen* | decyzj* o ekstradycji | wniosek* o ekstradycje`,
  ],
  [
    'interim-measure',
    `interim measure* | rule 39 | r39 | правил* 39 | обеспечительн* мер* | временн* мер* | einstweilige* | vorlaufige* massnahme* | srodek tymczasow* | srodki tymczasow*`,
  ],
  [
    'release',
    `release/released/releases/releasing | freed | set free | освобо* | отпуст* | отпуск* | выпуст* | freigelassen/freilassung* | zwolni* | uwolni* | ozod | озод`,
  ],
  [
    'sentence-after-return',
    `sentence/sentenced/sentences/sentencing | convict* | jailed | imprison* | gets/get/got … years | verdict* | приговор* | осужд* | осуд* | посад* | лишени* свободы | verurteil* | skazan* | skaza* | wyrok skazujacy | hukm* | qamal* | махкум* | хукм*`,
  ],
  [
    'disappearance',
    `disappear* | missing | vanish* | no contact | loses/lost/lose contact | goes silent | out of contact | исчез* | пропал*/пропад*/пропаж* | без вести | связь/связи … потерян*/прерв*/нет | на связь не | verschwind* | verschwund* | vermisst* | zagini* | znik* | yoqol* | нопадид* | бедарак`,
  ],
  [
    'death',
    `die/dies/died/dying | dead | death/deaths | killed/killing/kills/kill | murder* | assassinat* | умр*/умер*/умир* | смерт* | погиб* | гибел* | убит*/убил*/убив*/убийств*/убьют | stirbt/sterben/gestorben/tod/todesfall | getotet | ermordet* | zmarl*/smierc/umiera/umrze | zabit*/zabojstw* | olim* | oldir* | фавт* | кушт* | марг*`,
  ],
  ['interpol', `interpol* | red notice* | интерпол* | красн* уведомл*/карточ*/циркуляр* | czerwon* not*`],
  [
    'judgment',
    `judg*ment/judg*ments/judgement/judgements | ruling/rulings | court decision* | court rules/ruled | case law | caselaw | strasbourg decides | решени* … суд*/еспч | постановлени* … суд*/еспч | судебн* решени* | urteil/urteile/urteilen | gerichtsentscheidung* | wyrok/wyroki/wyrokach | orzeczeni* | sud qaror* | карори суд*`,
  ],
  [
    'statistics',
    `statistic* | figures | numbers published/released | new numbers | статистик* | цифр* | statistik* | statystyk* | statistika* | омор`,
  ],
  [
    'detention',
    `detain* | detention* | arrest* | in custody | задерж* | арест* | под страж* | festgenommen/festnahme*/verhaft*/inhaftiert*/haft | zatrzym* | aresztow* | hibsga* | ushla* | боздошт* | дастгир*`,
  ],
]

const compiled = WORDS.map(([type, patterns]) => ({
  type,
  phrases: patterns.split(/[|\n]/).map((pattern) => phrase(pattern.trim())),
}))

/** The kinds of events that a message names in its own words. */
export function saidTypes(text: string): readonly EventType[] {
  const words = foldedWords(text)
  return compiled.filter(({ phrases }) => phrases.some((found) => found(words))).map(({ type }) => type)
}

/** The single words of the table. */
const stems = WORDS.flatMap(([, patterns]) =>
  patterns
    .split(/[|/\s]+/)
    .filter((form) => /^[\p{L}\p{N}]{3,}\*?$/u.test(form))
    .map((form) => ({ stem: foldedWords(form.replace('*', '')).join(''), isOpen: form.endsWith('*') })),
)

/** Whether a folded word is one of those that kinds of events are named by. */
export function isTypeWord(word: string): boolean {
  return stems.some(({ stem, isOpen }) => (isOpen ? word.startsWith(stem) : word === stem))
}
