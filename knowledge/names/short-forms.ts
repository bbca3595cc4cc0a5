import { plainSounds } from './plain-sounds.ts'
import { soundsOfWord } from './sound-of-word.ts'

/** Components that come and go in one person's given name: Насим = Насимджон, Sherzod = Sherzodbek. */
const LIGHT = [
  'jon',
  'jan',
  'zhan',
  'bek',
  'khon',
  'khan',
  'boy',
  'bay',
  'oy',
  'ay',
  'gul',
  'bibi',
  'shoh',
  'sho',
  'mirzo',
  'beg',
]
/** Components people drop when they shorten a given name: Шароф for Шарофиддин. */
const HEAVY = [
  'iddin',
  'uddin',
  'eddin',
  'idin',
  'udin',
  'utdin',
  'itdin',
  'ullo',
  'ulla',
  'ulloh',
  'ullah',
  'din',
  'mat',
  'murod',
  'murad',
  'murat',
  'nazar',
  'sulton',
  'soltan',
  'berdi',
  'geldi',
  'guly',
  'kuli',
  'qul',
  'mamad',
  'muhammad',
  'muhammet',
  'bolsyn',
  'zod',
  'niso',
  'nora',
  'nara',
  'mira',
  'chehra',
  'bahor',
  'mast',
]
const LIGHT_COST = 0.1
const HEAVY_COST = 0.2
const SHORTEST_BASE = 4

/** Components with their cost, by their last sound. */
const COMPONENTS = new Map<string, [string, number][]>()
for (const [components, cost] of [
  [LIGHT, LIGHT_COST],
  [HEAVY, HEAVY_COST],
] as const) {
  for (const component of components) {
    const sounds = plainSounds(soundsOfWord(component))
    const last = sounds.charAt(sounds.length - 1)
    COMPONENTS.set(last, [...(COMPONENTS.get(last) ?? []), [sounds, cost]])
  }
}

