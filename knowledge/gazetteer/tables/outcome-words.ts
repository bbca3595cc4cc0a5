import type { Meaning, Signal } from '../meaning.ts'
import type { PhraseEntry } from '../phrase-index.ts'

function signal(of: Signal): Meaning {
  return { kind: 'signal', signal: of }
}

/** What a court decided, against whom, and the words that turn a removal into a stopped or an allowed one. */
export const OUTCOME_WORDS: readonly PhraseEntry<Meaning>[] = [
  [
    { kind: 'court-outcome', outcome: 'adverse' },
    `bad/worst/worse decision~/case~/ruling~/judgment~ .. us | bad decisions | bad rulings | bad judgments | worst case~ for us | against us | go/goes/went against us | against our client~ | against my client~ | against the applicant~ | adverse | unfavourable | unfavorable | negative practice/case/cases/precedent/precedents/authority/authorities/judgment/judgments/decision/decisions/ruling/rulings/outcome/outcomes | bad precedent~ | bad case~ | bad for us | hurt/hurts us | work/works against us
     opponent~/opponents/government/other side/prosecution/prosecutor .. cite/cites/rely/relies/use/quote | cite/cited/used/quoted/relied .. against us | cases .. lost | lost cases | we lost | applicant~ .. lost | government won | state won | unhelpful
     негативн* практик*/решени*/прецедент*/дел* | отрицательн* практик*/решени*/прецедент* | неблагоприятн* | против нас | не в нашу пользу | не в пользу заявител* | проиграл* | проигран* | противн* сторон* | оппонент* | в пользу государства
     gegen uns | ungünstig* | nachteilig* | negativ* entscheidung*/urteil*/rechtsprechung | zu unseren lasten | zu ungunsten | gegenseite | verloren* | niekorzystn* | przeciwko nam | na naszą niekorzyść | negatywn* orzec*/wyrok*/praktyk* | przegran* | zararimizga | bizga qarshi | зарари мо`,
  ],
  [
    { kind: 'court-outcome', outcome: 'favourable' },
    `favourable/favorable/successful/positive/winning/won .. judgment~/decision~/ruling~/precedent~/case/cases/outcome/outcomes/authority/authorities | favourable practice | favourable | favorable | case/cases/judgment/judgments .. won | applicant~ .. won/succeeded | we/they won | in favour/favor of the/an applicant~/exile/exiles/refugee~ | in our favour/favor
     выигранн*/положительн*/благоприятн*/успешн*/выигрышн* .. решени*/практик*/прецедент*/дел/дела/дело/постановлени* | дела/дело .. выигр* | благоприятн* | в пользу заявител* | в нашу пользу | выиграл*
     günstig* .. urteil*/entscheidung*/rechtsprechung | gewonnen* .. fälle/verfahren | positiv* .. urteil*/entscheidung* | zu unseren gunsten | korzystn* .. orzecze*/wyrok* | wygran* .. spraw*`,
  ],
  [
    { kind: 'court-outcome', outcome: 'no-violation' },
    `no .. violation~ | no violation~ | not .. violat* | non violation~ | without .. violation~ | not .. breach* | not .. infring* | no .. breach~ | absence of .. violation~ | did not breach | no breach | no real risk found
     не .. наруш* | без нарушен* | отсутств* .. нарушен* | нарушен* .. отсутств* | kein*/nicht .. verletz*/verstoß* | keine verletzung* | nie .. narusz* | brak naruszen* | bez naruszen* | brak~ naruszenia | buzilmagan | вайрон нашуд*`,
  ],
  [
    { kind: 'court-outcome', outcome: 'inadmissible' },
    `inadmissib* | declared inadmissible | неприемлем* | unzulässig* | niedopuszczaln* | qabul qilinmagan`,
  ],
  [
    { kind: 'court-outcome', outcome: 'struck-out' },
    `struck out | strike out | striking out | struck .. out of the list | struck off | struck from the list | исключ* .. из списка | прекращен* производство | gestrichen | skreśl*`,
  ],
  [
    { kind: 'court-outcome', outcome: 'remitted' },
    `remitted | sent back to the/first court/instance | sent back for .. review/examination/consideration | на новое рассмотрение | zurückverwiesen*`,
  ],
  [
    { kind: 'court-outcome', outcome: 'detention-unlawful' },
    `unlawful* detention/detained/arrest | detention .. unlawful/illegal | illegal* detention/detained | unlawful deprivation of liberty | незаконн* содержан*/задержан*/лишени*/арест* | rechtswidrig* haft/inhaftierung | haft rechtswidrig | bezprawn* zatrzyman*/pozbawien*/areszt*`,
  ],
  [
    { kind: 'court-outcome', outcome: 'pending' },
    `pending .. cases/case/applications/application | communicated cases/case | cases .. pending | still pending | коммуницирован* | на рассмотрении | anhängig* | w toku`,
  ],
  [
    { kind: 'court-outcome', outcome: 'removal-halted' },
    `abschiebungsverbot* | abschiebeverbot* | abschiebestopp* | auslieferungsverbot* | abschiebungshindernis* | non refoulement applied | stay of removal/deportation/extradition`,
  ],
  [
    { kind: 'court-outcome', outcome: 'removal-upheld' },
    `appeal~ .. rejected/dismissed/refused | rejected/dismissed/refused .. appeal~ | dismissed .. application | rejected .. urgent application | жалоб*/апелляци* .. отклонен*/отклонил*/отказ* | отклонил* .. жалоб*/апелляци* | beschwerde/klage/eilantrag/berufung .. abgelehnt/abgewiesen/zurückgewiesen | skarg* .. oddal* | oddal* .. skarg*`,
  ],
  [
    signal('quashed'),
    `quash* | annulled | annul | annuls | set aside | overturned | overturn | overturns | отменил* | отменивш* | отменяющ* | отменен* | отменяет | отмена | аннулировал* | aufgehoben* | aufhebung | hob .. auf | uchyl* | uchylon* | bekor qil* | бекор қил* | бекор кард*`,
  ],
  [
    signal('refusal'),
    `refuse/refused/refuses/refusal/refusals/refusing | declined/declines/declining/decline | denying | rejecting | preventing | halting | suspending | prohibiting | denied | deny | denies | blocked | block | blocks | blocking | halted | halt | halts | stopped | stop | stops | stopping | prevented | prevent | prevents | rejected | reject | rejects | suspended | suspend | suspends | ban on | bans on | bar to | prohibition | barred | prohibited | forbade | banned from | cancelled | averted | failed
     abgelehnt* | ablehn* | lehnt* .. ab | verweiger* | untersag* | stopp* | gestoppt* | stoppte* | verhindert* | ausgesetzt* | verbot | verboten
     odmów* | odmow* | odmaw* | wstrzym* | zablokow* | zakaz | zakaza* | powstrzym*
     отказ | отказа | отказы | отказов | отказе | отказом | отказал* | отказавш* | отказыва* | отказан* | отказать | остановил* | остановивш* | останавлива* | остановлен* | останови* | приостанов* | заблокир* | запрет* | запрещ* | предотврат* | сорвал* | помеша*
     rad et* | rad qil* | toʻxtat* | рад эт* | рад қил* | рад кард* | рад шуд* | тўхтат* | боздошта* | манъ* | накард*`,
  ],
  [
    signal('negation'),
    `not | never | doesn't | hasn't | haven't | hadn't | wouldn't | aren't | couldn't | didn't | won't | wasn't | weren't | isn't | without being | cannot be | could not be | не | нет | nicht | nie | kein* | emas | эмас`,
  ],
  [
    signal('assurances-rejected'),
    `did/do/does/could/would/will not .. accept/trust/rely .. assurances | didn't/doesn't/don't/wouldn't .. accept/trust/rely .. assurances | not .. accept/accepted/accepting/rely/relied/trust/trusted .. assurances | refus*/declin* .. accept/rely .. assurances | rejected/rejecting/rejects/dismissed/disregarded/distrusted .. assurances
     assurances .. rejected/insufficient/inadequate/unreliable/worthless | assurances .. not .. accepted/sufficient/reliable/enough/trusted | not .. sufficient/reliable/enough assurances
     отверг*/отклонил*/отклонивш* .. заверени*/гаранти* | не .. принял*/поверил*/удовлетвор* .. заверени*/гаранти* | заверени*/гаранти* .. недостаточн*/ненадёжн*/отверг*/отклон* | заверени*/гаранти* .. не .. принял*/принят*/достаточн*
     zusicherung* .. nicht .. akzeptiert*/ausreichend/ausgereicht/genüg* | zusicherung* .. unzureichend | nicht .. akzeptiert* .. zusicherung* | zapewnieni*/gwarancj* .. niewystarczając* | odrzuci* .. zapewnieni*/gwarancj* | nie .. przyj* .. zapewnie*/gwarancj*`,
  ],
  [
    signal('assurances-accepted'),
    `accepted/accepting/accepts/trusted/trusting/credited .. assurances | relied/relying/relies .. on .. assurances | that/which/who accept/trust .. assurances | that/which/who rely on .. assurances | found/considered/deemed/held/judged .. assurances .. sufficient/reliable/adequate/enough | assurances .. were/was accepted/sufficient/reliable/adequate/enough | satisfied .. with/by .. assurances | on the strength of .. assurances
     принял*/принявш*/поверил*/поверивш*/положил*/удовлетвор* .. заверени*/гаранти* | полага* .. на .. заверени*/гаранти* | счел*/признал*/посчитал* .. заверени*/гаранти* .. достаточн*/надёжн* | заверени*/гаранти* .. принял*/приняты/достаточн*
     akzeptiert* .. zusicherung* | zusicherung* .. akzeptiert* | zusicherung* .. als/für ausreichend | zusicherung* .. ausreichend | vertraut* .. zusicherung* | zapewnieni*/gwarancj* .. wystarczając* | przyjął/przyjęła/przyjęli/przyjęły .. zapewnieni*/gwarancj* | zaufał* .. zapewnieni*/gwarancj*`,
  ],
  [
    { kind: 'signal', signal: 'asylum' },
    `can/could/may/should/must/do/does/will/would/if/whether .. accept/rely/trust .. assurances`,
  ],
  [
    signal('allowed'),
    `clear/clears/cleared .. way | paved/paves .. way | gave .. go ahead | upheld | uphold | upholds | upholding | allowed | allow | allows | allowing | approve | approved | approves | authorised | authorized | permitted | permitting | authorising | authorizing | approving | clearing | granted | cleared | green light | confirmed by .. court | ordered by .. court
     позволил* | позволя* | позволивш* | разрешил* | разрешен* | разреши* | одобрил* | утвердил* | подтвердил* | подтвердивш* | одобрил* | одобривш* | утвердивш* | оставивш* в силе | признал* законн* | оставил* в силе | санкционир*
     genehmig* | erlaubt* | bestätigt* | zulässig erklärt* | für zulässig | für zulässig erklärt* | bewilligt* | zezwol* | utrzyma* w mocy | zatwierdz* | dopuści* | dopuszcz* | ruxsat ber* | рухсат бер* | иҷозат дод*`,
  ],
  [
    signal('rule-39'),
    `rule 39 | r39 | r 39 | rule39 | правил* 39 | 39 правил* | 39 е/го/му/м правил* | regel 39 | reguł* 39 | 39 qoida* | 39 қоида* | қоидаи 39 | moddai 39 | art 39 rules | art 39 regulaminu`,
  ],
  [
    signal('interim-measure'),
    `interim measure~ | interim relief | provisional measure~ | interim suspension | interim injunction | interim order~ | обеспечительн* мер* | временн* мер* | предварительн* мер* | vorläufig* maßnahme* | einstweilig* | eilrechtsschutz | środk* tymczasow* | środek tymczasowy | środki tymczasowe | zabezpieczeni* | vaqtinchalik chora* | вақтинчалик чора* | чораҳои муваққатӣ`,
  ],
  [
    signal('violation'),
    `violation | violations | violated | violates | violating | violate | breach | breached | breaches | breaching | in breach of | found a violation
     наруш* | нарушен* | нарушил* | verletzung* | verletzt* | verstoß* | verstieß* | verstöße* | naruszen* | naruszył* | naruszono | narusza* | buzil* | buzgan | buzdi | бузил* | бузган | вайрон*`,
  ],
  [
    signal('breach'),
    `anyway | nonetheless | nevertheless | all the same | still deported/extradited/removed | ignor* | disregard* | defied | defying | defiance | defies | despite | flout* | flouted | contrary to | in spite of | fail*/refus* to comply | not complied | not comply | non compliance | overrode | did not respect | not respected | disobey*
     всё равно | все таки | всё же | trotzdem | dennoch | mimo to | игнорир* | проигнорир* | вопреки | несмотря | не исполн* | не соблюд* | не выполн* | неисполн* | несоблюд* | невыполн* | missacht* | ignorier* | trotz | entgegen | nicht befolgt | nicht beachtet | umgangen | złama* | mimo | pomimo | wbrew | zignorow* | nieprzestrzega* | rioya qilma* | амал накард* | риоя накард* | қарамасдан`,
  ],
  [
    { kind: 'none' },
    `human rights violation~ | human rights abuse~ | rights violation~ | violation~ of human rights | нарушени* прав/закона/миграционн*/режима/визов* | menschenrechtsverletzung* | naruszeni* praw | do not | don't | не знаю | не только | не могу | не нашёл | not sure | not found | why not | or not | if not | whether or not | not only | nicht nur | nie tylko | nie wiem | why don't | can't | stop alerts | stop .. subscription | data breach | stop .. notifications | breach of privacy`,
  ],
]
