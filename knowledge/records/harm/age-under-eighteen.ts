import { AGE_FORMS, type AgeForm } from './age-forms.ts'

/** How far around an age its owner is looked for, in characters. */
const NEAR = 80

/** A role that says so without a number. */
const MINOR_BY_ROLE = /^(?:school(?:boy|girl)|school pupil|under-?age|несовершеннолетн|школьни[кц])/iu

/**
 * True for a text, in English or Russian, that gives the age of the person it is about as under 18.
 * The age of a relative without a name or of a thing is none.
 */
export function givesAgeUnderEighteen(text: string): boolean {
  return (
    MINOR_BY_ROLE.test(text) ||
    AGE_FORMS.some((form) => Array.from(text.matchAll(form.age)).some((age) => isOwn(age, text, form)))
  )
}

function isOwn(age: RegExpExecArray, text: string, form: AgeForm): boolean {
  const end = age.index + age[0].length
  const before = text.slice(Math.max(0, age.index - NEAR), age.index)
  const after = text.slice(end, end + NEAR)
  if (form.exceptAfter.some((pattern) => pattern.test(after))) return false
  if (form.exceptBefore.some((pattern) => pattern.test(before))) return false
  return !form.exceptBetween.some(([left, right]) => left.test(before) && right.test(after))
}
