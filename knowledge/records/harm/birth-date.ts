const MONTH = String.raw`(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?|январ\p{L}|феврал\p{L}|марта?|апрел\p{L}|ма[йя]|ию[нл]\p{L}|августа?|(?:сент|окт|но|дек)\p{L}{0,3}бр\p{L}|januar|februar|märz|mai|juni|juli|oktober|dezember)`
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?(?: of)?`
const DATE = String.raw`(?:${DAY} ${MONTH},? (?:19|20)\d\d|${MONTH} ${DAY},? (?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[-/.]\d{2}[-/.]\d{2})(?!\d)`
const BIRTH = String.raw`(?:born|date of birth|birth ?date|dob|d\.o\.b\.|родил(?:ся|ась|ись)|рожд[её]н(?:а|ы|ный|ная)?|дата рождения|д\. ?р\.|geboren|geb\.|geburtsdatum|née? le)`

const FORMS: readonly RegExp[] = [
  // “Born on 3 May 1980”, “DOB: 03/05/1980”, «родился 3 мая 1980»; a place may stand between.
  new RegExp(
    String.raw`(?<!\p{L})${BIRTH}(?!\p{L})[ :,(-]{1,3}(?:(?:in|в|г\.) \p{L}{1,30},? )?(?:(?:on|am|the|is|was) ){0,2}${DATE}`,
    'iu',
  ),
  // «3 мая 1980 года рождения», «03.05.1980 г.р.»
  new RegExp(String.raw`(?<!\d)${DATE} ?(?:г(?:\.|ода?)? ?)?(?:рождения|р\.)`, 'iu'),
]

/** True for a full date of birth, with which a private person can be impersonated. A year is none. */
export function hasBirthDate(text: string): boolean {
  return FORMS.some((form) => form.test(text))
}
