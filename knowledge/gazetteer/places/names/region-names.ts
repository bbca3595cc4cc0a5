/**
 * Regions, and names of bodies that only sound like one. A row: region | language name, name | …; for a region without a name in the facets its members stand; `-` is no place at all.
 * A word with `~` before it declines as an adjective.
 */
export const REGION_NAMES = `
EU | en eu, european union, eu member, eu states | ru =ес, евросоюз, европейский союз, =есовск | de eu, europäische union, europäischen union | pl =ue, unia europejska, unii europejskiej/gdl, unię europejską/a | uz yevropa ittifoqi, европа иттифоқи | tg иттиҳоди аврупо
Europe | en europe, european, europeans | ru европа, ~европейск | de europa, ~europäisch | pl europa, ~europejsk | uz yevropa, европа, ovrupo | tg аврупо, европа
CIS | en cis, commonwealth of independent states, former soviet states | ru =снг, содружество независимых государств | de !GUS | pl !WNP | uz mdh, мдҳ | tg !ИДМ
Schengen | en schengen | ru =шенген, шенген, ~шенгенск | de schengen | pl schengen | uz shengen, шенген | tg шенген
Gulf | en gulf states, gulf countries, gulf state, persian gulf, gcc, the gulf | ru страны залива, персидский залив, страны персидского залива | de golfstaaten | pl kraje zatoki, zatoka perska | uz fors ko'rfazi | tg халиҷи форс
EE LT LV | en baltics, baltic states, baltic countries | ru прибалтика, страны балтии, ~прибалтийск | de baltikum, baltische staaten | pl kraje bałtyckie
DK FI IS NO SE | en scandinavia, scandinavian, nordic countries, nordic states, nordics | ru скандинавия, ~скандинавск | de skandinavien, ~skandinavisch | pl skandynawia
BE LU NL | en benelux, low countries | ru бенилюкс | de benelux, beneluxstaaten | pl beneluks
AL BA BG GR HR ME MK RO RS SI | en balkans, balkan states, balkan countries, western balkans | ru балканы, балканские страны | de balkan, westbalkan, balkanstaaten | pl bałkany
DZ EG LY MA SD TN | en north africa, northern africa, maghreb | ru северная африка, магриб | de nordafrika | pl afryka północna
Africa | en africa, african countries, african states | ru африка, африканские страны | de afrika | pl afryka
Asia | en asia, asian countries, asian states | ru азия, азиатские страны | de asien | pl azja
BD IN LK NP PK | en south asia | ru южная азия, =южной азии, =южную азию | de südasien | pl azja południowa
BN ID KH LA MM MY PH SG TH TL VN | en southeast asia, south east asia | ru юго восточная азия | de südostasien | pl azja południowo wschodnia
CN HK JP KP KR MN TW | en east asia, far east | ru восточная азия | de ostasien | pl azja wschodnia
LatinAmerica | en latin america, latin american countries | ru латинская америка | de lateinamerika | pl ameryka łacińska
BZ CR GT HN NI PA SV | en central america | ru центральная америка | de mittelamerika, zentralamerika | pl ameryka środkowa
AR BO BR CL CO EC GY PE PY SR UY VE | en south america | ru южная америка, =южной америки, =южной америке, =южную америку | de südamerika | pl ameryka południowa
CA MX US | en north america | ru северная америка | de nordamerika | pl ameryka północna
MiddleEast | en middle east, near east | ru ближний восток | de naher osten, nahen osten | pl bliski wschód
CentralAsia | en central asia, central asian, central asians | ru центральная азия, средняя азия, ~центральноазиатск, ~среднеазиатск | de zentralasien, mittelasien, ~zentralasiatisch | pl azja środkowa, azja centralna, ~środkowoazjatyck | uz markaziy osiyo, o'rta osiyo, марказий осиё, ўрта осиё | tg осиёи марказӣ, осиёи миёна
- | en council of europe, radio free europe, european court, european court of human rights, european convention, european commission, european parliament, european human rights, turkish airlines, vienna convention, istanbul convention, rome statute, minsk convention, minsk agreements, chisinau convention, new mexico | ru совет европы, европейский суд, европейская конвенция, европейский парламент, европейская комиссия, минская конвенция, кишиневская конвенция, венская конвенция, стамбульская конвенция | de europarat, europäischer gerichtshof, europäischen gerichtshof, europäischen gerichtshofs, europäische menschenrechtskonvention, europäisches parlament | pl rada europy, europejski trybunał, europejska konwencja, parlament europejski | uz yevropa sudi, yevropa kengashi, европа суди | tg суди аврупо, шӯрои аврупо
`