/** Pet forms that are no beginning of the full name, by full name; Russian ones are in daily use across the region. */
const PET_FORMS: readonly (readonly [string, string])[] = [
  ['gulnara', 'gulya gugusha gulnar gulechka gulya'],
  ['gulnora', 'gulya gulnor'],
  ['gulmira', 'gulya mira'],
  ['gulbahor', 'gulya bahor'],
  ['gulchehra', 'gulya chehra'],
  ['gulshan', 'gulya'],
  ['aigul', 'aika gulya'],
  ['lola', 'lolita'],
  ['viktor', 'vitya vitek'],
  ['yevgeniy', 'zhenya'],
  ['valentina', 'valya'],
  ['valentin', 'valya'],
  ['yelena', 'lena alena lenochka'],
  ['maksim', 'maks'],
  ['aleksandr', 'sasha sanya shura alex aleks'],
  ['aleksey', 'lyosha alyosha lesha'],
  ['sergey', 'seryozha serezha'],
  ['vladimir', 'volodya vova'],
  ['dmitriy', 'dima mitya'],
  ['mikhail', 'misha'],
  ['nikolay', 'kolya'],
  ['natalya', 'natasha nata'],
  ['nadezhda', 'nadya'],
  ['tatyana', 'tanya'],
  ['olga', 'olya'],
  ['svetlana', 'sveta'],
  ['yekaterina', 'katya'],
  ['galina', 'galya'],
  ['lyudmila', 'lyuda lyusya'],
  ['larisa', 'lara'],
  ['irina', 'ira'],
  ['mariya', 'masha'],
  ['anna', 'anya'],
  ['andrey', 'andryusha'],
  ['anatoliy', 'tolya tolik'],
  ['boris', 'borya'],
  ['feliks', 'felya'],
  ['igor', 'gosha'],
  ['ivan', 'vanya'],
  ['pavel', 'pasha'],
  ['petr', 'petya'],
  ['roman', 'roma'],
  ['ruslan', 'rus rusik'],
  ['rustam', 'rus rustik'],
  ['timur', 'tima'],
  ['yuriy', 'yura'],
  ['vyacheslav', 'slava'],
  ['stanislav', 'slava stas'],
  ['konstantin', 'kostya'],
  ['grigoriy', 'grisha'],
  ['georgiy', 'zhora gosha'],
  ['leonid', 'lyonya'],
  ['raisa', 'raya'],
  ['rimma', 'rima'],
  ['margarita', 'rita margo'],
  ['zoya', 'zoyka'],
  ['lidiya', 'lida'],
  ['vera', 'verochka'],
  ['dinmukhamed', 'dimash dinmukh'],
  ['dinara', 'dina'],
  ['dilnoza', 'dilya'],
  ['dilorom', 'dilya'],
  ['dilfuza', 'dilya'],
  ['dilbar', 'dilya'],
  ['mukhammad', 'muha'],
  ['magomed', 'maga'],
  ['mukhtar', 'muha'],
  ['muhiddin', 'muhid'],
  ['bakhtiyor', 'bakha bahti'],
  ['bakhrom', 'bakha'],
  ['bahodir', 'bakha'],
  ['alisher', 'alik ali'],
  ['aleksandr', 'alik'],
  ['azamat', 'aza azik'],
  ['aziz', 'azik'],
  ['shukhrat', 'shura shukh'],
  ['shavkat', 'shavik'],
  ['sherzod', 'sher'],
  ['farrukh', 'farik'],
  ['farhod', 'fara farik'],
  ['jamshed', 'jam jamik'],
  ['jahongir', 'jakha jaha jonik'],
  ['umarali', 'umar'],
  ['umed', 'umedik'],
  ['nursultan', 'nurik sultan'],
  ['nurlan', 'nurik'],
  ['nurbek', 'nurik'],
  ['yerlan', 'yerik'],
  ['yerzhan', 'yerik'],
  ['kassym', 'kasymzhan'],
  ['kairat', 'kaira'],
  ['muratbek', 'mura'],
  ['zhanbolat', 'zhan bolat'],
  ['zhanara', 'zhanna zhan'],
  ['botagoz', 'bota'],
  ['saltanat', 'salta'],
  ['aigerim', 'aiko gera aika'],
  ['ainura', 'aika'],
  ['ayzhan', 'aika'],
  ['aliya', 'alya aliyusha'],
  ['almazbek', 'almas'],
  ['kurmanbek', 'kurman'],
  ['sooronbay', 'soke'],
  ['sadyr', 'sadyrbek'],
  ['tursunbay', 'tursun'],
  ['toktogul', 'tokto'],
  ['saparmurat', 'sapar'],
  ['gurbanguly', 'gurban'],
  ['serdar', 'serdarjan'],
  ['oguljan', 'ogul'],
  ['zulfiya', 'zulya'],
  ['zulaykho', 'zulya'],
  ['nargiza', 'nara'],
  ['nigora', 'niga'],
  ['makhbuba', 'makha'],
  ['feruza', 'fera'],
  ['farida', 'fara'],
  ['sabina', 'saba'],
  ['madina', 'madi'],
  ['izzatullo', 'izzat'],
  ['abdullo', 'abdu'],
  ['ibrohim', 'ibro'],
  ['yusuf', 'yusik'],
]

const FULL_BY_PET: ReadonlyMap<string, readonly string[]> = PET_FORMS.reduce((map, [full, pets]) => {
  for (const pet of pets.split(' ')) {
    const key = plainSounds(soundsOfWord(pet))
    map.set(key, [...(map.get(key) ?? []), soundsOfWord(full)])
  }
  return map
}, new Map<string, readonly string[]>())

/** The full given names a pet form stands for, as sounds: Лена gives Елена. */
export function fullNamesOf(sounds: string): readonly string[] {
  return FULL_BY_PET.get(plainSounds(sounds)) ?? []
}

/** The given name without a component that comes and goes, and what leaving it out costs. */
export function shortenedFrom(sounds: string): { base: string; cost: number }[] {
  const key = plainSounds(sounds)
  const fits = (COMPONENTS.get(key.charAt(key.length - 1)) ?? []).filter(
    ([component]) => key.length - component.length >= SHORTEST_BASE && key.endsWith(component),
  )
  return fits.map(([component, cost]) => ({ base: sounds.slice(0, sounds.length - component.length), cost }))
}
