import type { Meaning } from '../meaning.ts'
import type { PhraseEntry } from '../phrase-index.ts'

function court(...courts: readonly string[]): Meaning {
  return { kind: 'court', courts }
}

const COURT = "court/court's/суд/суда/суде/суду/gericht/gerichts/sąd/sądu/sądzie"

/** Courts and treaty bodies by the words of `case.court`; `Grand Chamber` is a formation. */
export const COURT_WORDS: readonly PhraseEntry<Meaning>[] = [
  [
    court('ECtHR'),
    `решени* еспч | практик* еспч | ecthr | ^echr | echr judgment~/case~/ruling~/decision~/court | strasbourg | strasbourg court | european court | european court of human rights | the european court | strassburg~ | straßburg~ | egmr | europäisch* gerichtshof* für menschenrechte | menschenrechtsgerichtshof*
     cedh | ^cour européenne | etpc | etpcz | ^ept | europejski* trybunał* praw człowieka | trybunał* praw człowieka | trybunał* w strasburgu | strasburg* | strasburgu
     еспч | европейск* суд/суда/суде/суду/судом | европейск* суд/суда/суде/суду/судом по правам человека | страсбург* | страсбургск* суд/суда/суде/суду/судом | aihm | avrupa insan hakları
     inson huquqlari boʻyicha yevropa sudi | yevropa sudi* | европа суди* | додгоҳи аврупо* | суди аврупо* | суди аврупоии ҳуқуқи инсон`,
  ],
  [
    court('UN CAT'),
    `^cat | un cat | cat committee | un committee against torture | committee against torture | comité contre la torture | un ausschuss gegen folter | ausschuss gegen folter | antifolterausschuss* | komitet~ przeciwko torturom | komitet~ onz przeciwko torturom
     комитет* против пыток | комитет* оон против пыток | кпп оон | ^кпп | qiynoqlarga qarshi qoʻmita* | қийноқларга қарши қўмита* | кумита* .. зидди шиканҷа`,
  ],
  [
    court('UN HRC'),
    `^hrc | un hrc | ^ccpr | human rights committee | un human rights committee | menschenrechtsausschuss* | un menschenrechtsausschuss* | komitet~ praw człowieka | ^кпч | кпч оон | комитет* по правам человека | комитет* оон по правам человека | inson huquqlari qoʻmita* | инсон ҳуқуқлари қўмита* | кумита* .. ҳуқуқи инсон`,
  ],
  [
    court('UN CAT', 'UN HRC'),
    `un committee~ | committee ruled/found/decided/decision~ | комитет признал/решил/установил | treaty body | treaty bodies | un bodies | un body | комитет/комитета/комитеты/комитетов оон | договорн* орган* | un ausschuss* | komitet~ onz`,
  ],
  [
    court('CJEU'),
    `cjeu | ^ecj | court of justice | court of justice of the european union | luxembourg court | eugh | europäisch* gerichtshof | gerichtshof der europäischen union | tsue | trybunał* sprawiedliwości | суд ес | суда ес | суд европейского союза | суд юстиции`,
  ],
  [
    court('Grand Chamber'),
    `^gc | grand chamber | большая/большой/большую палата/палаты/палате/палату/палатой | große/großen/grosse/grossen kammer | wielka/wielkiej/wielką/wielkiej izba/izby/izbie/izbę`,
  ],
  [
    { kind: 'signal', signal: 'national' },
    `national/domestic/internal ${COURT}/courts/case/judgment/judgments/decisions | national jurisprudence/case-law | национальн*/внутренн*/местн* суд/суда/суды/судов/судах/судами/судебн* | nationale/nationalen/innerstaatliche*/inländische* gericht* | krajow* sąd* | sąd* krajow* | milliy sud* | миллий суд*`,
  ],
  [
    { kind: 'judgments' },
    `european/eu/europe courts | courts in europe | европейск*/евросоюз* суды/судов/судах/судами/судебн* | суды европы/ес | судов европы/ес | europäische* gerichte/gerichten | europejsk* sądy/sądów/sądach`,
  ],
  [
    court('Constitutional Court of Turkey'),
    `constitutional court of turkey/türkiye | turkish constitutional court | turkey constitutional court | turkey's constitutional court | anayasa mahkemesi* | ^aym | конституционн* суд/суда/суде/судом турции | турецк* конституционн* суд* | türkisch* verfassungsgericht* | verfassungsgericht* der türkei | trybunał* konstytucyjn* turcji`,
  ],
  [
    court('Constitutional Court'),
    `constitutional court~ | конституционн* суд/суда/суде/судом/суду | verfassungsgericht* | trybunał* konstytucyjn*`,
  ],
  [
    court('Supreme Court', 'Tribunal Supremo'),
    `supreme court~ | верховн* суд/суда/суде/судом/суду | oberst* gericht* | oberster gerichtshof | sąd* najwyższ* | oliy sud* | олий суд* | суди олӣ`,
  ],
  [
    court('Supreme Administrative Court', 'Bundesverwaltungsgericht'),
    `supreme administrative court~ | naczeln* sąd* administracyjn* | ^nsa | высш* административн* суд*`,
  ],
  [
    court('Bundesverwaltungsgericht'),
    `bundesverwaltungsgericht* | bverwg | bvwg | ^bvwg | federal administrative court`,
  ],
  [
    court('Verwaltungsgericht', 'Administrative Court', 'Administracyjn'),
    `administrative court~ | verwaltungsgericht | verwaltungsgerichte* | sąd~ administracyjn* | sądy administracyjne | административн* суд/суда/суде/суды/судов | ^vg`,
  ],
  [court('Oberverwaltungsgericht'), `oberverwaltungsgericht* | ^ovg | higher administrative court~`],
  [
    court('Nordrhein-Westfalen'),
    `ovg nrw | ovg münster | ovg nordrhein westfalen | oberverwaltungsgericht nordrhein westfalen | oberverwaltungsgericht nrw | higher administrative court of north rhine`,
  ],
  [
    court('Gelsenkirchen'),
    `vg gelsenkirchen | verwaltungsgericht gelsenkirchen | gelsenkirchen ${COURT} | gelsenkirchen administrative court | administrative court gelsenkirchen | administrative court of gelsenkirchen | ${COURT} .. gelsenkirchen* | гельзенкирхен*`,
  ],
  [
    court('Münster'),
    `vg münster | vg muenster | verwaltungsgericht münster/muenster | münster/muenster administrative court | administrative court münster/muenster`,
  ],
  [
    court('Warsz'),
    `wsa | wsa warszawa | wsa w warszawie | wsa warsaw | wojewódzk* sąd* administracyjn* | wojewódzk* sąd* administracyjn* w warszawie | warsaw ${COURT} | warsaw administrative/regional/provincial ${COURT} | административн* суд* .. варшав* | варшавск* суд* | administrative court .. warsaw`,
  ],
  [
    court("Conseil d'Etat"),
    `conseil d etat | conseil d'etat | conseil d'état | французск* госсовет* | госсовет* франции | государственн* совет* франции | french council of state | council of state`,
  ],
  [
    court('Cassazione'),
    `corte di cassazione | cassazione | italian cassation | italian supreme court | cassation court of italy | court of cassation | кассационн* суд* италии`,
  ],
  [court('Audiencia Nacional'), `audiencia nacional | spanish national court`],
  [
    court('Tribunal Supremo'),
    `tribunal supremo | spanish supreme court | supreme court of spain | верховн* суд* испании`,
  ],
  [
    court('District Judge'),
    `westminster magistrates | westminster ${COURT} | westminster magistrates court | вестминстер* | senior district judge`,
  ],
  [court('Prague'), `prague ${COURT} | prague municipal court | ${COURT} .. prague/prag/praze | пражск* суд*`],
  [
    court('Vilnius'),
    `vilnius ${COURT} | vilnius regional court | ${COURT} .. vilnius/wilna/wilnie | вильнюсск* суд* | ${COURT} .. вильнюс*`,
  ],
  [court('Chisinau'), `chisinau/chișinău ${COURT} | ${COURT} .. chisinau/chișinău/кишинёв* | кишинёвск* суд*`],
  [court('Kosice'), `kosice/košice ${COURT} | ${COURT} .. kosice/košice/кошиц*`],
  [court('Rzesz'), `rzeszów/rzeszowie ${COURT} | ${COURT} .. rzeszów/rzeszowie | жешувск* суд* | ${COURT} .. жешув*`],
  [court('Athens'), `athens ${COURT} | ${COURT} .. athens/athen/атенах/афин* | афинск* суд*`],
  [court('Bishkek'), `bishkek city court | bishkek ${COURT} | бишкекск* городск* суд* | бишкекск* суд*`],
  [
    { kind: 'judgments' },
    `ruled | decisions | judgment* | judgement* | ruling | rulings | case law | caselaw | jurisprudence | jurisprudenc* | legal precedent~ | judicial precedent~
     cases against | cases v | cases vs | lawsuits | urteil | urteile | urteilen | gerichtsurteil* | gerichtsentscheidung* | gerichtsbeschl* | entscheidungen | beschlüsse | beschluss | rechtsprechung* | judikatur*
     wyrok | wyroki | wyroków | wyrokach | wyrokami | wyroku | orzecz* | orzeczn* | orzeczeni* | postanowieni* sąd*
     решения | решений | решениях | решение | постановлени* | судебн* решен*/практик*/акт*/дел* | судебн* прецедент* | практик* | дела против | дел против | дело против | юриспруденц*
     wydał/wydały/wydali/wydała/wydaje .. wyrok*/orzeczen*
     qarorlar* | sud hukmlar* | қарорлар* | суд ҳукмлар* | қарорҳо*`,
  ],
  [
    { kind: 'signal', signal: 'court' },
    `court | court's | tribunal | judge | judges | суд | суда | суде | судом | суду | судья | судьи | трибунал* | gericht | gerichts | richter | sąd | sądu | sądzie | sądem | sędzi* | додгоҳ | sud | sudi | суди`,
  ],
  [
    { kind: 'signal', signal: 'courts' },
    `court decision~/ruling~/case~/practice/order~/judgment~ | sud qaror* | суд қарор* | courts | tribunals | суды | судов | судах | судами | судам | gerichte | gerichten | sądy | sądów | sądach | sądami | sudlar* | судлар* | судҳо* | додгоҳҳо*`,
  ],
  [
    { kind: 'none' },
    `court style | echr style | ecthr style | стил* еспч | стил* суда | in court tomorrow | for court | pack for court | echr format | echr citation | court format | court pack
     на/через/у кпп | на практике | на практик* | решение суда в силе | принял* решение | принять решение | принимать решение | как* .. решение мне`,
  ],
]
