/**
 * Turns of phrase that tell what a message is after, in English, Russian, German, Polish, Uzbek and Tajik.
 * Each is the plainest form of a way to ask; which intent follows from several of them is decided in `intent-of.ts`.
 */
export const CUES = [
  [
    'subscribe',
    `
    alert/alerts/notify/unsubscribe/subscribe*/subscription*/digest | tell/inform/message/ping/warn/email me … when/if/whenever | let me know … when/if/once/moment | let me know about new/any/future | as soon as | the moment | every time | ping me | keep an eye | keep me posted/informed/updated | ^follow | every/each monday/tuesday/wednesday/thursday/friday/saturday/sunday |
    уведоми*/уведомля*/уведомь* | оповещ* | оповест* | подпис* | подпиш* | отпис* | отпиш* | дайджест* | сводк* | сообщ*/скаж*/напиш*/пиш*/предупред* … когда/если | сообщи/сообщай/сообщайте/сообщите | раз в неделю/день/месяц | следить за | следи за | присыла* | каждый/каждую/каждое понедельник/вторник/среду/четверг/пятницу/субботу/воскресенье | по понедельникам/вторникам/средам/четвергам/пятницам/субботам/воскресеньям |
    benachrichtig* | abonnier* | abonnement | informier* mich | sag* mir … wenn | melde* … wenn | wochentlich* | powiadom* | subskry* | informuj* | daj* znac | xabar ber* | obuna | ogohlantir* | хабар дих*/дех*/кун* | обуна
  `,
  ],
  [
    'unsubscribe',
    `
    unsubscribe* | unfollow* | stop/cancel/end/delete/remove/drop … alert/alerts/alerting/digest*/subscription*/notif* | stop following/watching | stop telling/notifying/sending/informing | dont/not want … alert/alerts/digest*/subscription* | no more alerts/digests/notifications | turn/switch off … alert/alerts/digest*/notif* |
    отпис* | отпиш* | отмен*/удали*/убер*/прекрат*/отключ* … подпис*/оповещ*/дайджест*/сводк*/рассылк* | больше не присыла*/сообща*/оповеща*/уведомля* | не присыла*/сообща*/оповеща*/уведомля* больше | не надо/нужно больше | не нужны … оповещ*/уведомл*/дайджест* |
    abbestell* | keine benachrichtigungen mehr | wypisz* | anuluj subskry* | obunani bekor | обунаро бекор
  `,
  ],
  [
    'listAlerts',
    `
    subscribed to | my alert/alerts/subscription/subscriptions/digest/digests | list/which/what alerts/subscriptions/digests do/am/have/are i/we | list/show … my/all alert/alerts/subscriptions | what/who do/am i follow/following | who am i following |
    я подписан* | мои/моих/моими подписк*/оповещен*/дайджест* | мы подписан* | какие у меня/нас подписк*/оповещен* | покажи* … подписк*/оповещен* | список … подписок/оповещений | за кем/чем … слежу |
    meine benachrichtigungen/abos/abonnements | moje powiadomienia/subskrypcje | obunalarim | обунахоям
  `,
  ],
  [
    'mute',
    `
    pause/mute/silence/snooze/suspend … alert/alerts/digest*/subscription*/notif*/everything | ^mute a | приостанов* … подпис*/оповещ*/уведомл*/дайджест*/рассылк* | на паузу | заглуши* … подпис*/оповещ*/уведомл* | pausiere* … benachrichtig* | wstrzymaj … powiadom*
  `,
  ],
  [
    'unmute',
    `unmute* | unpause* | resume/continue/restart … alert/alerts/digest*/subscription*/notif* | resume following | возобнов* … подпис*/оповещ*/уведомл*/дайджест*/рассылк* | снять с паузы | сними с паузы | wznow powiadom*`,
  ],
  [
    'verify',
    `
    verify | check/verify/confirm … citation/cite/case/reference | is … citation/reference/cite … correct/right/real/ok/accurate/valid | correct/right/real/ok/accurate/genuine citation | does … exist | is … real | cite check |
    проверь* | проверить | верна ли | правильн* ли | верно ли | существует ли | сверь* | stimmt das | prufe* | uberpruf* | richtig zitiert | existiert | sprawdz* | zweryfik* | czy … istnieje | tekshir* | санч*
  `,
  ],
  [
    'checkMark',
    `ok | okay | correct | right | real | legit | accurate | верно | правильно | так | stimmt | richtig | korrekt | poprawn* | zgadza | togrimi`,
  ],
  [
    'cite',
    `
    cite | citation | citation for/of | how … cite | reference for | in oscola/bluebook/ecli/aglc | oscola/bluebook for | footnote for | oscola | bluebook | echr/court style | in … format/style | court s own | courts own |
    процитир* | цитир* | цитат* | ссылк* на | как … сослаться | сослаться | в стиле | оформ* | zitier* | zitat* | cytow* | cytat | zacytuj | iqtibos | иктибос
  `,
  ],
  ['citeFirst', `^cite | ^please cite | how … cite | ^процитир* | ^цитат* | ^zitier* | ^zacytuj | ^cytat`],
  [
    'advice',
    `
    should i/we/he/she/they/my | what/how should i/we/my | shall i/we | what can/do i/we do | can i/we/he/she appeal/apply/stay/request/leave/travel/claim/fight/stop | do i/we need | do i/we have … chance* | advise/advice | my/his/her/their/our chances | chances of/for/in | got … letter | deportation letter/notice | will i/we/he/she/my … win/get | is it better | would it be better |
    how do/can i/we appeal/apply/claim/stop/fight/get | what are my | i got/received … decision/letter/refusal | what would you | recommend a lawyer | rejected/refused my client/application/claim/appeal | appeal or | my client … appeal/rejected/refused | better to |
    стоит ли | следует ли | нужно ли мне/нам | что мне/нам делать | что делать | как мне/нам | какие … шанс* | посовет* | надо ли | могу ли я | можем ли мы | есть ли … шанс* | мне отказали | имею ли я | должен/должна ли я | лучше ли |
    soll/sollte/sollen ich/wir/er/sie/mein* | was soll/kann ich | kann ich … klagen/bleiben/beantragen | wie kann ich | was raten | czy powin* | czy moge | co mam/mamy robic | co powinienem/powinnam | jak moge | czy mam | dostal*m decyzj* | nima qil* | maslahat | чи кор кун* | маслихат
  `,
  ],
  [
    'ownSafety',
    `
    am i safe | are we safe | is it safe … me/us | safe for me/us | is it safe to go/return/come/travel | safe … if i | will i/we be deported/extradited/arrested/returned/sent/detained | will … deport/extradite/arrest me/us | can i … return/go back | could i/we be deported/extradited | am i … risk/danger | deport/extradite me | my risk | probability/chance/odds/likelihood … i/me/we/us/my |
    безопасно ли | в безопасности ли я/мы | безопасно … мне/нам/меня | меня/нас депортируют/вышлют/выдадут/экстрадируют/арестуют/задержат/посадят/схватят/вернут/убьют | вероятност*/шанс* … меня/мне/нас/нам | могут ли меня/нас | мне/нам … опасно | можно ли мне/нам | вышлют ли | выдадут ли меня |
    bin ich … sicher | sind wir … sicher | werde ich … abgeschoben | sicher fur mich | werde ich | czy jestem bezpieczn* | czy … bezpieczn* … mnie/nas/mi | czy mnie | deportuja mnie | men xavfsiz* | meni deport* | men … qayt* | menga xavf* | маро депорт* | ман метавонам | оё ман | ба ман/мо хатар* | бароям бехатар
  `,
  ],
  [
    'rule39',
    `rule 39 | r39 | r 39 | rule39 | правил* 39 | 39 правил* | 39 е/го/му/м правил* | regel 39 | reguł* 39 | 39 qoida* | 39 қоида* | қоидаи 39 | moddai 39`,
  ],
  /** The desk that takes requests under Rule 39, and the way to it; not requests that were made. */
  [
    'filing',
    `
    desk | duty officer/service/lawyer | working/office/opening/business/reception hours/days/times | hours of work/operation/service | hours today/tomorrow/tonight | 39/r39/rule39 hours/clock/site/website/portal/form/fax/email/address/service/office/registry/team/hotline/line | 39/r39/rule39 open/closed/available on/at/now/today/tomorrow/tonight/this/during/over | address/email for/to … requests/request/filing/sending/lodging/submitting | fax number |
    how do/to/can/does/could/would/must/should … file/lodge/submit/send/filed/lodged/submitted/sent/request/make/fill | how … apply for | where do/to/can/does/could/must/should … file/lodge/submit/send/filed/lodged/submitted/sent/request/apply | can/could i/we/you/one/he/she/they/lawyer … file/lodge/submit/send/reach | can/could … be filed/lodged/submitted/sent/faxed | is it … too late | deadline for filing/lodging/submitting/sending | filing deadline |
    дежурн* | часы/время/график/режим/расписание работы/приема | рабоч* часы/время | номер факса |
    как … подать/подавать/подают/подается/подаем/направить/отправить/послать/заполнить/оформить/запросить/попросить | куда … подать/подавать/подают/направить/направлять/отправить/отправлять/послать/слать/писать | можно ли … подать/подавать/направить/отправить/послать | успе* … подать/отправить/направить | срок подачи |
    bereitschaftsdienst | notdienst | offnungszeiten | dienstzeiten | burozeiten | geschaftszeiten | wie/wo kann/konnen/muss/reiche/reicht/stelle/stellt/beantrage/beantragt/schicke/schickt/wird |
    dyzur* | godziny pracy/otwarcia/urzedowania | jak/gdzie … zlozyc/wyslac/zlozenia/skladac | qanday … yubor*/topshir*/berish | qayerga … yubor*/topshir* | ish vaqti | чи тавр/хел … фиристо*/супор*/пешниход* | вакти кор*
  `,
  ],
  /** Open or not: of the desk, unless a country is named, whose respect for the rule may be meant. */
  [
    'openNow',
    `
    by/via/per fax/email/post/online | strasbourg time | one working day | working day rule | too late to file/lodge/submit/send/request | time/deadline to file/lodge/submit/send/request |
    office/registry/service … open/opens/closed/close/closes | strasbourg/court/echr/ecthr closed/closes/opens | open/closed now/today/tonight/tomorrow | what time do/does/is/can | when do/does/is … open/opens/closed/close/closes |
    работа*/открыт*/закрыт*/принима* ли | ли … работа*/открыт*/принима* | открыт*/закрыт*/работает/принимают сейчас/сегодня/завтра/ночью | сейчас открыт*/закрыт*/работает/принимают | до скольки/скольких/которого | когда … открыва*/закрыва*/откро*/закро* | по факсу/почте |
    noch/jetzt/heute/gerade offen/geoffnet/erreichbar/besetzt | teraz/dzis/jeszcze otwart*/czynn* | hozir ochiq*
  `,
  ],
  [
    'address',
    `
    address/addresses | phone number*/no | telephone | where … live/lives/living/hide/hides/hiding/staying/stay | what/which street/road/building/flat/apartment | street address | apartment/flat number | gps | coordinates | neighbourhood/neighborhood | employer of | where … work/works/studies | hideout | hiding in/at | who lives | contact* of/for | email of | photo* of | passport number |
    адрес* | улиц*/квартир*/дом номер | где … работает/учится | координат* | телефон* | где … жив*/прячет*/скрыва*/прожива* | контакт* | паспорт* номер | wo wohnt/lebt/wohnen/leben | adresse* | telefonnummer | adres* | gdzie mieszka* | gdzie ukrywa* | numer telefonu | manzil* | ko'cha* |  qayerda yasha* | нишони* | сурога* | кучаи |  дар кучо зиндаги*
  `,
  ],
  [
    'everyone',
    `all/every/everyone/everybody/list/lists/each | names of | who are the | список* | перечисл* | всех/все/каждого | перечень | alle/liste/namen | lista/liste/wszyst* | hamma*/barcha*/royxat* | хама*/руйхат*`,
  ],
  [
    'people',
    `
    refugee*/exile*/activist*/asylum/dissident*/people/persons/members/supporters/informants/journalists/sympathi*ers/tajiks/uzbeks/turkmens/kazakhs/kyrgyz/opposition*/seekers/migrants/man/woman |
    беженц*/изгнанник*/активист*/диссидент*/людей/людях/членов/сторонник*/журналист*/оппозиционер*/мигрант*/эмигрант* | fluchtling*/exilant*/aktivist*/mitglieder | uchodzc*/dzialacz*/aktywist*/opozycjonist* | qochqin*/faol* | гуреза*/фаъол*
  `,
  ],
  [
    'drafting',
    `
    write/draft/compose/prepare/fill/generate … me/letter/application/appeal/complaint/request/statement/essay/poem/submission*/brief | help me write/draft | translate | summari*e this | write a/an/the/my | draft |
    напиши*/напишите/составь*/составьте/подготовь*/сочини/заполни* | перевед* | помог* … написать/составить | schreib* … mir/einen/eine/beschwerde*/brief | ubersetz* | verfass* | napisz* | przetlumacz* | sporzadz* | yozib ber* | tarjima qil* | навис* | тарчума кун*
  `,
  ],
  ['precedents', `precedent* | прецедент* | prazedenz* | precedens* | pretsedent*`],
  [
    'smallTalk',
    `^hi/hello/hey/hallo/salut/salom/hej/czesc/thanks/thank/thx/cheers/bye/goodbye/ok/okay/great/cool/привет*/здравствуй*/салом/спасибо/рахмат/dziekuj*/danke/rahmat | how are you | how was your | how is it going | good morning/evening/night/day | who made you | are you human/real/bot/ai/a | tell … joke | weather | как дела | добр* утро/день/вечер | ты человек/бот | шутк*/анекдот* | погод* | wie geht | guten morgen/tag/abend | dzien dobry | jak sie masz`,
  ],
  [
    'helpCommands',
    `
    befehl* | komend* | polecen* | buyruq* | фармон* |
    ^help | help | ^start | what can you do | what can i ask | how do/can i use | how does this work | commands | how do you work | what do you do | instructions | manual |
    помощь | помоги* | что ты умеешь/можешь | что вы умеете | как … пользоваться | команды | что … спросить | справка | инструкц* | hilfe | was kannst du | wie funktioniert | pomoc* | co potrafisz | jak … dzialasz/dziala/uzywac/korzystac | yordam | nima qila olasan | ёри | кумак | чи метавони
  `,
  ],
  [
    'helpAbout',
    `
    who are you | what is panoh | what is this bot | who runs/made/built | where … data/information/records come | where … get … data/information/records/this | your sources | what sources | where is … data from | how … collected | how up to date | how current | when … updated | how reliable/accurate | can i trust | report … error/mistake | error/mistake in … record/records | correct … record | remove my/his/her name |
    кто ты | кто вы | что такое panoh/панох | откуда … данн*/информац*/сведен* | какие … источник* | на чем основ* | как часто … обновл* | кто … сделал/ведет | насколько надежн* | можно … доверять | сообщить об ошибке | ошибк* в запис* | исправ* запис* | убра* … имя | wer bist du | woher … daten/informationen | welche quellen | skad … dane/informacje | jakie … zrodla | kim jestes | malumot* qayerdan | аз кучо … маълумот*
  `,
  ],
  [
    'helpMethod',
    `how … counted/count/coded/code | methodology | method | what … labels mean | what does … label/stage/cape … mean | what is … cape stage | что значит/означает … стади*/буква/метка | метод* | как … счита* | методик* | methodik | metodolog*`,
  ],
  [
    'helpPrivacy',
    `
    privacy | delete … me/my/everything | forget me | erase | what … you store/keep/save/log/know | do you store/keep/save/log | who … see/read … message*/question*/this/what | is this … confidential/anonymous/private/secure/safe/encrypted | confidential* | my data | gdpr | is … chat … private | stored about me |
    удали* … мои/меня/все/обо | забудь* … меня | что … храни* | храните ли | хранишь ли | сохраня* ли | конфиденциальн* | приватн* | анонимн* | кто … видит/читает | мои данные | datenschutz | losch* … meine/alles | speicher* … ihr/du/sie | vertraulich | anonym | prywatnosc* | usun … moje/wszystko | czy … przechow*/zapisuj* | poufn* | maxfiy* | махфи*
  `,
  ],
  /** Asked on without a subject: what “the second” means is only in a conversation, and none is kept. */
  [
    'followUp',
    `
    show/see/give … more/next/rest/others/page | next/previous/second/third/fourth/fifth/last/first page/one | page 1/2/3/4/5/6/7/8/9/10/11/12 | is/what/open/cite/show number/no/item/entry/result 1/2/3/4/5/6/7/8/9/10/11/12 | cite/open/export the first/second/third/fourth/fifth/last |
    покажи*/покажите … еще/дальше/следующ*/остальн* | перв*/втор*/трет*/четверт*/следующ*/последн* страниц* | кто … номер/номером 1/2/3/4/5/6/7/8/9/10/11/12 | страниц* 1/2/3/4/5/6/7/8/9/10/11/12 |
    nachste/nachsten/zweite/zweiten seite | nastepna/druga/nastepne strona/strone | keyingi sahifa | сахифаи дигар
  `,
  ],
  /** The same, where the message holds hardly another word. */
  [
    'followUpAlone',
    `
    ^more | ^next | ^previous | ^back | ^go back/on | ^continue | ^page | ^another | ^others | ^the others/rest/first/second/third/next/last | ^first/second/third/last one | ^number 1/2/3/4/5/6/7/8/9/10/11/12 | ^cite/open/show/record/export 1/2/3/4/5/6/7/8/9/10/11/12/this/that/it/them |
    ^еще | ^дальше | ^далее | ^следующ* | ^предыдущ* | ^назад | ^продолж* | ^остальн* | ^страниц* | ^второй/вторая/вторую/третий/третья/третью/первый/первая/первую | ^номер/пункт/запись/открой/покажи/процитируй 1/2/3/4/5/6/7/8/9/10/11/12 |
    ^weiter | ^mehr | ^dalej | ^wiecej | ^davomi | ^боз
  `,
  ],
  [
    'statistics',
    `how many | number of | figure* | statistic* | stats | count | counts | numbers | total | percentage | share of | сколько | число | количеств* | статистик* | цифр* | данные о | численност* | wie viele | wieviele | anzahl | zahlen | statistik* | ilu | ile | liczb* | statystyk* | qancha | nechta | necha | чанд | омор | шумора*`,
  ],
  [
    'fromTheSet',
    `you have | do you have | in your | in ur | ur set | events | incidents | your set/records/database/data | on record | recorded | cases | episode* | examples | у вас | в вашей | в базе | записан* | эпизод* | случаев | в записях | habt ihr | in eurer | falle | macie | w bazie | przypadk* | sizda | bazada | дар пойгох* | шумо дор*`,
  ],
  [
    'ownCounts',
    `by category/categories/stage/year/origin/host/type/country/status/outcome | breakdown | in your records | in the records | in your database/set/data | how many people/exiles/persons/incidents/records/cases/acts … you/recorded/records | по категориям/стадиям/годам/странам/видам | сколько … в записях/базе | nach kategorie*/jahr*/land | wedlug`,
  ],
  [
    'group',
    `tell me | abt | 
    what is | what are | who is behind | tell me about | about | banned | ban | illegal | outlawed | extremist | terrorist | founded | founder | leader | | who leads | what does … stand for | is … in | designat* | proscri* |
    что такое | что за | запрещ* | запрет* | основан* | основал | лидер* | кто возглавл* | члены | признан* | расскажи* | was ist | verboten | wann … verboten | wer sind | gegrundet | co to | czym jest | zakazan* | zdelegaliz* | nima | taqiqlan* | qachon | tashkil | чист | манъ* | кай
  `,
  ],
  /** What makes a group's name a question about the group itself. */
  [
    'ban',
    `banned | ban | outlawed | extremist | terrorist | designat* | proscri* | запрещ* | запрет* | экстремистск* | террористическ* | verboten | zakazan* | zdelegaliz* | taqiqlan* | манъ*`,
  ],
  /** A publisher of figures is named for one. */
  [
    'accordingTo',
    `according to | acc to | per amnesty/hrw/unhcr/eurostat/frontex | freedom house | amnesty … count* | по данным | согласно | laut | wedlug | zgodnie z`,
  ],
  [
    'difference',
    `difference | differ | differs | statistically | разниц* | отлича* | unterschied* | roznic* | farq* | фарк*`,
  ],
  /** A country is asked about as a place to be, not as one to come from. */
  [
    'asHost',
    `as a host | as host | host country | all origins/nationalities | country card/overview/profile | страна/страну/страны пребывания | принимающ* стран* | по всем гражданств* | aufnahmeland | kraj przyjmujacy | jako kraj`,
  ],
  [
    'recent',
    `recent* | latest | newest | last | most recent | new | what is new | whats new | this week/month/year | just happened | happened today/yesterday | news … today | последн* | крайний/крайняя/крайние/крайних | недавн* | свеж* | нов* | что нового | на этой неделе | случилось сегодня/вчера | letzte* | neueste* | jungst* | kurzlich | neu | aktuell* | ostatni* | najnowsz* | niedawn* | songgi | oxirgi | yangi | охирин* | нав`,
  ],
  /** “last two years”, “last known”: not a question about what is newest. */
  [
    'lastButNot',
    `last/past … years/months | last known | last moment/minute/resort/hope | at last | the last time | новые документ* | последн* … лет/года/месяц* | последнее известное | letzten … jahre* | letzte bekannte | ostatnich … lat* | ostatnie … lata | new york | new tajikistan | novyi`,
  ],
  [
    'risk',
    `
    risk* | danger* | how safe | safe | unsafe | safety | pattern* | overview | country card | card | compare* | comparison | versus | vs | host country | as a host | as host | profile | country sheet/file/report/briefing | fact sheet | snapshot | weigh … against | stack up | landerkarte/karte/landerprofil | profil kraju/panstwa | karta kraju | kartochka* | справка по | профиль стран* | корти кишвар | country profile | profile of | track record | record show* | side by side | all origins/nationalities | return record | likelihood | reliable | which is worse/better/safer | what does the record |
    риск* | опасн* | безопасн* | небезопасн* | сравни* | сравнен* | обстановк* | картин* | чаще | выдают | выдает | высылают | депортируют | экстрадируют | обзор | карточк* | что показыва* | бок о бок | по всем гражданств* | вероятност* | или … где | принимающ* |
    risik* | lagebild | nebeneinander | gefahr* | sicher* | vergleich* | uberblick | ryzyk* | bezpieczn* | niebezpieczn* | porown* | xavf* | xavfsiz* | solishtir* | taqqosla* | хатар* | бехатар* | мукоиса* | барои … чанд | вазъ*
  `,
  ],
  /** The practice of a country, where nothing narrower is asked for. */
  [
    'riskPerhaps',
    `picture | on record | record on | record of | situation | how often | ever … returned/deported/extradited/removed/sent/handed | likely | practice | ситуаци* | практик* | что в запис* | возвращали/выдавали/высылали/депортировали ли | насколько | lage | praxis | wie oft | sytuacj* | jak czesto`,
  ],
  /** Words that make “practice” and “record” one of courts, not of a country. */
  [
    'adverse',
    `negative practice | adverse | негативн* практик* | отрицательн* практик* | судебн* практик* | case law | caselaw | jurisprudence | rechtsprechung | orzecznictw*`,
  ],
  [
    'lookup',
    `
    who is | who was | whos | any news | news on/about/of | what happened to | what became | whatever happened | where is | still in prison/jail/detention/custody/alive | status | looking for | look up | search for | find | information on/about | info on/about | do you know | have you heard | heard of | anything on/about | what do you have on | is … alive | fate of | tell me about | what about | was … released/sentenced/deported/arrested |
    кто так* | кто это | что с | что случилось | что стало | где сейчас | где | что известно | есть … информаци*/новости/сведения/данные | ищу | ищем | найди* | найти | жив ли | сидит | судьб* | новости о | известно ли | про | знаете | расскажи* | что слышно |
    wer ist | wer war | was ist mit | was wurde aus | was passierte | suche | neuigkeiten | gibt es | wo ist | co z | co sie stalo | kim jest | kto to | szukam | gdzie jest | wiadomo | haqida | kim | qayerda | izlayap* | nima boldi | кист | дар бораи | кучост | чи шуд | мечу*
  `,
  ],
  /** One act spoken of as known: “the extradition of …”. */
  [
    'theAct',
    `
    the … extradition/deportation/rendition/removal/expulsion/abduction/kidnapping/handover/transfer/surrender/return/assassination/arrest/detention/murder/killing/conviction/trial of/in/to/from | that … extradition/deportation/rendition |
    ^die/der … abschiebung/auslieferung/entfuhrung/ermordung eines/einer/von | то самое похищение/дело | та самая депортация/экстрадиция/выдача/высылка
  `,
  ],
  /** One act as a noun at the head of the message; with a name after it, it is that person's. */
  [
    'actOf',
    `
    ^extradition/deportation/rendition/abduction/kidnapping/assassination/murder/expulsion/arrest/detention | ^депортация/экстрадиция/выдача/высылка/похищение/убийство/задержание/арест/приговор/выдворение |
    ^abschiebung/auslieferung/entfuhrung/ermordung/festnahme | ^deportacja/ekstradycja/porwanie/zabojstwo/wydanie/wydalenie/zatrzymanie | deportatsiyasi | ekstraditsiyasi | ^депортацияи/таслими | extradition/deportation/abduction/rendition case
  `,
  ],
  [
    'theCase',
    `case of | judgment in | decision in | ruling in | дело/деле/делу | решени* по делу | постановлени* | жалоб* | urteil | beschluss | rechtssache | wyrok w sprawie | sprawa | sprawie | application no | communication no | app no | grand chamber`,
  ],
  [
    'versus',
    `and others | others | и другие/др/других | und andere/andere | i inni | v | vs | versus | против | gegen | c | przeciwko | проти | qarshi`,
  ],
] as const satisfies readonly (readonly [string, string])[]

export type Cue = (typeof CUES)[number][0]
