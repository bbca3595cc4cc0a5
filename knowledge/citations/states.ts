import { foldLetters } from './fold-letters.ts'

/**
 * How respondent states are written after “v.” in English, French, German, Polish, Russian and Turkish, and in a few other
 * tongues of pasted texts. Each is the beginning of a word, because Russian and Polish inflect; bars part the names.
 * The states are the members, past and present, of the Council of Europe, those of Central Asia, and others that
 * UN committees see.
 */
const WRITTEN = {
  AD: 'andorra|andorre|андорр',
  AE: 'united arab emirates|uae|эмират|оаэ|emirats arabes|vereinigte arabische emirate|zjednoczon emirat',
  AF: 'afghanistan|afganistan|афганистан',
  AL: 'albania|albanie|albanien|албани|arnavutluk',
  AM: 'armenia|armenie|armenien|армени|ermenistan',
  AR: 'argentina|argentine|argentinien|argentyn|аргентин|arjantin',
  AT: 'austria|autriche|osterreich|oesterreich|австри|avusturya',
  AU: 'australia|australie|australien|австрали|avustralya',
  AZ: 'azerbaijan|azerbaidjan|aserbaidschan|azerbejdzan|азербайджан|azerbaycan|azerbaidzhan',
  BA: 'bosnia|bosnie|bosnien|bosni i hercegowin|босни|bosna',
  BE: 'belgium|belgique|belgien|belgi|бельги|belcika',
  BG: 'bulgaria|bulgarie|bulgarien|bulgari|болгари|bulgaristan',
  BY: 'belarus|bielarus|weissrussland|bialorus|беларус|белорусси|bielorussie',
  CA: 'canada|kanada|kanad|канад',
  CH: 'switzerland|suisse|schweiz|szwajcari|швейцари|isvicre',
  CN: 'china|chine|chiny|chinom|китай|китая',
  CY: 'cyprus|chypre|zypern|cypr|кипр|kibris',
  CZ: 'czech|republique tcheque|tchequie|tschechi|чехи|чешск|cek cumhuriyeti|cekya',
  DE: 'germany|allemagne|deutschland|niemc|германи|фрг|almanya',
  DK: 'denmark|danemark|dania|danii|дани|danimarka',
  EE: 'estonia|estonie|estland|estoni|эстони|estonya',
  EG: 'egypt|egypte|agypten|egipt|египт|misir',
  ES: 'spain|espagne|spanien|hiszpani|испани|ispanya|espana',
  FI: 'finland|finlande|finnland|finlandi|финлянди|finlandiya',
  FR: 'france|frankreich|francj|франци|fransa|francia',
  GB: 'united kingdom|the uk|uk|u.k|royaume-uni|royaume uni|vereinigtes konigreich|vereinigten konigreich|das vereinigte konigreich|wielk brytani|wielka brytani|wielkiej brytani|zjednoczon krolestw|zjednoczonemu krolestwu|соединенного королевств|соединенное королевство|великобритани|birlesik krallik|great britain',
  GE: 'georgia|georgie|georgien|gruzj|грузи|gurcistan',
  GR: 'greece|grece|griechenland|grecj|греци|yunanistan|grecia',
  HR: 'croatia|croatie|kroatien|chorwacj|хорвати|hirvatistan',
  HU: 'hungary|hongrie|ungarn|wegr|венгри|macaristan',
  IE: 'ireland|irlande|irland|irlandi|ирланди|irlanda',
  IL: 'israel|izrael|израил|israil',
  IN: 'india|indien|indie|индии|индия|hindistan',
  IR: 'iran|иран',
  IS: 'iceland|islande|island|islandi|исланди|izlanda',
  IT: 'italy|italie|italien|wloch|итали|italya|italia',
  KG: 'kyrgyzstan|kirghizistan|kirghizstan|kirgisistan|kirgistan|kirgizistan|kirgizj|kyrgyz republic|кыргызстан|киргизи|кыргызск|kirgizstan|qirgiziston',
  KR: 'republic of korea|south korea|korea|кореи|корея',
  KZ: 'kazakhstan|kazakstan|kasachstan|kazachstan|казахстан|kazakistan|qozogiston|қазақстан|qazaqstan',
  LI: 'liechtenstein|лихтенштейн|lihtenstayn',
  LT: 'lithuania|lituanie|litauen|litw|литв|litvanya|lietuva|lituania',
  LU: 'luxembourg|luxemburg|luksemburg|люксембург',
  LV: 'latvia|lettonie|lettland|lotw|латви|letonya',
  MA: 'morocco|maroc|marokko|marok|марокко',
  MC: 'monaco|monako|монако',
  MD: 'moldova|moldawi|moldau|republic of moldova|the republic of moldova|republique de moldova|republika moldowy|moldowa|молдов|республики молдов|молдави',
  ME: 'montenegro|czarnogor|черногори|karadag',
  MK: 'north macedonia|macedonia|the former yugoslav republic of macedonia|macedoine|mazedonien|nordmazedonien|macedoni|северной македони|северная македони|македони|makedonya|kuzey makedonya',
  MN: 'mongolia|mongolie|mongolei|mongoli|монголи|mogolistan',
  MT: 'malta|malte|malt|мальт',
  MX: 'mexico|mexique|mexiko|мексик',
  NL: 'netherlands|the netherlands|pays-bas|niederlande|holandi|holland|нидерланд|hollanda|голланди|niderland',
  NO: 'norway|norvege|norwegen|norwegi|норвеги|norvec',
  PK: 'pakistan|пакистан',
  PL: 'poland|pologne|polen|polsk|polsc|польш|polonya|polonia',
  PT: 'portugal|portugali|португали|portekiz',
  RO: 'romania|roumanie|rumanien|rumuni|румыни|romanya',
  RS: 'serbia|serbie|serbien|serbi|серби|sirbistan',
  RU: 'russia|russian federation|the russian federation|russie|federation de russie|federation russe|russland|russische foderation|russischen foderation|rosj|federacj rosyjsk|federacji rosyjskiej|росси|российск федераци|российской федераци|российская федераци|рф|rusya|rusya federasyonu|rusia|rusije|россію|росії|rossiya|rossii',
  SA: 'saudi arabia|arabie saoudite|saudi-arabien|саудовск',
  SE: 'sweden|suede|schweden|szwecj|швеци|isvec|svezia',
  SI: 'slovenia|slovenie|slowenien|sloweni|словени|slovenya',
  SK: 'slovakia|slovaquie|slowakei|slowacj|словаки|slovakya|slovak republic',
  SM: 'san marino|saint-marin|сан-марино',
  TH: 'thailand|thailande|tajlandi|таиланд|tayland',
  TJ: 'tajikistan|tadjikistan|tadschikistan|tadzykistan|таджикистан|tacikistan|тоҷикистон|tojikiston',
  TM: 'turkmenistan|туркменистан|туркмени',
  TN: 'tunisia|tunisie|tunesien|тунис|tunus',
  TR: 'turkey|turkiye|turquie|turkei|tuerkei|turcj|турци|turchia|turquia|туреччин',
  UA: 'ukraine|ukrain|ucraina|украин|україн|ukrayna',
  US: 'united states|the united states|usa|etats-unis|vereinigte staaten|stany zjednoczone|сша|amerika birlesik devletleri',
  UZ: 'uzbekistan|ouzbekistan|usbekistan|узбекистан|ozbekistan|ozbekiston|uzbekiston|ўзбекистон',
} satisfies Readonly<Record<string, string>>

export interface StateBeginning {
  /** ISO 3166-1 alpha-2. */
  readonly state: string
  /** Folded, as `russia` or `росси`. */
  readonly beginning: string
}

const BEGINNINGS: readonly StateBeginning[] = Object.entries(WRITTEN)
  .flatMap(([state, names]) => names.split('|').map((name) => ({ state, beginning: foldLetters(name) })))
  .sort((a, b) => b.beginning.length - a.beginning.length)

/** The beginnings that share their first two letters with a folded phrase, longest first. */
export function stateBeginningsFor(phrase: string): readonly StateBeginning[] {
  return BY_FIRST_LETTERS.get(phrase.slice(0, 2)) ?? []
}

const BY_FIRST_LETTERS: ReadonlyMap<string, readonly StateBeginning[]> = Map.groupBy(BEGINNINGS, ({ beginning }) =>
  beginning.slice(0, 2),
)
