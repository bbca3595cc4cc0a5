import type { Origin } from '../../../knowledge/records/fields.ts'

/** What the card of a host and an origin must say on 21 November 2026, worked out from the shipped records apart from this code. */
export interface ExpectedCard {
  readonly host: string
  readonly origin: Origin | null
  readonly label: string
  readonly dependsOn: readonly string[]
  readonly count: number
  readonly persons: number
  readonly f1: string
  readonly f2: string
  /** The incident ids of all events. */
  readonly removals: readonly string[]
}

export const EXPECTED_CARDS: readonly ExpectedCard[] = [
  {
    host: 'TR',
    origin: 'TM',
    label: 'B',
    dependsOn: ['straddlingDatesRecent'],
    count: 3,
    persons: 6,
    f1: '3/3',
    f2: '1/1',
    removals: [
      'inc-2023-tr-meymankuliev-deportation',
      'inc-2023-tr-turkmen-activists-deportation',
      'inc-2024-tr-mukhamedov-deportation',
    ],
  },
  {
    host: 'RU',
    origin: 'UZ',
    label: 'C',
    dependsOn: [],
    count: 9,
    persons: 8,
    f1: '9/14',
    f2: '7/7',
    removals: [
      'inc-2004-ru-rahmatullaev-rendition',
      'inc-2005-ru-usmanov-rendition',
      'inc-2006-ru-muminov-deportation',
      'inc-2007-ru-kamaliyev-deportation',
      'inc-2012-ru-fa-extradition',
      'inc-2012-ru-ermakov-rendition',
      'inc-2012-ru-kasymakhunov-rendition',
      'inc-2014-ru-khamidkariev-rendition',
      'inc-2018-ru-yusupov-deportation',
    ],
  },
  {
    host: 'BY',
    origin: 'TJ',
    label: 'C',
    dependsOn: ['withoutLargestCluster'],
    count: 1,
    persons: 1,
    f1: '1/4',
    f2: '1/1',
    removals: ['inc-2023-by-nizomiddin-nasriddinov-extradition'],
  },
  { host: 'LT', origin: 'TJ', label: 'D', dependsOn: [], count: 0, persons: 0, f1: '0/0', f2: '0/0', removals: [] },
  {
    host: 'TR',
    origin: null,
    label: 'A',
    dependsOn: [],
    count: 11,
    persons: 13,
    f1: '11/12',
    f2: '7/7',
    removals: [
      'inc-tr-kunshugarov-extradition',
      'inc-1999-tr-mamatkulov-askarov-extradition',
      'inc-2012-tr-amerkhanov-deportation',
      'inc-2017-tr-zharimbetov-rendition',
      'inc-2018-tr-namunjon-sharipov-rendition',
      'inc-2023-tr-meymankuliev-deportation',
      'inc-2023-tr-turkmen-activists-deportation',
      'inc-2024-tr-mukhamedov-deportation',
      'inc-2024-tr-nasimjon-sharifov-rendition',
      'inc-2024-tr-suhrob-zafar-rendition',
      'inc-2025-tr-tursunov-deportation',
    ],
  },
  {
    host: 'KG',
    origin: 'UZ',
    label: 'C',
    dependsOn: [],
    count: 5,
    persons: 13,
    f1: '5/6',
    f2: '2/3',
    removals: [
      'inc-2005-kg-four-andijan-deportation',
      'inc-2006-kg-kholdorov-rendition',
      'inc-2006-kg-bobojonov-shokirov-rendition',
      'inc-2006-kg-five-andijan-extradition',
      'inc-2020-kg-abdullaev-extradition',
    ],
  },
  { host: 'AT', origin: 'TM', label: 'D', dependsOn: [], count: 0, persons: 0, f1: '0/1', f2: '0/0', removals: [] },
  {
    host: 'TR',
    origin: 'KZ',
    label: 'C',
    dependsOn: [],
    count: 3,
    persons: 1,
    f1: '3/3',
    f2: '2/2',
    removals: [
      'inc-tr-kunshugarov-extradition',
      'inc-2012-tr-amerkhanov-deportation',
      'inc-2017-tr-zharimbetov-rendition',
    ],
  },
  {
    host: 'RU',
    origin: 'TJ',
    label: 'C',
    dependsOn: [],
    count: 24,
    persons: 24,
    f1: '24/28',
    f2: '17/20',
    removals: [
      'inc-2004-ru-yakub-salimov-extradition',
      'inc-2005-ru-mahmadruzi-iskandarov-rendition',
      'inc-2011-ru-savriddin-juraev-rendition',
      'inc-2011-ru-koziev-rendition',
      'inc-2012-ru-nizomkhon-juraev-rendition',
      'inc-2015-ru-group24-unnamed-extradition',
      'inc-2015-ru-maksud-ibragimov-rendition',
      'inc-2017-ru-said-qiyomiddin-ghozi-rendition',
      'inc-2017-ru-karomat-sharipov-deportation',
      'inc-2018-ru-naimjon-samiev-rendition',
      'inc-2019-ru-sharofiddin-gadoev-rendition',
      'inc-2021-ru-izzat-amon-deportation',
      'inc-2021-ru-saidnuriddin-rozikov-deportation',
      'inc-2021-ru-unnamed-amon-protesters-deportation',
      'inc-2021-ru-rahmatjon-mahmadjon-rendition',
      'inc-2021-ru-chorshanbe-chorshanbiev-deportation',
      'inc-2022-ru-amriddin-alovatshoev-rendition',
      'inc-2022-ru-shodruz-ahrorov-deportation',
      'inc-2022-ru-jonibek-chorshanbiev-deportation',
      'inc-2022-ru-oraz-vazirbekov-rendition',
      'inc-2022-ru-komyor-mirzoev-rendition',
      'inc-2022-ru-qurbonjon-ayombekov-extradition',
      'inc-2023-ru-qadam-ismatov-extradition',
      'inc-2023-ru-asliddin-sharifov-extradition',
    ],
  },
  {
    host: 'FR',
    origin: 'TJ',
    label: 'B',
    dependsOn: ['withoutLargestCluster'],
    count: 1,
    persons: 1,
    f1: '1/1',
    f2: '1/1',
    removals: ['inc-2025-fr-parviz-zoirov-deportation'],
  },
  { host: 'MD', origin: 'KG', label: 'D', dependsOn: [], count: 0, persons: 0, f1: '0/1', f2: '0/0', removals: [] },
  { host: 'SK', origin: 'TJ', label: 'D', dependsOn: [], count: 0, persons: 0, f1: '0/1', f2: '0/0', removals: [] },
  {
    host: 'PL',
    origin: 'TJ',
    label: 'B',
    dependsOn: [],
    count: 4,
    persons: 4,
    f1: '4/5',
    f2: '3/3',
    removals: [
      'inc-pl-saidova-deportation',
      'inc-2019-pl-mustafo-hayotov-deportation',
      'inc-2023-pl-abdurahimzoda-deportation',
      'inc-2024-pl-farrukh-ikromov-deportation',
    ],
  },
]

/** Two hosts asked at once: the label of each, and every removal of both. */
export const EXPECTED_PAIRS = [
  {
    origin: 'TJ',
    labels: { DE: 'A', PL: 'B' },
    removals: [
      'inc-2023-de-abdullohi-shamsiddin-deportation',
      'inc-2023-de-bilol-qurbonaliev-deportation',
      'inc-2024-de-dilmurod-ergashev-deportation',
      'inc-pl-saidova-deportation',
      'inc-2019-pl-mustafo-hayotov-deportation',
      'inc-2023-pl-abdurahimzoda-deportation',
      'inc-2024-pl-farrukh-ikromov-deportation',
    ],
  },
  {
    origin: 'TJ',
    labels: { DE: 'A', AT: 'C' },
    removals: [
      'inc-2023-de-abdullohi-shamsiddin-deportation',
      'inc-2023-de-bilol-qurbonaliev-deportation',
      'inc-2024-de-dilmurod-ergashev-deportation',
      'inc-2020-at-hizbullo-shovalizoda-extradition',
    ],
  },
] as const
