import type { ReplyLanguage } from '../../src/reply/reply.ts'

/** The few words that the terminal itself adds to an answer and to the talk around it. */
export interface Words {
  readonly sources: string
  readonly readOnCopy: string
  readonly unlistedSource: string
  readonly undated: string
  readonly page: (number: number, of: number) => string
  readonly nextPage: string
  readonly previousPage: string
  readonly actions: string
  readonly saved: string
  readonly stopped: string
  readonly tooLong: string
  readonly leaveHint: string
  readonly fault: (reference: string) => string
}

export const WORDS: Readonly<Record<ReplyLanguage, Words>> = {
  en: {
    sources: 'Sources:',
    readOnCopy: '(read on a copy)',
    unlistedSource: 'source not listed',
    undated: 'no date',
    page: (number, of) => `Page ${number} of ${of}`,
    nextPage: 'next page',
    previousPage: 'page before',
    actions: 'Try:',
    saved: 'Saved:',
    stopped: '(stopped)',
    tooLong: 'This line is too long to be a question.',
    leaveHint: 'Ctrl-C once more, or Ctrl-D, leaves.',
    fault: (reference) => `Panoh failed to answer this. The fault is on our side; its reference is ${reference}.`,
  },
  ru: {
    sources: 'Источники:',
    readOnCopy: '(прочитано по копии)',
    unlistedSource: 'источник не указан',
    undated: 'без даты',
    page: (number, of) => `Страница ${number} из ${of}`,
    nextPage: 'дальше',
    previousPage: 'назад',
    actions: 'Ещё:',
    saved: 'Сохранено:',
    stopped: '(прервано)',
    tooLong: 'Строка слишком длинная для вопроса.',
    leaveHint: 'Ещё раз Ctrl-C или Ctrl-D — выход.',
    fault: (reference) => `Ответить не удалось. Ошибка у нас, не в вопросе; её номер: ${reference}.`,
  },
}
