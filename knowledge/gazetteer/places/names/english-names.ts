/**
 * English names that CLDR does not give, and the words for people and things of a country.
 * A row: code | countries | words for both a person and a thing («German») | words for things alone («Turkish») | words for people alone («Turk»).
 * `?` marks a word that is also a given name or a common word: read only behind a preposition of place. `*` marks a given name that is
 * still read, unless a capitalised name stands beside it; `!` a word read only in capitals as written.
 */
export const ENGLISH_NAMES = `
TJ | tajikistan, tadjikistan, tadzhikistan, tajikstan, tadjikstan, tajikiston, tojikistan, tajiksitan, !TJ | tajik, tadjik, tadzhik, tajikistani, pamiri, pamirian | | tajiks
UZ | uzbekistan, uzbekstan, usbekistan, ouzbekistan, ozbekistan, uzbekiston, karakalpakstan, qaraqalpaqstan, !UZ | uzbek, usbek, ouzbek, ozbek, uzbekistani, karakalpak, qaraqalpaq | |
KG | kyrgyzstan, kirgizstan, kyrgystan, kirgistan, kirghizstan, kirghizia, kirgizia, kyrgizstan, kirgyzstan, kyrgyztan, kyrghyzstan, kyrgyz republic, kyrgyz rep, kyrgystan, !KG | kyrgyz, kirgiz, kirghiz, kyrgiz, kyrghyz, kirgyz, kyrgys, kyrgyzstani | |
KZ | kazakhstan, kazakstan, kazahstan, kazachstan, qazaqstan, kasakhstan, khazakhstan, khazakstan, kazakhistan, kazakistan, !KZ | kazakh, kazak, kazakhstani, qazaq | |
TM | turkmenistan, turkmenstan, turkmenia, turkmanistan, turkministan, !TM | turkmen, turkoman, turkmenistani, turkmeni | | turkmens, turkmenians
RU | russia, chechnya, dagestan, russian federation, rusia, ussr, !RF, !RU | russian, chechen, dagestani | | russkie
TR | turkey, turkiye, turkije, turkie, !TR | | turkish | turk
AZ | azerbaijan, azerbaidjan, azerbaijan republic | azerbaijani, azeri | |
AM | armenia | armenian | |
GE | georgia | georgian | |
BY | belarus, byelorussia, belorussia, belorus, bielorussia, white russia | belarusian, belarussian, byelorussian, belorussian | | belarusians
UA | ukraine, ukrain, !UA | ukrainian | | ukrainians
MD | moldova, moldavia, transnistria | moldovan, moldavian | |
LT | lithuania, lithunia, lituania, !LT | lithuanian | |
LV | latvia | latvian | |
EE | estonia | estonian | |
PL | poland, polland, !PL | | polish | !Poles, !Pole
DE | germany, federal republic of germany, german federal republic, germny, !DE, !BRD, !FRG | german | |
AT | austria | austrian | |
CH | switzerland, switserland | | swiss |
FR | france, !FR | | french | frenchman, frenchmen
BE | belgium | belgian | |
NL | netherlands, holland, nederland | | dutch | dutchman, dutchmen
LU | luxembourg, luxemburg | | |
GB | united kingdom, great britain, britain, england, scotland, wales, northern ireland, uk, !GB | | british, english, scottish, welsh | briton, brit
IE | ireland, republic of ireland, eire | | irish | irishman, irishmen
ES | spain | | spanish | spaniard
PT | portugal | | portuguese |
IT | italy, italia | italian | |
GR | greece | greek | |
CY | cyprus | cypriot | |
MT | *malta | | maltese |
SE | sweden, sverige | | swedish | swede
NO | norway, norge | norwegian | |
DK | denmark, danmark | | danish | danes
FI | finland, suomi | | finnish | finns
IS | iceland | | icelandic | icelander
CZ | czechia, czech republic, czech rep, chechia, czechoslovakia | czech | |
SK | slovakia, slovak republic, slowakia | slovak, slovakian | |
SI | slovenia | slovenian, slovene | |
HU | hungary, magyarorszag | hungarian | |
RO | romania, rumania, roumania | romanian | |
BG | bulgaria | bulgarian | |
HR | croatia | croatian, croat | |
RS | serbia | serbian, serb | |
BA | bosnia, bosnia and herzegovina, bosnia herzegovina | bosnian | |
ME | montenegro | montenegrin | |
MK | north macedonia, macedonia, fyrom | macedonian | |
AL | albania | albanian | |
XK | kosovo | kosovar, kosovan | |
AD | andorra | andorran | |
LI | liechtenstein | | |
MC | monaco | | monegasque |
SM | san marino | | |
VA | vatican, holy see | | |
AE | united arab emirates, arab emirates, emirates, uae, !AE | emirati | |
SA | saudi arabia, saudi, ksa | saudi | saudi arabian |
QA | qatar, quatar | qatari | |
KW | kuwait | kuwaiti | |
BH | bahrain, bahrein | bahraini | |
OM | oman | omani | |
IR | iran, persia, islamic republic of iran | iranian | |
AF | afghanistan, afganistan, afghanstan | afghan, afgan, afghani | |
PK | pakistan | pakistani | |
IN | india | indian | |
CN | china, prc, peoples republic of china | uyghur, uighur, uigur | chinese |
HK | hong kong | | |
TW | taiwan | | taiwanese |
US | usa, united states, united states of america, america, !US | american | |
CA | canada | canadian | |
MX | mexico | mexican | |
IL | israel | israeli | |
PS | palestine, palestinian territories, gaza, west bank | palestinian | |
EG | egypt | egyptian | |
SY | syria | syrian | |
IQ | iraq | iraqi | |
LB | lebanon | | lebanese |
JO | ?jordan | jordanian | |
YE | yemen | yemeni | |
LY | libya | libyan | |
TN | tunisia | tunisian | |
DZ | algeria | algerian | |
MA | morocco | moroccan | |
ER | eritrea | eritrean | |
SO | somalia, somaliland | somali, somalian | |
SD | sudan | | sudanese |
SS | south sudan | | south sudanese |
ET | ethiopia | ethiopian | |
NG | nigeria | nigerian | |
NE | niger | nigerien | |
TD | ?chad | chadian | |
ML | ?mali | malian | |
TG | ?togo | | togolese |
GN | ?guinea | guinean | |
CM | cameroon | cameroonian | |
CD | congo, dr congo, drc, democratic republic of the congo | | congolese |
VE | venezuela | venezuelan | |
CU | cuba | cuban | |
MM | myanmar, burma | rohingya | burmese |
BD | bangladesh | bangladeshi | |
LK | sri lanka | sri lankan | |
NP | nepal | nepali | nepalese |
MN | mongolia | mongolian | |
KR | south korea, korea, republic of korea | south korean, korean | |
KP | north korea, dprk | north korean | |
JP | japan | | japanese |
TH | thailand | thai | |
VN | vietnam, viet nam | | vietnamese |
MY | malaysia | malaysian | |
ID | indonesia | indonesian | |
PH | philippines | filipino | |
AU | australia | australian | |
NZ | new zealand | | |
BR | brazil | brazilian | |
AR | argentina | argentinian, argentine | |
ZA | south africa | south african | |
KE | kenya | kenyan | |
UG | uganda | ugandan | |
RW | rwanda | rwandan | |
CI | cote divoire, ivory coast | ivorian | |
DM | ?dominica | | |
SV | ?el salvador | salvadoran | |
`
