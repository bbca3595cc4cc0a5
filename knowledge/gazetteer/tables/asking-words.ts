import type { Meaning, Signal } from '../meaning.ts'
import type { Measure } from '../../records/statistic.ts'
import type { PhraseEntry } from '../phrase-index.ts'

function signal(of: Signal): Meaning {
  return { kind: 'signal', signal: of }
}
function measure(of: Measure, counted: boolean): Meaning {
  return { kind: 'measure', measure: of, counted }
}

/** What kind of answer a message asks for: figures, the picture of a host country, an asylum case. */
export const ASKING_WORDS: readonly PhraseEntry<Meaning>[] = [
  [
    measure('asylum-applications', false),
    `asylum claims/applications/requests/applicants/seekers .. number/numbers/figures/statistics/stats/count | asylum claims | asylum applications | asylum applicants | asylum requests | claims/applications/requests/applicants for asylum | asylum statistics/stats/figures/numbers | applied/apply/applying for asylum/protection/refuge | sought asylum | claimed asylum | applications for .. protection | refugee claims/applications
     ходатайств* .. убежищ*/защит* | заявлени* .. убежищ*/защит* | прошени* .. убежищ* | заявок .. убежищ* | попросил* .. убежищ*/защиты | просил* .. убежищ* | обратил* за убежищем | запросил* .. убежищ* | подал* .. убежищ* | статистик* .. убежищ*
     asylanträge* | asylantr* | asylbewerber* | asylzahlen | asylgesuch* | asylstatistik* | asyl beantragt | beantragten .. asyl
     wniosk* o azyl | wniosków o azyl | wnioski o azyl | wniosk*/wniosków/wnioski .. ochron* | azyl* .. złoży* | złoży* .. azyl | statystyk* azylow* | ubiega* się o azyl/ochronę
     boshpana* .. soʻra* | boshpana* .. murojaat* | бошпана* .. сўра* | бошпана* .. мурожаат* | паноҳандагӣ .. хост* | дархост* .. паноҳ* | дархост* .. паноҳандагӣ`,
  ],
  [
    measure('refusals-of-entry', false),
    `border guard~ .. refusals | refusals .. border | refusals of entry | entry refusals | refusals at the border | отказы/отказов/отказах во въезде | einreiseverweigerungen | zurückweisungen | odmów wjazdu | odmowy wjazdu | odmowach wjazdu`,
  ],
  [
    measure('residents-abroad', false),
    `live in | living in | lives in | residents | resident in | diaspora | migrants/migrant/workers in | reside in | живёт/живут/живет .. в | проживает/проживают | проживающ* | диаспор* | мигрантов в | leben in/derzeit | lebt in | lebende | wohnen in | diaspora | mieszka/mieszkają w | mieszkając* | diaspor* | przebywa/przebywają w | yashaydi | yashovchi* | yashamoqda | яшайди | яшовчи* | яшамоқда | зиндагӣ мекун* | муҳоҷир*`,
  ],
  [
    measure('prisoners', false),
    `political prisoner~ | prisoners of conscience | политзаключ* | политическ* заключенн* | политических узников | politische* gefangene* | politisch* gefangen* | więźni* polityczn* | siyosiy mahbus* | сиёсий маҳбус* | зиндониёни сиёсӣ | маҳбусони сиёсӣ`,
  ],
  [measure('prisoners', true), `prisoners | заключенных | заключённые | gefangene | więźniów | mahbuslar* | маҳбусон*`],
  [measure('recorded-incidents', false), `freedom house | ^fh | фридом хаус | freedomhouse`],
  [
    measure('recorded-incidents', true),
    `incidents of transnational repression | transnational repression incidents | recorded incidents | transnational repression | транснациональн* репресси* | инцидент* | transnationale* repression | represj* transnarodow*`,
  ],
  [measure('recorded-exiles', false), `cape database | ^cape`],
  [
    measure('recorded-exiles', true),
    `cape | exiles in .. cape | recorded exiles | cape data | political exiles database | политических изгнанников | database of .. exiles`,
  ],
  [
    signal('counting'),
    `how many | how much | number | numbers | figure | figures | statistic | statistics | statistical | stats | stat | count | counts | total | сколько | количеств* | числ* | цифр* | статистик* | численност* | wie viele | wieviele | wieviel | anzahl | zahl | zahlen | statistik* | ile | ilu | liczb* | liczba | statystyk* | qancha | nechta | nechi | soni | қанча | нечта | нечи | сони | чанд | чандто | шумора* | омор* | рақам* | raqam*`,
  ],
  [
    signal('own-records'),
    `you have | do you have | have you got | you've got | in your | your set/records/database/data/list | in ur | on record | recorded | у вас | в вашей | в базе | записан* | по вашим | haben sie | habt ihr | in eurer/ihrer | macie | w waszej/bazie | sizda/sizlarda | сизда/сизларда | bazada | шумо доред | дар пойгоҳ`,
  ],
  [
    signal('charge'),
    `accused of | accused | charged with | charges of | suspected of | suspect in | wanted for | on suspicion of | обвиня* в | обвиняем* в | обвинен* в | подозрева* в | по подозрению в | по обвинению в | angeklagt wegen | wegen | verdächtig* | beschuldigt* | oskarżon* o | podejrzan* o | ayblan* | айблан* | айбдор`,
  ],
  [
    signal('published'),
    `official | officially | published | according to | official figures | eurostat | unhcr | официальн* | по данным | опубликован* | евростат | amtlich* | offiziell* | oficjaln* | urzędow* | rasmiy | расмий | расмӣ`,
  ],
  [
    signal('risk'),
    `risk | risks | risky | dangerous | danger | how dangerous | unsafe | pattern | patterns | picture | overview | compar* | host country | country card | country profile | host for | as .. host | how often | more often | likelihood | likely to deport | does .. deport/extradite/expel | do they deport/extradite/expel | would .. deport/extradite | will .. deport/extradite
     риск* | опас* | чаще | как часто | сравн* | обзор* | картин* | профил* стран* | закономерн* | вероятн* | досье стран*
     risiko* | risiken | gefähr* | gefahr* | vergleich* | überblick* | länderbild | länderprofil* | gesamtbild | wie oft | häufiger | öfter | muster
     ryzyk* | niebezpiecz* | zagrożeni* | porówna* | przegląd* | obraz | profil kraju | częściej | jak często | xavf* | xatar* | хавф* | хатар* | solishtir* | таққосла* | муқоиса*`,
  ],
  [
    signal('asylum'),
    `asylum | refugee | refugees | international protection | убежищ* | беженц* | беженец | международн* защит* | asyl* | flüchtling* | schutzstatus | internationaler schutz | internationalen schutz | azyl* | uchodźc* | ochron~ międzynarodow* | boshpana* | qochqin* | бошпана* | қочқин* | паноҳанд* | гуреза* | diplomatic assurance~ | assurances | дипломатическ* заверени* | дипломатическ* гаранти* | заверени* | diplomatische* zusicherung* | zusicherung* | gwarancj* dyplomatyczn* | zapewnieni* dyplomatyczn*`,
  ],
  [
    signal('request'),
    `how do/to/can | how i | request a | file | filing | apply for a | submit | lodge | ask for | как подать | как попросить | подать | wie beantrag* | jak złożyć | template`,
  ],
  [
    signal('afterwards'),
    `on arrival | upon arrival | upon return | on return | on landing | at the airport | afterwards | after | then | later | and then | по прилёт* | по прибыт* | после | затем | потом | в аэропорту | bei .. ankunft | nach .. ankunft | danach | anschließend* | dann | am flughafen | nach der | nach | po przylocie | po powrocie | następnie | potem | po | na lotnisku | keyin | soʻng | кейин | сўнг | баъд | баъдан | пас аз | баъди`,
  ],
  [
    signal('pending'),
    `pending | awaiting | facing | ahead of | in view of | with a view to | for the purpose of | purposes of | на время | в ожидании | с целью | для последующей | перед | до выяснения | in erwartung | zwecks | zur | vor der | w oczekiwaniu | w celu`,
  ],
]
