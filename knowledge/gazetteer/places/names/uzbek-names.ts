/**
 * Uzbek names in Latin and Cyrillic letters, with the spellings people type without the special letters; a few Turkish ones, which exiles in Turkey use.
 * A row: code | countries | nationalities, for a person and a thing alike. Case endings are added to all; `-lik` makes a person of a country.
 */
export const UZBEK_NAMES = `
TJ | tojikiston, tadjikiston, тожикистон, tacikistan | tojik, тожик, tacik
UZ | o'zbekiston, uzbekiston, ўзбекистон, узбекистон, özbekistan, qoraqalpog'iston, қорақалпоғистон, qoraqalpoqiston | o'zbek, ўзбек, uzbek, özbek, qoraqalpoq, қорақалпоқ
KG | qirg'iziston, qirgiziston, қирғизистон, киргизистон, qirgizistan, kirgiziston, кыргызстан, qirg'iz respublikasi, kırgızistan | qirg'iz, қирғиз, qirgiz, киргиз, kırgız
KZ | qozog'iston, qozoqiston, қозоғистон, козогистон, qozog'istan, kozogiston, казахстан, kazakistan | qozoq, қозоқ, козок, kazak
TM | turkmaniston, туркманистон, turkmeniston, туркменистан, türkmenistan | turkman, туркман, turkmen, türkmen
RU | rossiya, россия, rusiya, русия, rossiya federatsiyasi, россия федерацияси, rusya, checheniston | rus, рус, chechen
TR | turkiya, туркия, turkiye, türkiye, турция, turtsiya | turk, турк
BY | belarus, беларус, belorussiya, белоруссия, belarusiya | belarus
UA | ukraina, украина | ukrain, украин
PL | polsha, польша, полша, polşa, polonya | polyak, поляк
DE | germaniya, германия, olmoniya, олмония, almaniya, almanya | nemis, немис, olmon, олмон
AT | avstriya, австрия, avusturya | avstriyalik
FR | fransiya, франция, fransa | fransuz, француз
LT | litva, литва |
LV | latviya, латвия |
EE | estoniya, эстония |
SE | shvetsiya, швеция, isveç | shved, швед
NO | norvegiya, норвегия | norveg
FI | finlandiya, финляндия |
DK | *daniya, дания |
CZ | chexiya, чехия | chex, чех
SK | slovakiya, словакия | slovak
SI | sloveniya, словения |
HU | vengriya, венгрия | venger
GR | gretsiya, юнонистон, yunoniston, греция | grek, yunon
IT | italiya, италия | italyan
ES | ispaniya, испания | ispan
NL | niderlandiya, gollandiya, голландия | golland
BE | belgiya, бельгия |
CH | shveytsariya, швейцария |
GB | buyuk britaniya, angliya, буюк британия, англия, britaniya, ingiltere | ingliz, инглиз, britan
BG | bolgariya, болгария | bolgar
RO | ruminiya, руминия |
RS | serbiya, сербия | serb
MD | moldova, moldaviya, молдова |
AZ | ozarbayjon, озарбайжон, azerbaycan | ozarbayjonlik, ozarboyjon
AM | armaniston, арманистон |
GE | gruziya, грузия | gruzin
AE | birlashgan arab amirliklari, бирлашган араб амирликлари, !BAA, !БАА, amirliklar, амирликлар |
SA | saudiya arabistoni, саудия арабистони, saudiya |
QA | qatar, катар |
IR | eron, эрон, iran | eronlik
AF | afg'oniston, афғонистон, afgoniston, afganistan | afg'on, афғон, afgon
PK | pokiston, покистон |
IN | hindiston, ҳиндистон |
CN | xitoy, хитой | xitoy, uyg'ur, уйғур
US | amerika, америка, amerika qo'shma shtatlari, америка қўшма штатлари, !AQSH, !АҚШ, aqsh | amerikalik
CA | kanada, канада |
IL | ?isroil, ?исроил |
EG | misr, миср |
SY | suriya, сурия | suriyalik
IQ | iroq, ироқ |
KR | janubiy koreya, koreya, корея | koreys
`
