import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Answer, Panoh } from '../../src/panoh.ts'
import { questionSchema, type Question } from './question.ts'
import { scoreQuestion, type Score } from './score-question.ts'

/** A question with the answer it got and what of it was right. */
export interface Scored {
  readonly question: Question
  readonly answer: Answer
  readonly score: Score
}

/** Puts every question of a file to the bot. */
export function scored(file: string | URL, bot: Panoh): readonly Scored[] {
  const questions = z.array(questionSchema).parse(JSON.parse(readFileSync(file, 'utf8')))
  return questions.map((question) => {
    const answer = bot.answer({ text: question.text, privacy: 'direct', from: 'eval' })
    return { question, answer, score: scoreQuestion(question, answer) }
  })
}

/** How many of the questions that put a check meet it. */
export function shareOf(check: string, some: readonly { readonly score: Score }[]): { met: number; put: number } {
  const put = some.flatMap(({ score }) => score.get(check) ?? [])
  return { met: put.filter(Boolean).length, put: put.length }
}
