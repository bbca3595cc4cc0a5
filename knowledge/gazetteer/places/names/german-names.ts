/**
 * German names. A row: code | countries | stems of adjectives | people, nominative singular («Tadschike», «Syrer»).
 * `!`, `?` and `*` as in the English table.
 */
export const GERMAN_NAMES = `
TJ | tadschikistan, tadshikistan, tadjikistan | tadschikisch, tadschikistanisch | tadschike, tadschikistaner
UZ | usbekistan | usbekisch, karakalpakisch | usbeke, karakalpake
KG | kirgisistan, kirgistan, kirgisien, kirgisische republik, kyrgysstan | kirgisisch | kirgise
KZ | kasachstan | kasachisch, kasachstanisch | kasache
TM | turkmenistan, turkmenien | turkmenisch | turkmene
RU | russland, rußland, russische föderation, tschetschenien, dagestan | russisch, tschetschenisch | russe, tschetschene
TR | türkei, tuerkei | türkisch, tuerkisch | türke
AZ | aserbaidschan | aserbaidschanisch | aserbaidschaner, aseri
AM | armenien | armenisch | armenier
GE | georgien | georgisch | georgier
BY | belarus, weißrussland, weissrussland | belarussisch, belarusisch, weißrussisch, weissrussisch | belarusse, weißrusse
UA | ukraine | ukrainisch | ukrainer
MD | moldau, moldawien, republik moldau | moldauisch, moldawisch | moldauer
LT | litauen | litauisch | litauer
LV | lettland | lettisch |
EE | estland | estnisch |
PL | polen | polnisch |
DE | deutschland, bundesrepublik, bundesrepublik deutschland | deutsch, bundesdeutsch | deutsche
AT | österreich, oesterreich | österreichisch | österreicher
CH | schweiz | schweizerisch | schweizer
FR | frankreich | französisch | franzose
BE | belgien | belgisch | belgier
NL | niederlande, niederlanden, holland | niederländisch, holländisch | niederländer
LU | luxemburg | luxemburgisch |
GB | großbritannien, grossbritannien, england, schottland, vereinigtes königreich | britisch, englisch | brite
IE | irland | irisch |
ES | spanien | spanisch | spanier
PT | portugal | portugiesisch | portugiese
IT | italien | italienisch | italiener
GR | griechenland | griechisch | grieche
CY | zypern | zyprisch | zyprer
SE | schweden | schwedisch | schwede
MT | *malta | maltesisch |
NO | norwegen | norwegisch | norweger
DK | dänemark, daenemark | dänisch |
FI | finnland | finnisch | finne
IS | ?island | isländisch | isländer
CZ | tschechien, tschechische republik, tschechei | tschechisch | tscheche
SK | slowakei, slowakische republik | slowakisch | slowake
SI | slowenien | slowenisch | slowene
HU | ungarn | ungarisch | ungar
RO | rumänien | rumänisch | rumäne
BG | bulgarien | bulgarisch | bulgare
HR | kroatien | kroatisch | kroate
RS | serbien | serbisch | serbe
BA | bosnien | bosnisch | bosnier
ME | montenegro | montenegrinisch |
MK | nordmazedonien, mazedonien | mazedonisch | mazedonier
AL | albanien | albanisch | albaner
XK | kosovo | kosovarisch | kosovare
AE | vereinigte arabische emirate, emirate, emiraten, arabische emirate, !VAE | emiratisch | emirati
SA | saudi arabien | saudisch | saudi
QA | katar | katarisch |
IR | iran | iranisch | iraner
AF | afghanistan | afghanisch | afghane
PK | pakistan | pakistanisch | pakistaner, pakistani
IN | indien | indisch | inder
CN | china | chinesisch, uigurisch | chinese, uigure
US | vereinigte staaten, amerika | amerikanisch | amerikaner
CA | kanada | kanadisch | kanadier
IL | israel | israelisch |
PS | palästina | palästinensisch | palästinenser
EG | ägypten | ägyptisch | ägypter
SY | syrien | syrisch | syrer
IQ | irak | irakisch | iraker
LB | libanon | libanesisch | libanese
JO | jordanien | jordanisch | jordanier
YE | jemen | jemenitisch | jemenit
ER | eritrea | eritreisch | eritreer
SO | somalia | somalisch | somalier
SD | sudan | sudanesisch | sudanese
ET | äthiopien | äthiopisch | äthiopier
NG | nigeria | nigerianisch | nigerianer
TD | ?tschad | |
MM | myanmar, birma | |
MN | mongolei | mongolisch | mongole
`
