/**
 * Polish names. A row: code | countries, nominative | stems of adjectives (what stands before «-i, -iego, -a…») | people, nominative singular.
 * `form/gd` gives one exact form with its cases; `!`, `?` and `*` as in the English table.
 */
export const POLISH_NAMES = `
TJ | tadżykistan, tadzykistan, tadżikistan | tadżyck, tadżyksk, tadżykistańsk | tadżyk, tadżycy/p, tadżyczka, tadżyjek
UZ | uzbekistan | uzbeck, uzbeksk | uzbek, uzbecy/p, uzbeczka
KG | kirgistan, kirgizja, kirgizstan | kirgisk, kirgizk | kirgiz, kirgizi/p, kirgizka
KZ | kazachstan | kazachstańsk, kazachsk, kasachsk | kazach, kazachowie/p, kazaszka
TM | turkmenistan, turkmenia | turkmeńsk | turkmen, turkmeni/p, turkmenka
RU | rosja, federacja rosyjska, czeczenia | rosyjsk, czeczeńsk | rosjanin, rosjanka, czeczen, czeczeni/p
TR | turcja | tureck | turek, turk, turcy/p
AZ | azerbejdżan | azerbejdżańsk, azersk | azer, azerowie/p
AM | armenia | ormiańsk, armeńsk | ormianin
GE | gruzja | gruzińsk | gruzin, gruzini/p
BY | białoruś, białorusi/gdl, białorusią/i | białorusk | białorusin, białorusini/p
UA | ukraina | ukraińsk | ukrainiec, ukraińc, ukraińcy/p
MD | mołdawia, mołdowa | mołdawsk | mołdawianin
LT | litwa | litewsk | litwin, litwini/p
LV | łotwa | łotewsk | łotysz
EE | estonia | estońsk | estończyk
PL | polska, polsce/dl, polską/i, !RP | polsk | polak, polacy/p
DE | niemcy/na, niemiec/g, niemcom/d, niemcami/i, niemczech/l, !RFN | niemieck | niemców/p
AT | austria | austriack | austriak, austriacy/p
CH | szwajcaria | szwajcarsk | szwajcar
FR | francja | francusk | francuz, francuzi/p
BE | belgia | belgijsk | belg
NL | holandia, niderlandy, niderlandach/l, niderlandów/g | holendersk, niderlandzk | holender
GB | wielka brytania, anglia, brytania, szkocja, zjednoczone królestwo | brytyjsk, angielsk | brytyjczyk, brytyjczycy/p
IE | irlandia | irlandzk | irlandczyk
ES | hiszpania | hiszpańsk | hiszpan
PT | portugalia | portugalsk |
IT | włochy/na, włoch/g, włochom/d, włochami/i, włoszech/l | włosk |
GR | grecja | greck | grek
CY | cypr | cypryjsk |
SE | szwecja | szwedzk | szwed
MT | *malta | maltańsk |
NO | norwegia | norwesk | norweg
DK | *dania, danii/gdl, danię/a | duńsk | duńczyk
FI | finlandia | fińsk |
IS | islandia | islandzk |
CZ | czechy/na, czech/g, czechom/d, czechami/i, czechach/l, republika czeska | czesk | czechów/p
SK | słowacja | słowack | słowak, słowacy/p
SI | słowenia | słoweńsk | słoweniec
HU | węgry/na, węgier/g, węgrom/d, węgrami/i, węgrzech/l | węgiersk | węgrów/p
RO | rumunia | rumuńsk | rumun
BG | bułgaria | bułgarsk | bułgar
HR | chorwacja | chorwack | chorwat
RS | serbia | serbsk | serb
BA | bośnia | bośniack | bośniak
XK | kosowo | kosowsk |
AL | albania | albańsk | albańczyk
AE | zjednoczone emiraty arabskie, emiraty, emiratów/g, emiratach/l, emiratami/i, !ZEA | emirack |
SA | arabia saudyjska | saudyjsk |
QA | katar | katarsk |
IR | iran | irańsk | irańczyk, irańczycy/p
AF | afganistan | afgańsk | afgańczyk, afgańczycy/p
PK | pakistan | pakistańsk | pakistańczyk, pakistańczycy/p
IN | ?indie/na, indii/gdl, indiach/l | indyjsk | hindus
CN | chiny/na, ?chin/g, chinom/d, chinach/l, chinami/i | chińsk, ujgursk | chińczyk, ujgur
US | stany zjednoczone, ameryka, ameryce/dl, !USA | amerykańsk | amerykanin
CA | kanada, kanadzie/dl | kanadyjsk |
IL | izrael | izraelsk |
EG | egipt, egipcie/l | egipsk | egipcjanin
SY | syria | syryjsk | syryjczyk, syryjczycy/p
IQ | irak | irack | irakijczyk
ER | erytrea | erytrejsk | erytrejczyk
SO | somalia | somalijsk | somalijczyk
SD | sudan | sudańsk | sudańczyk
ET | etiopia | etiopsk | etiopczyk
NG | nigeria | nigeryjsk |
TD | ?czad | |
CU | ?kuba, kuby/g, kubie/dl, kubę/a | kubańsk |
MM | mjanma, birma | birmańsk |
MN | mongolia | mongolsk | mongoł
DM | ?dominika | |
`
