/**
 * Cities that stand for their country. A row: code | language name, name | language name…; `?` marks a name that is also a person's or a common word.
 * Seats of international bodies (Strasbourg, Geneva, The Hague, Brussels, Vienna's conventions) do not speak of a host: the first four are left out.
 */
export const CITY_NAMES = `
RU | en moscow, st petersburg, saint petersburg, petersburg, yekaterinburg, ekaterinburg, novosibirsk, kazan, grozny, rostov, tyumen, vladivostok, sakharovo, sheremetyevo, domodedovo, vnukovo | ru москва, петербург, санкт петербург, питер, екатеринбург, новосибирск, казань, грозный, ростов, тюмень, владивосток, сахарово, шереметьево, домодедово, внуково, подмосковье, калининград, волгоград, красноярск, челябинск, уфа | de moskau, sankt petersburg | pl moskwa, petersburg | uz moskva, москва, peterburg, piter, yekaterinburg | tg маскав, москва, петербург
TR | en istanbul, ankara, izmir, antalya, edirne | ru стамбул, анкара, измир, =измир, анталия, анталья, эдирне, =эдирне | de istanbul, ankara | pl stambuł, ankara | uz istanbul, стамбул, анқара, anqara, ankara, истанбул | tg истанбул, анқара, анкара
PL | en warsaw, krakow, cracow, gdansk, wroclaw, poznan, terespol, lublin, bialystok | ru варшава, краков, гданьск, вроцлав, познань, тересполь, люблин, белосток | de warschau, krakau | pl warszawa, wsa, kraków, krakowie/l, gdańsk, wrocław, poznań, terespol, lublin, białystok, warszawie/dl | uz varshava, варшава | tg варшава
DE | en berlin, munich, bamf, hamburg, frankfurt, cologne, dusseldorf, leipzig, dortmund, bremen, nrw, bavaria, saxony | ru берлин, мюнхен, гамбург, франкфурт, кёльн, дюссельдорф, лейпциг, бавария | de berlin, münchen, hamburg, frankfurt, köln, düsseldorf, leipzig, dortmund, bremen, bayern, sachsen, nordrhein westfalen, hessen, brandenburg, niedersachsen, eisenhüttenstadt | pl berlin, monachium | uz berlin, берлин | tg берлин
AT | en vienna, graz, linz, salzburg | ru вена, грац, линц, зальцбург | de wien, graz, salzburg | pl wiedeń, wiedniu/l, wiednia/g | uz ?vena, вена | tg вена
FR | en paris, cnda, ofpra, lyon, marseille | ru париж, лион, марсель | de paris | pl paryż, paryżu/l, paryża/g | uz parij, париж | tg париж
GB | en london | ru лондон | de london | pl londyn | uz london, лондон | tg лондон
IT | en rome, turin | ru рим, турин | de | pl rzym | uz ?rim | tg рим
ES | en madrid, barcelona | ru мадрид, барселона | pl madryt | uz madrid
GR | en athens, thessaloniki | ru афины, салоники | de athen | pl ateny | uz afina
BE | en antwerp | ru антверпен
NL | en amsterdam, rotterdam | ru амстердам, роттердам | uz amsterdam
SE | en stockholm, gothenburg, malmo, stromsund | ru стокгольм, гётеборг, мальмё, =мальмё | de stockholm | pl sztokholm | uz stokgolm, стокгольм
NO | en oslo | ru =осло | uz oslo | tg осло
FI | en helsinki | ru =хельсинки | uz xelsinki
DK | en copenhagen | ru копенгаген
CZ | en prague, brno | ru прага, =брно | de prag | pl praga, pradze/dl | uz praga | tg прага
SK | en bratislava | ru братислава | de bratislava | pl bratysława | uz bratislava
HU | en budapest | ru будапешт | pl budapeszt | uz budapesht
RO | en bucharest | ru бухарест | pl bukareszt
BG | en ?sofia, burgas | ru ?софия, софии/gdl | pl ?sofia
RS | en belgrade | ru белград | pl belgrad
LT | en vilnius, kaunas | ru вильнюс, каунас | de vilnius | pl wilno, wilnie/l, wilna/g | uz vilnyus, вильнюс | tg вилнюс
LV | en riga | ru рига | de riga | pl ryga | uz riga
EE | en tallinn | ru таллин, таллинн | pl tallin
UA | en kyiv, kiev, kharkiv, odessa, lviv | ru киев, харьков, одесса, львов | de kiew | pl kijów, kijowie/l, kijowa/g | uz kiyev, kiev, киев
BY | en minsk, brest, grodno, hrodna | ru минск, брест, гродно, =гродно | de minsk | pl mińsk, brześć, brześciu/l, grodno | uz minsk, минск | tg минск
MD | en chisinau, kishinev | ru кишинев | pl kiszyniów
GE | en tbilisi, batumi | ru =тбилиси, =батуми | de tiflis | pl tbilisi
AM | en yerevan | ru ереван | pl erewań | uz yerevan
AZ | en baku | ru =баку | pl baku | uz boku
AE | en dubai, abu dhabi, sharjah | ru дубай, =дубаи, абу даби, =шарджа, шарджа | de dubai | pl dubaj, abu zabi | uz dubay, дубай, dubai | tg дубай, дубаи
SA | en riyadh, jeddah, mecca | ru =эр рияд, мекка, джидда | uz makka
QA | en doha | ru доха
IR | en tehran, teheran, mashhad | ru тегеран, мешхед | uz tehron | tg теҳрон
AF | en kabul, kunduz | ru кабул | pl kabul | uz kobul | tg кобул
PK | en islamabad, peshawar | ru исламабад
EG | en cairo | ru ?каир
TH | en bangkok | ru бангкок
KR | en seoul | ru сеул
CN | en xinjiang, urumqi | ru =синьцзян, синьцзян, урумчи
US | en new york, washington, ?new jersey | ru нью йорк, вашингтон
TJ | en dushanbe, khujand, khorog, kulob, gbao, badakhshan, gorno badakhshan, pamir | ru =душанбе, худжанд, хорог, куляб, =гбао, бадахшан, памир | de duschanbe | pl duszanbe, chorog | uz dushanbe, душанбе, xo'jand | tg душанбе, хуҷанд, хоруғ, кӯлоб, вмкб, !ВМКБ
UZ | en tashkent, toshkent, samarkand, bukhara, andijan, andijon, andizhan, namangan, fergana, ferghana, nukus, termez, jaslyk | ru ташкент, самарканд, бухара, андижан, наманган, фергана, нукус, термез, жаслык | de taschkent, samarkand | pl taszkent, samarkanda | uz toshkent, тошкент, samarqand, самарқанд, buxoro, бухоро, andijon, андижон, namangan, наманган, farg'ona, фарғона, nukus, нукус, urganch, xorazm | tg тошканд, самарқанд, бухоро
KG | en bishkek, ?osh, !Osh, jalalabad, jalal abad, karakol | ru бишкек, ош, джалал абад, джалалабад | de bischkek | pl biszkek | uz bishkek, бишкек, ?o'sh | tg бишкек
KZ | en almaty, alma ata, astana, ?nursultan, shymkent, aktau, aktobe, zhanaozen | ru =алматы, алма ата, астана, шымкент, актау, актобе, =актау, =актобе, жанаозен, ?нурсултан | de almaty, astana | pl ałmaty, astana | uz olmaota, olma ota, almati, astana, ?остона, алмати | tg алмаато, ?остона
TM | en ashgabat, ashkhabad, ovadan depe, turkmenabat | ru ашхабад, ашгабат, овадан депе, туркменабад, туркменабат | de aschgabat, aschchabad | pl aszchabad, aszgabat | uz ashxobod, ашхобод, ashgabat | tg ашқобод
`
