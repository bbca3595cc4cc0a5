import { questionTexts } from '../../bench/question-texts.ts'

/** Of the development questions every seventh: some of every kind and language. */
export function someQuestions(): readonly string[] {
  return questionTexts().filter((_, at) => at % 7 === 0)
}
