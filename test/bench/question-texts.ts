import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { questionSchema } from '../eval/question.ts'

/** The development questions as people would send them. */
export function questionTexts(): readonly string[] {
  return z
    .array(questionSchema)
    .parse(JSON.parse(readFileSync(new URL('../eval/questions.json', import.meta.url), 'utf8')))
    .map(({ text }) => text)
}
