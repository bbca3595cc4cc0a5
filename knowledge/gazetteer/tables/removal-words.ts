import type { Meaning } from '../meaning.ts'
import type { PhraseEntry } from '../phrase-index.ts'

type Removal = Extract<Meaning, { kind: 'removal' }>

const deportation: Removal = { kind: 'removal', types: ['deportation'], listed: false }
const deportations: Removal = { kind: 'removal', types: ['deportation'], listed: true }
const extradition: Removal = { kind: 'removal', types: ['extradition'], listed: false }
const extraditions: Removal = { kind: 'removal', types: ['extradition'], listed: true }
const rendition: Removal = { kind: 'removal', types: ['rendition'], listed: false }
const renditions: Removal = { kind: 'removal', types: ['rendition'], listed: true }
/** «Sent back», «вывезли»: one of the three. */
const removal: Removal = { kind: 'removal', types: [], listed: false }
const removals: Removal = { kind: 'removal', types: [], listed: true }
const none: Meaning = { kind: 'none' }

/**
 * Verbs and nouns of removal, in the notation of `phraseForms`. `listed`: a noun that asks for the removals themselves
 * («deportations», «высылки»). Everyday verbs of sending and taking carry no type, because people use them of all three.
 */
export const REMOVAL_WORDS: readonly PhraseEntry<Meaning>[] = [
  [
    deportation,
    `would/will/do/does not/never deport/expel | deport* | deprot* | depport* | expel/expels/expelled/expelling/expulsion | deportiert* | abschieb* | abgeschoben* | schob/schoben/schiebt/schieben .. ab
     ausgewiesen* | ausweisung | ausgeschafft* | ausschaffung*
     deportac* | deportow* | wydaleni* | wydalon* | wydalił/wydalili/wydaliła/wydalić/wydala/wydalają/wydalani/wydalany
     депорт* | дипорт* | департац* | департир* | высыл* | выслал* | выслан* | выслать/вышлют/вышлет/высылка/высылке/высылку/высылкой | выдвор*
     chiqarib yubor* | haydab chiqar* | badargʻa* | deport qil* | чиқариб юбор* | ҳайдаб чиқар* | бадарға*
     ихроҷ*`,
  ],
  [
    deportations,
    `deportations | expulsions | abschiebungen | ausweisungen | deportacje/deportacji/deportacjach/deportacjami | wydalenia/wydaleń
     депортации/депортаций/депортациях/депортациям | высылки/высылок/высылках/высылкам | выдворения/выдворений
     deportatsiyalar* | депортациялар* | депортҳо*`,
  ],
  [
    extradition,
    `would/will/do/does not/never extradite | extradit* | extradet* | extradict* | extradt* | exradit* | surrendered to | auslieferung | ausliefern | ausliefert* | ausgeliefert* | lieferte/lieferten/liefert/liefern .. aus
     ekstradyc* | ekstradow* | экстрадиц* | экстрадир* | экстродиц* | экстродир* | экстрадец* | эстрадиц* | выдача/выдаче/выдачу/выдачей | ekstradits* | истирдод*`,
  ],
  [
    extraditions,
    `extraditions | auslieferungen | ekstradycje/ekstradycji/ekstradycjach | экстрадиции/экстрадиций/экстрадициях | выдачи/выдач/выдачах
     ekstraditsiyalar* | экстрадициялар* | истирдодҳо*`,
  ],
  [
    rendition,
    `rendition | renditioned | abduct* | abdukt* | kidnap* | snatch/snatched/snatching | spirited away | forcibly transferred
     entführ* | verschlepp* | gekidnappt* | porwan* | porwał* | porywa* | porwą | uprowadz*
     похищ* | похещ* | похитил* | похитят/похитит/похитить | выкрал* | выкраден* | выкрасть
     oʻgʻirla* | ўғирла* | ogirla* | рабуд* | рабоянд* | одамрабо* | одамдузд*`,
  ],
  [
    renditions,
    `renditions | abductions | kidnappings | entführungen | verschleppungen | porwania/porwań/porwaniach | uprowadzenia
     похищения/похищений/похищениях/похищениям | oʻgʻirlashlar*`,
  ],
  [
    removal,
    `sent/send/sends/sending .. back | sent/send/sends/sending to | gave/give/given/gives .. up to | sent/send/sends/sending home | sent off to | shipped .. back | flown .. home/back | flown out | flown to | put .. on .. plane/flight | sent .. on .. plane/flight | sent from .. to | flown from .. to | flew .. him/her/them .. to/back/home/out
     put/bundled/forced/loaded/escorted/marched .. on/onto/into/aboard .. plane/flight/aircraft | deported/expelled/removed by plane
     посадил*/посадят/посажен*/сажали/сажают/сажать/запихнул*/затолкали/погрузил* .. на/в .. самолет*/рейс*/борт*
     отправил*/отправля*/отправлен*/увез*/вывез* .. самолетом/рейсом/бортом/спецрейсом/чартером
     ins/in .. flugzeug/flieger/maschine .. gesetzt/setzten/setzte/gesteckt/verfrachtet | setzte*/setzten .. ins/in .. flugzeug/flieger
     wsadz*/wsadził*/wsadzon*/wpakow*/posadz* .. do/w/na .. samolot*/pokład*
     samolyotga/samolyotda/reysga .. oʻtqaz*/solib/yubor*/joʻnat* | самолётга .. ўтқаз*/солиб/юбор* | ба ҳавопаймо/тайёра .. савор*
     taken from/to/away/back/by/out | took .. from/away/back | takes .. from/away/back | taking .. from/away/back
     returned | returning | return of | forced/forcible/enforced/involuntary return/returning | refoul* | removed | removal
     handed .. over | hand .. over | hands .. over | handing .. over | handover | turned over to | transferred to | brought back/home | pushed back | pushback | pushbacks
     zurückgeschickt* | zurückgebracht* | zurückgeführt* | rückführung | zurückgeschoben* | zurückschiebung | rückschiebung | schick* .. zurück | brachte* .. zurück
     überstellt* | überstellung~ | übergeben | übergab* | übergabe | ausgeflogen* | außer landes gebracht
     odesłan* | odesłał* | odesłać | odesłani* | odsyła* | odsyłk* | przekazan* | przekazał* | przekazują | wywiezi* | wywieźli | wywiózł | wywóz | wywozu | zabran* | odstawion*
     wydani | wydany/wydani/wydana/wydano do | wydał/wydali/wydała/wydaje/wydają .. do | wydanie/wydania do
     вывез* | вывоз* | увез* | увоз/увозят/увезут | забрал* | забира* | заберут | вернул/вернула/вернули/вернуло | вернут/вернёт/вернутые/вернутых | возвращен* | возвращают/возвращает/возвращали | возвратил*
     отправил*/отправля*/отправлен* .. обратно/назад/домой/родину | принудительн* отправ* | переправил* | передал/передала/передали/передало | передан/передана/переданы | передают/передаёт
     выдал/выдала/выдали/выдало | выдан/выдана/выданы/выдано | выданн* | выдать/выдают/выдаёт/выдадут/выдаст/выдавать/выдавали/выдавал/выдаются/выдаётся/выдаваться/выдав
     доставил* .. в | доставлен* .. в | этапирова* | сдали/сдала/сдают .. властям/силовикам
     qaytaril* | qaytarib | qaytarish/qaytarishgan/qaytarishdi/qaytardi/qaytargan/qaytarmoqda | topshiril* | topshirgan/topshirdi/topshirish | olib ket* | olib ketil* | berib yubor* | joʻnatib yubor* | joʻnatil*
     қайтарил* | қайтариб | қайтариш/қайтаришди/қайтарди/қайтарган | топширил* | топширган/топширди/топшириш | олиб кет* | бериб юбор* | жўнатил*
     баргардон* | бозгардон* | супорида* | супоридан* | супурда* | супоридааст | таҳвил* | бурда/бурдаанд/бурданд/бурдан | бароварда/баровардаанд`,
  ],
  [
    removals,
    `removals | returns | returns of | forced returns | handovers | rückführungen | zurückschiebungen | rückschiebungen | überstellungen
     возвращения/возвращений/возвращениях | вывозы/вывозов | передачи .. властям | qaytarishlar* | баргардониданҳо*`,
  ],
  [
    none,
    `deportivo | deportiva | deportivos | deportes | депортивн* | flown to .. safety | non refoulement | nonrefoulement | voluntar* returned/returning/returns/return/removed | returned voluntarily | returned .. himself/herself/themselves | return ticket | in return | many happy returns | tax returns
     sent/send to .. email/inbox/chat/me/us/you | send/sends/sending me/us | removed/remove .. list/subscription/alerts/alert/channel/bot/mailing | removed .. account
     sent/send .. back .. email/message | taken to court | decision~ taken by | sent/send/sends to .. court/strasbourg/registry/tribunal/hospital | transferred to .. prison/cell/hospital/colony | taken to hospital | taken by surprise | actions/steps/measures taken
     добровольн* возвращ* | добровольн* верн* | вернул деньги | передал/передали привет | передать привет | freiwillige rückkehr
     выдал*/выдан*/выдать/выдают/выдаёт/выдача/выдачи/выдачу/выдаче .. паспорт*/паспортов/визу/визы/виз/документ*/убежищ*/справк*/ордер*/санкци*/разрешен*/удостоверен*/вид
     паспорт*/виза/визу/визы/документ*/справк*/ордер .. выдан/выдана/выданы/выдано/выдали
     забрал* .. паспорт*/документ*/телефон*/ребенк* | передал*/передан*/передают/передаёт .. информаци*/документ*/письм*/дело/жалоб*/данные
     вернул*/вернут* .. паспорт*/деньги/документ* | выслал*/вышлите/высыла*/выслать .. документ*/письм*/ссылк*/копи*/файл*/материал*
     wydał/wydali/wydała/wydaje/wydają .. decyzj*/postanowien*/paszport*/wiz* | wydanie/wydania .. wyroku/decyzji/paszportu/wizy/opinii
     hujjat* .. topshir* | ariza topshir* | ҳужжат* .. топшир* | ариза топшир*`,
  ],
]
