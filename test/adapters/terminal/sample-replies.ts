import { plain, strong } from '../../../src/reply/line.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { NO_RESULT } from '../../../src/reply/reply-result.ts'

/** Answers with facts and addresses from seeds/, to look at; the commands in them are only examples. */

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
      mirror: false,
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
      title: 'Gefängnisstrafe nach Abschiebung',
      date: '2025',
      url: 'https://taz.de/Gefaengnisstrafe-nach-Abschiebung/!6060297/',
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
  headline: plain('3 высылки (3 события) из Германии в Таджикистан, 2023–2024'),
  blocks: [
    {
      type: 'paragraph',
      lines: [plain('3 из 3 — затем лишение свободы · для доли слишком мало случаев')],
    },
    {
      type: 'records',
      items: [
        {
          number: 1,
          id: 'inc-2024-de-dilmurod-ergashev-deportation',
          title: {
            spans: [
              '6 ноября 2024 · ',
              { record: 'per-dilmurod-ergashev', text: 'Дилмурод Эргашев' },
              ' · депортация → 8 лет',
            ],
            sources: [1, 2],
          },
          details: [plain('О приговоре известно с ноября 2025 года')],
        },
        {
          number: 2,
          id: 'inc-2023-de-bilol-qurbonaliev-deportation',
          title: { spans: ['24 ноября 2023 · Билол Курбоналиев · депортация → 10 лет'], sources: [1] },
          details: [plain('После закрытого суда')],
        },
        {
          number: 3,
          id: 'inc-2023-de-abdullohi-shamsiddin-deportation',
          title: { spans: ['18 января 2023 · Абдулло Шамсиддин · депортация → 7 лет'], sources: [3] },
          details: [],
        },
      ],
    },
    {
      type: 'facts',
      heading: 'Что последовало',
      items: [
        {
          label: 'Высылки',
          value: { spans: ['3 человека, 3 события: 18 января 2023 – 6 ноября 2024'], sources: [1, 3] },
        },
        { label: 'Лишение свободы', value: { spans: ['3 из 3'], sources: [1, 2, 3] } },
      ],
    },
    {
      type: 'table',
      heading: 'По годам',
      columns: ['Год', 'Высылки', 'Что последовало'],
      rows: [
        [
          plain('2023'),
          plain('2'),
          { spans: ['2 из 2 — лишение свободы; один приговор — после закрытого суда'], sources: [1, 3] },
        ],
        [plain('2024'), plain('1'), { spans: ['1 из 1 — лишение свободы'], sources: [2] }],
      ],
    },
    {
      type: 'quote',
      heading: 'Правительство Германии, 2023 (сводка на английском)',
      line: {
        spans: [
          'Freedoms of speech and religion are severely restricted in Tajikistan and IRPT members regularly receive long prison terms.',
        ],
        sources: [3],
      },
    },
  ],
  sources: [
    {
      number: 1,
      id: 'src-rferl-ergashev-2024',
      publisher: 'RFE/RL',
      title: 'Germany Deports Tajik Activist, Sending Chill Among Other Dissidents Abroad',
      date: '2024',
      url: 'https://rferl.org/a/tajkistan-germany-deporting-opposition-fears/33195329.html',
      mirror: false,
    },
    {
      number: 2,
      id: 'src-feedman-hrw-rahmonov-2025',
      publisher: 'feedman.me (republishing Human Rights Watch)',
      title: 'Germany based Tajik dies in custody in Tajikistan',
      date: '2025',
      url: 'https://feedman.me/posts/2XbB3',
      mirror: false,
    },
    {
      number: 3,
      id: 'src-hrw-jailed-after-deportation-2024',
      publisher: 'Human Rights Watch',
      title: 'Germany/Tajikistan: Jailed after Deportation',
      date: '30 января 2024',
      url: 'https://www.hrw.org/news/2024/01/30/germany/tajikistan-jailed-after-deportation',
      mirror: false,
    },
  ],
  actions: [
    { label: 'Решения судов', ask: '/precedents DE TJ решения' },
    { label: 'Помощь', ask: '/help' },
  ],
  page: { number: 1, of: 2, next: '/page 2 precedents DE TJ' },
  footer: 'Данные на 21 ноября 2026 г.',
  audience: 'everyone',
  result: { ...NO_RESULT, results: ['inc-2024-de-dilmurod-ergashev-deportation'], count: 3 },
}
