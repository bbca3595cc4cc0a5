import type { Meaning } from '../meaning.ts'
import type { IncidentType, OutcomeType } from '../../records/incident.ts'
import type { PhraseEntry } from '../phrase-index.ts'

function act(type: IncidentType, fate: OutcomeType | null = null): Meaning {
  return { kind: 'act', types: [type], fate }
}

const RELATIVES = 'relatives/relative/family/families/parents/kin/brother/brothers/sister/father/mother/children/wife'
const РОДНЫЕ =
  'родственник*/родн/родных/родными/родные/родным/семья/семьи/семью/семьями/семей/семье/близких/близкие/близкими/родителей/родители/родителям'
const FAMILIE = 'angehörige*/familie/familien/familienangehörige*/verwandte*/eltern'
const RODZINA = 'rodzin*/krewn*/bliskich/bliscy/rodzic*'

/** Acts against exiles that are no removal, and the host's own decisions; a name look-up does not need these words. */
export const ACT_WORDS: readonly PhraseEntry<Meaning>[] = [
  [
    act('arrest', 'detained'),
    `arrest* | verhaft* | festnahme* | festgenommen* | nahm/nahmen .. fest | aresztowa* | арестова* | арестую* | арест/ареста/аресту/арестом/аресте/аресты/арестов/арестами
     hibsga ol* | ҳибсга ол*`,
  ],
  [
    { kind: 'act', types: ['arrest', 'detention'], fate: 'detained' },
    `picked up by | was picked up | were picked up | got picked up | nabbed | схватил* | схвачен* | загреб* | qoʻlga ol* | қўлга ол* | дастгир* | боздошт*`,
  ],
  [
    act('detention', 'detained'),
    `detain* | detention~ | detainee~ | in custody | into custody | taken into custody | police custody | held in custody | remand* | abschiebehaft* | abschiebungshaft* | auslieferungshaft* | extradition/deportation/immigration detention/custody
     gewahrsam* | deportation/removal/expulsion centre~/center~ | abschiebezentr* | центр* депортации/выдворения | депортационн* центр* | ośrod* deportacyjn* | untersuchungshaft* | zatrzyma* | areszt | areszcie | aresztu | strzeżon* ośrod* | задерж* | под страж* | сизо | изолятор* | ushlan* | ushlab | ushlash* | ушлан* | ушлаб`,
  ],
  [act('detention', 'prison-sentence'), `haft | in haft | inhaftier* | uwięzion* w areszcie`],
  [
    act('interpol-notice'),
    `interpol* | red notice~ | red corner | blue notice~ | интерпол* | красн* уведомлен*/циркуляр*/углом/карточк* | rot* ausschreibung* | czerwon* not*`,
  ],
  [
    act('wanted-listing'),
    `wanted list~ | wanted by | on .. wanted | listed as wanted | terror*/extremist* list~ | в розыск* | розыск/розыска/розыске | межгосрозыск* | списк* террорист*/экстремист*/разыскива* | разыскива*
     fahndung* | fahndungsliste* | ausgeschrieben | terrorliste* | list~ gończ* | poszukiwan* | poszukiwany listem | qidiruv* | қидирув* | ҷустуҷӯ* | кофтуков*`,
  ],
  [
    act('extradition-request'),
    `extradition request~ | request~/requested/requesting .. extradition | requests for .. extradition | seek/seeks/seeking/sought .. extradition | demand/demands/demanded .. extradition
     запрос* .. экстрадиц*/выдач*/выдаче | требу*/требова*/потребова* .. выдач*/экстрадиц*/выдать | добива* .. выдач*/экстрадиц*
     auslieferungsersuchen* | auslieferungsantr* | auslieferungsgesuch* | wniosek/wnioski/wniosku/wniosków .. ekstradyc*/wydanie | ekstraditsiya soʻrov* | экстрадиция сўров* | дархост* .. истирдод*`,
  ],
  [
    act('refused-entry'),
    `refus* .. entry | entry .. refused/denied/ban/bans | refusal of entry | denied .. entry | deny/denies/denying .. entry | turned/turns/turn/turning .. back | turned away | not/never let in | entry ban~ | stopped at the border
     не впуст* | не впуска* | невпуск* | не пустил* | не пуска* | не пропустил* | отказ* .. въезд* | запре* .. въезд* | развернул* | недопуск* .. въезд* | einreise* .. verweigert/verweigerung | einreiseverweiger* | einreiseverbot* | zurückgewies* | zurückweisung* | an der grenze abgewiesen
     odm* .. wjazd* | odmow* wjazdu | nie wpuszcz* | nie wpuści* | niewpuszcz* | zawróc* | zawraca* | zakaz~ wjazdu | kirit* .. qoʻyma* | kirishi* .. rad | киритма* | роҳ надод* | роҳ надиҳ*`,
  ],
  [
    act('proxy-repression'),
    `proxy repression | coercion by proxy | proxy punishment | repression by proxy | sippenhaft* | hostage relatives | family hostage~ | заложник* .. родственник* | родственник* .. заложник* | relatives .. hostage | family .. hostage
     pressur*/harass*/threat*/target*/retaliat*/reprisal*/punish*/interrogat*/question*/intimidat* .. ${RELATIVES} | detain*/arrest* .. relatives
     ${RELATIVES} .. pressur*/harass*/threaten*/interrogat*/questioned/summon*/target*/punish*/intimidat*/persecut* | relatives/families/parents .. detain*/arrest*
     давлени*/давят/угро*/преслед*/месть/мести/мстят/репресси*/допр*/запуг*/задерж*/арест* .. ${РОДНЫЕ}
     ${РОДНЫЕ} .. давлени*/давят/угро*/преслед*/допраш*/допрос*/запуг*/задерж*/арест*/вызыва*/мстят
     druck/drohung*/repressal*/bedroh*/verhör*/schikan* .. ${FAMILIE} | ${FAMILIE} .. druck/bedroh*/verhör*/schikan*/verhaft*/verfolgt
     presj*/nacisk*/represj*/groźb*/szykan*/zastrasz* .. ${RODZINA} | ${RODZINA} .. presj*/nacisk*/zastrasz*/przesłuch*/zatrzym*/groźb*
     qarindosh*/oila* .. bosim/tazyiq/tahdid*/soʻroq* | қариндош*/оила* .. босим/тазйиқ/таҳдид*/сўроқ* | фишор*/таҳдид* .. хешованд*/наздикон*/оила* | хешованд*/оила* .. фишор*/таҳдид*`,
  ],
  [
    act('assassination-attempt'),
    `assassination attempt~ | attempted assassination~/murder~/killing~ | attempt~ on .. life | tried to kill | attempt~ to kill/assassinate/murder | murder attempt~ | покуше* | покушал* | попытк* убий*/убить/убийства | пытал* убить
     mordversuch* | mordanschl* | anschlag/anschläge/anschlags | attentat* | zamach* | prób~ zabójstwa | usiłowani* zabójstwa | suiqasd* | суиқасд* | сӯиқасд*`,
  ],
  [
    act('assassination', 'killed'),
    `assassinat* | murder/murders/murdered | killed | killing/killings | shot dead | gunned down | slain | убит/убита/убиты/убито | убийств* | убил/убили/убила | застрел* | ermord* | getötet* | mord/morde/morden | erschossen* | zamordow* | zabójstw* | zabit* | zastrzel*
     oʻldir* | ўлдир* | кушта | куштор* | кушт/куштанд | қатл*`,
  ],
  [
    { kind: 'act', types: ['assassination', 'assassination-attempt'], fate: 'killed' },
    `shot in/at/by/outside/near | застрелен* | стреляли в`,
  ],
  [
    act('death-in-custody', 'killed'),
    `died/dead/dies/death/deaths .. custody/prison/detention/jail/colony | умер*/смерт*/погиб*/скончал* .. тюрьм*/колони*/сизо/заключен*/страж* | starb*/tod/todesfall/gestorben/todesfälle .. haft/gefängnis/gewahrsam | śmierć/śmierci/zmarł*/zmarli .. więzieni*/areszcie/kolonii | qamoqda .. oʻl* | қамоқда .. ўл* | марг .. зиндон*`,
  ],
  [
    { kind: 'act', types: [], fate: 'killed' },
    `died | dead | death | deaths | смерть | смерти | умер/умерли/умерла | погиб/погибли/погибла | скончал* | gestorben | starb/starben | zmarł* | zmarli | zginął/zginęli/zginęła | vafot et* | вафот эт*`,
  ],
  [
    act('assault'),
    `assault/assaults/assaulted/assaulting | attack/attacks/attacked/attacking | stabb* | poisoned | poisoning | нападен* | напал/напали/напала | избитых/избитый/избитого | избиен* | отравлен* | отравил* | ножев* ранен*
     angriff* | angegriffen* | überfall* | überfallen* | vergift* | napad/napadu/napady/napadów | napadn* | napaś* | otru* | hujum* | ҳужум* | ҳамла* | лату* кӯб* | латукӯб*`,
  ],
  [
    act('threat'),
    `threat/threats | threatened | threatening | death threat~ | угроз* | угрожа* | drohung* | bedroh* | morddrohung* | groźb* | grożą/grozili/groził/grożono | tahdid* | таҳдид*`,
  ],
  [
    act('harassment'),
    `harass* | intimidat* | smear/smears/smeared | травля/травли/травлю/травят | запугив* | запугал* | belästig* | einschüchter* | schikan* | nęka* | zastrasz* | szykan*`,
  ],
  [
    act('surveillance'),
    `surveil* | spyware | spied | spying | spy/spies on | pegasus | wiretap* | слежк* | следил/следили/следят | шпион* | прослушк* | überwach* | ausgespäht* | bespitzel* | spionage* | inwigil* | szpieg* | podsłuch* | kuzatuv* | josus* | жосус* | ҷосус*`,
  ],
  [
    act('passport-denial'),
    `passport~ .. denied/refus*/cancel*/revok*/renew*/confiscat*/withheld/annul*/invalid*/seiz* | deny/denied/denies/denying/refus*/cancel*/revok*/confiscat*/annul*/withh*/seiz*/renew* .. passport~ | passport denial~/cancellation~/refusal~
     паспорт* .. аннулир*/отказ*/изъя*/отобра*/отбира*/забрал*/недействит* | паспорт* .. не выда*/продл*/продлева*/меня* | аннулир*/отказ*/отказыва*/изъя*/отобра*/отбира*/забрал*/лиша* .. паспорт* | не выда*/продлева*/продлил*/меня* .. паспорт*
     reisepass*/pass/pässe .. verweiger*/entzogen/annullier*/eingezogen/ungültig | verweiger*/entz*/annullier* .. reisepass*/pass/pässe/passverlängerung | passverweiger* | passentzug*
     paszport* .. odm*/unieważn*/odebran*/zabran*/anulow* | odm*/unieważn*/anulow* .. paszport* | pasport* .. bekor/berma*/berilma*/almashtirma* | паспорт* .. бекор/берма*/берилма* | шиноснома* .. надод*/бекор`,
  ],
  [
    act('disappearance', 'disappeared'),
    `disappear* | enforced disappearance~ | vanish* | missing | without a trace | no contact with .. since | исчез* | пропал/пропала/пропали/пропало | пропавш* | пропада* | без вести | verschwund* | verschwand* | verschwind* | vermisst* | spurlos | zagin* | zaginęli | znikn* | znika*
     yoʻqol* | bedarak | gʻoyib | йўқол* | бедарак | ғойиб* | нопадид* | бедарак | гум шуд* | гум кард*`,
  ],
  [
    act('conviction-in-absentia'),
    `in absentia | absentia | заочн* | in abwesenheit | abwesenheitsurteil* | zaoczn* | gʻiyobiy* | sirtdan hukm | ғойибона | ғиёбӣ | ғиёбан`,
  ],
  [
    act('asylum-refusal'),
    `asylum .. refus*/denied/denial~/reject*/turned | refus*/denied/denying/deny/denies/reject* .. asylum | refugee status .. refused/denied/rejected | refus*/denied .. refugee status | убежищ* .. отказ* | отказ* .. убежищ* | беженц* .. отказ* .. статус* | отрицательн* решени* .. убежищ* | negative asylum decision~ | asylum .. negative | отказ* .. статус* беженц* | asyl*/schutz .. abgelehnt*/ablehn* | asylablehn* | abgelehnt* .. asyl* | asylbescheid* negativ* | odm* .. azyl*/ochrony/ochronę | azyl* .. odm* | boshpana* .. rad | rad .. boshpana* | паноҳандагӣ .. рад`,
  ],
  [
    act('removal-order'),
    `removal/deportation/expulsion/return order~/decision~ | decision to deport/remove/expel | ordered deported | order~ to leave | решени* о высылке/депортации/выдворении/возвращении | решени* .. выдвор*/депортац* | постановлени* .. выдворении/депортации/высылке
     abschiebungsanordnung* | abschiebungsandrohung* | abschiebeandrohung* | abschiebebescheid* | ausweisungsverfügung* | rückkehrentscheidung* | ausreiseaufforderung* | decyzj* .. zobowiązani* | zobowiązan* .. powrotu | decyzj* o wydaleniu/deportacji/powrocie`,
  ],
  [
    act('release', 'released'),
    `release/released/releases/releasing | freed | set free | walk* free | освобо* | отпустил* | отпущен* | отпустят | отпуска* | вышел/вышла/вышли/выходят/выйти .. на свободу/волю | выпустил* .. на свободу/волю | freigelassen* | freilassung* | freigekommen* | auf freien fuß | kam/kamen/kommt .. frei | zwolni* | uwolni* | wyszedł/wyszła/wyszli/wychodz* .. wolność | wypuszcz* | wypuści* | ozod qil* | ozod etil* | ozodlikka chiq* | озод қил* | озод этил* | озод шуд* | озод кард*`,
  ],
  // So unspecific that they tell of what followed only beside a removal.
  [
    { kind: 'act', types: [], fate: 'released' },
    `let go | lets/let him/her/them go | got/getting/get out | went free | goes/go free | выпустил* | на свободе | laufen gelassen | na wolności`,
  ],
  [
    { kind: 'act', types: [], fate: 'disappeared' },
    `never/not seen again | never/not heard from/of | never heard from again | nobody/noone .. heard/seen | no one .. heard/seen | no trace | whereabouts unknown | unknown whereabouts | not been seen/heard | have/has not been seen/heard
     с тех пор .. ничего/никто/неизвест* | ничего не известно | нет вестей | ни слуху | никто .. не видел | больше .. не видели | связь .. пропала/прервалась/потеряна | местонахожден* неизвестн*
     nie wieder gesehen | nie mehr gesehen | fehlt .. jede spur | ślad .. zaginął | nikt .. nie widział | nie ma .. kontaktu`,
  ],
  [
    { kind: 'act', types: ['assault'], fate: 'tortured' },
    `beaten | beat up | избит/избиты/избита | избил/избили | избивал*/избивают | zusammengeschlagen* | verprügel* | pobit* | pobici* | pobili | kaltakla* | калтакла*`,
  ],
  [
    { kind: 'act', types: ['assault', 'detention'], fate: 'tortured' },
    `beaten/beat/beating .. custody/detention/prison/jail/police | избит*/избил*/избива*/били .. сизо/тюрьм*/колони*/страж*/отдел*/изолятор*/милици*/полици* | geschlagen/misshandelt .. gefängnis/haft/gewahrsam | bity/bici/pobity/pobici .. więzieni*/areszcie | kaltaklan* .. qamoq*`,
  ],
  [
    { kind: 'none' },
    `how .. get out | get out of .. list/bot/chat/channel | let go of | press release~ | date of release | what is missing | anything missing | missing from .. list/set/record/records/data/database | am i missing | is missing from | terror* attack~ | heart attack~ | threat/threats to national | radio ozod* | радио озод* | радиои озод* | ozodlik radiosi | no threat
     уголовн* преслед* | zwolnion* z opłat*/pracy | überfällig* | освобожден* от уплаты/пошлин* | слежу/следить за новостями | under arrest warrant`,
  ],
]
