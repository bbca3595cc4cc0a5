const DOCUMENT_WORD = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    'passports?',
    'паспорт\\p{L}{0,3}',
    'pasport\\p{L}{0,4}',
    'passeport',
    'reisepass(?:es)?',
    'pass-nr',
    'paszport\\p{L}{0,2}',
    'pasaport\\p{L}{0,4}',
    'шиноснома\\p{L}{0,3}',
    'id cards?',
    'identity (?:cards?|document|number|no)',
    'id number',
    'national id',
    'personalausweis(?:es)?',
    "carte d'identité",
    'dowód osobisty',
    'dowodu osobistego',
    'kimlik',
    'удостоверени\\p{L}{1,2}(?: личности)?',
    'ИИН|ПИНФЛ|ЖШШИР|ИНН|СНИЛС|ПИН|РМА',
    'iin|pinfl|jshshir|inn|pesel|ssn',
    'social security',
    'alien (?:registration )?number',
  ].join('|')})(?!\p{L})`,
  'giu',
)

/** What may stand between the word and its number; a verb or “of” means that the number counts something. */
const LINK = String.raw`(?:[ .:,#№]{0,3}(?:[Nn]umber|[Nn]o|[Nn]r|N°|[Nn]um[eé]ro|[Нн]омер\p{L}{0,2}|[Сс]ери\p{L}{1,2}|[Ss]eries|[Ss]eriya|raqami|рақами|numarası|numer|is|was)(?!\p{L})){0,3}`
const NUMBER_AFTER_WORD = new RegExp(
  String.raw`^${LINK}[ .:,#№]{0,4}(?:[A-ZА-Я]{1,3}[ -]?[A-ZА-Я]{0,2}[ -]?№? ?\d{6,9}|\d{2} ?\d{2} ?(?:№|[Nn]o\.?)? ?\d{6}|\d{3}-\d{3}-\d{3}(?: ?-?\d\d)?|\d{6,14})(?!\d|[.,/]\d)`,
  'u',
)

/** No label needed: two letters and seven digits are a passport in Uzbekistan and Kyrgyzstan, as are N and eight in Kazakhstan. */
const PASSPORT = /(?<![\p{L}\d/.-])(?:[A-ZА-Я]{2}\d{7}|(?:A[A-EN]|F[ABK]|KA) \d{7}|N\d{8})(?![\p{L}\d/.-])/u

const LONG_NUMBER = /(?<![\p{L}\d/.,-])\d{12}(?:\d\d)?(?![\d/]|-\d|[.,]\d)/gu

/** True for the number of a passport or identity document, or a personal number. */
export function hasIdentityNumber(text: string): boolean {
  if (PASSPORT.test(text)) return true
  for (const label of text.matchAll(DOCUMENT_WORD)) {
    const end = label.index + label[0].length
    if (NUMBER_AFTER_WORD.test(text.slice(end, end + 80))) return true
  }
  return Array.from(text.matchAll(LONG_NUMBER), ([number]) => number).some(isPersonalNumber)
}

/**
 * A number that holds a date of birth where the state's personal numbers do: Kazakhstan's IIN (YYMMDD, century and sex),
 * Uzbekistan's PINFL (century and sex, DDMMYY) and Kyrgyzstan's PIN (sex, DDMMYYYY). A round sum is none.
 */
function isPersonalNumber(number: string): boolean {
  if (number.endsWith('0000')) return false
  const at = (from: number, length: number) => Number(number.slice(from, from + length))
  if (number.length === 12) return isDayAndMonth(at(4, 2), at(2, 2)) && at(6, 1) >= 1 && at(6, 1) <= 6
  const first = at(0, 1)
  return first >= 1 && first <= 6 && isDayAndMonth(at(1, 2), at(3, 2))
}

function isDayAndMonth(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}
