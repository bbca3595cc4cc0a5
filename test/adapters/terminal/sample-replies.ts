import { plain, strong } from '../../../src/reply/line.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { NO_RESULT } from '../../../src/reply/reply-result.ts'

/** Answers as a person would get them, with facts and addresses from seeds/. */

export const PERSON: Reply = {
  kind: 'record',
  language: 'en',
  headline: plain('Farrukh Ikromov · Фаррух Икромов'),
  blocks: [
    {
      type: 'paragraph',
      lines: [
        plain('Tajikistan · opposition activist and asylum seeker · CAPE stage 3'),
        { spans: ['Last known: ', strong('imprisoned in Tajikistan'), ' (as of 6 November 2024)'], sources: [1] },
      ],
    },
    {
      type: 'timeline',
      entries: [
        {
          date: '',
          line: {
            spans: [
              'Poland refused his asylum request; he then sought protection in Germany, which returned him to Poland, where he was held in a migrant detention centre.',
            ],
            sources: [3],
          },
          details: [],
        },
        {
          date: 'April 2024',
          line: {
            spans: ['Deported from Poland to Tajikistan after years of unsuccessful asylum claims.'],
            sources: [1, 2, 3],
          },
          details: [],
        },
        {
          date: '2024',
          line: { spans: ['Sentenced to 23 years after a closed trial.'], sources: [1, 2, 3] },
          details: [plain('Opposition sources; no official confirmation')],
        },
      ],
    },
    {
      type: 'paragraph',
      tone: 'note',
      lines: [plain('Matched «икромов фарух» to «Фаррух Икромов», a spelling in [1] (one letter apart).')],
    },
  ],
  sources: [
    {
      number: 1,
      id: 'src-azda-ikromov-2024',
      publisher: 'Azda TV',
      title: 'Еще один таджикский активист осужден на длительный срок',
      date: '6 Nov 2024',
      url: 'https://ru.azda.tv/eshhe-odin-tadzhikskij-aktivist-osuzhden-na-dlitelnyj-srok/',
      mirror: false,
    },
    {
      number: 2,
      id: 'src-rferl-ergashev-2024',
      publisher: 'RFE/RL',
      title: 'Germany Deports Tajik Activist, Sending Chill Among Other Dissidents Abroad',
      date: '2024',
      url: 'https://rferl.org/a/tajkistan-germany-deporting-opposition-fears/33195329.html',
      mirror: true,
    },
    {
      number: 3,
      id: 'src-timesca-ikromov-2024',
      publisher: 'The Times of Central Asia',
      title: 'Deported Tajik Opposition Activist Ikromov Sentenced to 23 Years in Prison',
      date: 'Nov 2024',
      url: 'https://timesca.com/tag/local-politics',
      mirror: false,
    },
    {
      number: 4,
      id: 'src-taz-schwabe-2025',
      publisher: 'taz',
      title: 'A source that no line of this answer cites',
      date: '2025',
      url: 'https://taz.de/example',
      mirror: false,
    },
  ],
  actions: [
    { label: 'Like cases', ask: '/precedents PL TJ' },
    { label: 'Cite', ask: '/cite per-farrukh-ikromov' },
    { label: 'Report an error', ask: '/report per-farrukh-ikromov' },
  ],
  footer: 'Data of 21 Nov 2026 · per-farrukh-ikromov',
  audience: 'everyone',
  result: { ...NO_RESULT, results: ['per-farrukh-ikromov'] },
}

export const PRECEDENTS: Reply = {
  kind: 'records',
  language: 'ru',
  headline: plain('10 высылок (10 событий) из ЕС в Таджикистан, 2019–2025'),
  blocks: [
    {
      type: 'paragraph',
      lines: [plain('7 — затем лишение свободы · 2 — задержаны по прибытии, приговор неизвестен · 1 — неизвестно')],
    },
    {
      type: 'records',
      items: [
        {
          number: 9,
          id: 'inc-2024-pl-farrukh-ikromov-deportation',
          title: {
            spans: [
              'Польша, апрель 2024 · ',
              { record: 'per-farrukh-ikromov', text: 'Фаррух Икромов' },
              ' · депортация → 23 года',
            ],
            sources: [1, 2],
          },
          details: [plain('Сообщают источники оппозиции; официального подтверждения нет')],
        },
        {
          number: 10,
          id: 'inc-2023-de-shamsiddin-deportation',
          title: { spans: ['Германия, 18 января 2023 · депортация → 7 лет'], sources: [2] },
          details: [],
        },
      ],
    },
    {
      type: 'facts',
      heading: 'Что последовало',
      items: [
        { label: 'Высылки', value: { spans: ['3 человека, 3 события: 18 января 2023 – 6 ноября 2024'], sources: [1] } },
        { label: 'Остановлено попыток', value: plain('1 · высланы 3 из 4 при завершённых попытках') },
      ],
    },
    {
      type: 'table',
      heading: 'По годам',
      columns: ['Год', 'Высылки', 'Что последовало'],
      rows: [
        [plain('2023'), plain('1'), { spans: ['1 из 1 — лишение свободы'], sources: [2] }],
        [
          plain('2024'),
          plain('2'),
          { spans: ['2 из 2 — лишение свободы; один приговор — по одному источнику'], sources: [1] },
        ],
      ],
    },
    {
      type: 'quote',
      heading: 'Human Rights Watch, 31 октября 2024',
      line: {
        spans: ['«Германии не следует высылать Дилмурода Эргашева в Таджикистан, где ему грозят пытки».'],
        sources: [2],
      },
    },
  ],
  sources: PERSON.sources,
  actions: [
    { label: 'Только приговоры', ask: '/precedents EU TJ приговор' },
    { label: 'Помощь', ask: '/help' },
  ],
  page: { number: 2, of: 3, previous: '/page 1 precedents EU TJ', next: '/page 3 precedents EU TJ' },
  footer: 'Данные на 21 ноября 2026 г.',
  audience: 'everyone',
  result: { ...NO_RESULT, results: ['inc-2024-pl-farrukh-ikromov-deportation'], count: 10 },
}
