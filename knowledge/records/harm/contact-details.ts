/** A run of `n` to `m` more digits, each after at most two separators. */
const digits = (n: number, m: number): string => String.raw`(?:[ ()./-]{0,2}\d){${n},${m}}`

/** Nothing before it that would make it part of a longer number, a date or a file number. */
const ALONE = String.raw`(?<![\d\p{L}/.,+-]|\d |№ ?|[Nn]os?\. ?)`
const ENDS = String.raw`(?![\d/]|-\d|[.,]\d)`

const WORD_FOR_PHONE = [
  'tel',
  'telephone',
  'phone',
  'mobile',
  'mob',
  'cell',
  'fax',
  'whatsapp',
  'viber',
  'signal',
  'тел',
  'телефон\\p{L}{0,3}',
  'моб',
  'мобильн\\p{L}{2,3}',
  'вотсап',
  'ватсап',
  'факс',
  'telefon\\p{L}{0,5}',
  'handy',
  'mobil',
  'tél',
  'téléphone',
  'portable',
  'komórk\\p{L}{1,2}',
].join('|')

/** What stands between the word and the number: “number”, “no.”, “is”, a colon. */
const LINK = String.raw`(?:[ .:,]{0,3}(?:number|no|nr|номер\p{L}{0,2}|№|raqami|рақами|is|was|at|на|по)(?!\p{L})){0,2}[ .:,]{0,3}`
const NOT_A_DATE = String.raw`(?!\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)|\d{1,2}\.\d{1,2}\.\d\d(?!\d)|\d{4}-\d{2}(?!\d)|(?:19|20)\d\d ?[-/] ?(?:19|20)?\d\d(?!\d))`

/** Ways to write a telephone number in the countries of the records and their hosts. */
const PHONE_FORMS: readonly string[] = [
  // After a plus, as far as E.164 goes (15 digits).
  String.raw`(?<![\d\p{L}])\+ ?\(?\d` + digits(7, 14) + String.raw`(?!\d)`,
  // After the international prefix 00; HUDOC's item ids (001-111177) begin alike.
  ALONE + String.raw`00(?!1-\d{5,6}(?!\d))[1-9]` + digits(8, 13) + ENDS,
  // Russia and Kazakhstan: 8 (913) 123-45-67, 89131234567, 77011234567.
  ALONE + String.raw`8[ -]?\(?\d{3}\)?[ -]?\d{3}[ -]\d{2}[ -]?\d{2}` + ENDS,
  ALONE + String.raw`(?:8[3489]|7[03479])\d{5}(?!0000)\d{4}` + ENDS,
  // Tajikistan, Turkmenistan, Kyrgyzstan, Uzbekistan without the plus: 992918123456.
  ALONE + String.raw`99[2368](?!\d{5,6}000)\d{8,9}` + ENDS,
  // An area code in brackets; a year in brackets belongs to a law report.
  String.raw`\((?!(?:19|20)\d\d\))\d{2,5}\) ?(?:\d{3}[ -]\d{2}[ -]\d{2}|\d{3}[ -]\d{4}|\d{2}[ -]\d{2}[ -]\d{2}|\d{6,8})` +
    ENDS,
  // 221-12-34 and 90 123 45 67.
  ALONE + String.raw`\d{3}-\d{2}-\d{2}` + ENDS,
  ALONE + String.raw`\d{2}[ -]\d{3}[ -]\d{2}[ -]\d{2}` + ENDS,
  // North America: 202-555-0100.
  ALONE + String.raw`(?:1[ .-])?\d{3}[.-]\d{3}[.-]\d{4}` + ENDS,
  // France: 06 12 34 56 78.
  ALONE + String.raw`0[1-9](?:[ .-]\d{2}){4}` + ENDS,
  // Germany, the United Kingdom, Turkey: 0151 2345678, 020 7946 0000, 0532 123 45 67.
  ALONE + String.raw`(?!001-)0\d{2,4}[ -]\d{6,8}` + ENDS,
  ALONE + String.raw`0\d{2,4}/\d{7,8}` + ENDS,
  ALONE + String.raw`0\d{2,4} \d{3,4} \d{3,4}` + ENDS,
  ALONE + String.raw`0 ?\(?5\d{2}\)? \d{3} \d{2} \d{2}` + ENDS,
]

const PHONE = new RegExp(PHONE_FORMS.join('|'), 'u')
const LABELLED_PHONE = new RegExp(
  String.raw`(?<!\p{L})(?:${WORD_FOR_PHONE})(?!\p{L})${LINK}${NOT_A_DATE}[+(]?\d` + digits(5, 14),
  'iu',
)

/** “Contact him on 512-345-678”, «звоните 512 345 678». A sum or a count follows no such words. */
const CALLED_PHONE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:contact|call|reach|reachable|dial|ring|text|message|звон\p{L}{1,4}|позвон\p{L}{1,5}|связаться|связь|контакт\p{L}{0,3}|пишите)(?!\p{L})(?: (?!a |the )\p{L}{1,12}){0,3}|contact (?:number|details?|phone)|(?:his|her|their|my|whose) number(?: is)?|(?:его|е[её]|их|контактный) номер\p{L}{0,2})[ :,-]{1,3}${NOT_A_DATE}(?:\d{2,4}-){2,3}\d{2,4}(?![\d/-])|(?<!\p{L})(?:contact|call|reach|reachable|dial|ring|text|звоните|позвоните|связаться)(?!\p{L})(?: (?:him|her|them|me|us|on|at|under|via|по|с ним|с ней)){1,2}:? ${NOT_A_DATE}\d{2,4}(?: \d{2,4}){2,3}(?!\d|[ ,.]\d| ?(?:\p{L}|[$€%]))`,
  'iu',
)

/** True for a telephone number of any of the usual forms, never for application or file numbers, dates, years and sums. */
export function hasPhoneNumber(text: string): boolean {
  return PHONE.test(text) || LABELLED_PHONE.test(text) || CALLED_PHONE.test(text)
}

const MAILBOX = String.raw`(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}`
const AT = String.raw`(?:@| ?[[({](?:at|ät|собака)[\])}] ?)`
const DOT = String.raw`(?:\.| ?[[({](?:dot|punkt|точка)[\])}] ?)`
const EMAIL = new RegExp(`${MAILBOX}${AT}(?:[\\p{L}\\d-]{1,63}${DOT}){1,5}\\p{L}{2,24}`, 'iu')

/** True for an e-mail address, also one disguised as `name [at] mail [dot] org`. */
export function hasEmailAddress(text: string): boolean {
  return EMAIL.test(text)
}
