import {
  AGE_IN_FIGURES,
  ENGLISH_AGE,
  ENGLISH_CHILD,
  ENGLISH_THING,
  RUSSIAN_AGE,
  RUSSIAN_CHILD,
  RUSSIAN_THING,
} from './age-words.ts'

/** How far around an age its owner is looked for, in characters. */
const NEAR = 80

/** A way to give an age, and the neighbours with which it is not that of the person who is written about. */
interface AgeForm {
  readonly age: RegExp
  readonly exceptAfter: readonly RegExp[]
  readonly exceptBefore: readonly RegExp[]
  /** Excused only when both stand around it: “his … daughter”. */
  readonly exceptBetween: readonly (readonly [before: RegExp, after: RegExp])[]
}

const WORDS = String.raw`^(?: [\p{L}'-]{1,20}){0,2} `
const ENGLISH_OWNER =
  /(?:(?<!\p{L})(?:his|her|their|whose|with|of|and|including|for|from)(?: (?:an?|the|his|her|their|one|two|three|four|\p{Ll}{1,12}))?|'s?),? $/iu
const RUSSIAN_OWNER = /(?<!\p{L})(?:его|е[её]|их|сво\p{L}{1,4}|с|со|и|мать|отец|матери|отца|для|от|чь\p{L}{1,3}) $/iu

/** The thing itself, not a word about a person: “16-year-old party activist” and «16-летний член партии» are persons. */
const englishThingAfter = new RegExp(
  String.raw`^(?: (?!of |in |who |from |and )[\p{L}'-]{1,20}){0,2} ${ENGLISH_THING}(?= ?(?:[.,;:)]|$)| (?:of|in|for|against|by|on|to|from|with|and|or|was|is|over|that|which|between|after|before|about|at|had|has)(?!\p{L}))`,
  'iu',
)
const russianThingAfter = new RegExp(
  String.raw`^(?: \p{L}{1,20}(?:[иыо]й|[ео]го|[ео]му|[ыи]м|[ео]м|[ая]я|[ую]ю|ей)){0,2} ${RUSSIAN_THING}(?!\p{L})`,
  'iu',
)

const englishRelativeBefore = new RegExp(
  String.raw`(?<!\p{L})(?:his|her|their|whose|\p{L}{2,30}'s?|with|of|and|including)(?: [\p{L}-]{1,15}){0,3} ${ENGLISH_CHILD},?(?: who)?(?: (?:was|were|is|are))?,? ?\(?$`,
  'iu',
)
const englishParentBefore = /(?<!\p{L})(?:mother|father|parents?) of (?:an? |two |three )?$/iu
const russianRelativeBefore = new RegExp(String.raw`(?<!\p{L})${RUSSIAN_CHILD},?(?: \p{L}{1,15},?)? ?\(?$`, 'iu')

const FORMS: readonly AgeForm[] = [
  // “16-year-old”, “sixteen years old”, “16 years of age”
  {
    age: new RegExp(String.raw`(?<![\p{L}\d.,-])${ENGLISH_AGE}[- ]years?(?:[- ]old| of age)(?!\p{L})`, 'giu'),
    exceptAfter: [englishThingAfter],
    exceptBefore: [englishRelativeBefore, englishParentBefore],
    exceptBetween: [[ENGLISH_OWNER, new RegExp(WORDS + ENGLISH_CHILD, 'iu')]],
  },
  // “aged 16”, “at the age of sixteen”; “in exile since the age of 5” tells of an adult.
  {
    age: new RegExp(
      String.raw`(?<!\p{L})(?:aged|at (?:the )?age(?: of)?) (?:only |just |about )?${ENGLISH_AGE}(?![\p{L}\d]|[.,]\d)`,
      'giu',
    ),
    exceptAfter: [],
    exceptBefore: [englishRelativeBefore],
    exceptBetween: [],
  },
  // «16-летний», «шестнадцатилетняя»
  {
    age: new RegExp(
      String.raw`(?<![\p{L}\d.,-])${RUSSIAN_AGE}летн(?:ий|яя|его|ей|ему|им|юю|ем|ие|их|ими)(?!\p{L})`,
      'giu',
    ),
    exceptAfter: [russianThingAfter],
    exceptBefore: [],
    exceptBetween: [[RUSSIAN_OWNER, new RegExp(WORDS + RUSSIAN_CHILD, 'iu')]],
  },
  // «в возрасте 16 лет», «ему было 16 лет», «Иванов (16 лет)», «Иванов, 16 лет, …»; «16 лет лишения свободы» is no age.
  {
    age: new RegExp(
      String.raw`(?:(?<!\p{L})в возрасте |(?<!\p{L})(?:ему|ей|которо(?:му|й)) (?:(?:было|исполнилось|всего|тогда|лишь) ){0,2}|\(|(?<=\p{Lu}\p{Ll}{1,30}), )${AGE_IN_FIGURES} (?:лет|года?)(?= ?[),.;]| и |$| от роду| (?:был|задерж|аресто|пропал))`,
      'gu',
    ),
    exceptAfter: [],
    exceptBefore: [russianRelativeBefore],
    exceptBetween: [],
  },
]

/** A role that says so without a number. */
const MINOR_BY_ROLE = /^(?:school(?:boy|girl)|school pupil|under-?age|несовершеннолетн|школьни[кц])/iu

/**
 * True for a text, in English or Russian, that gives the age of the person it is about as under 18.
 * The age of a relative without a name or of a thing is none.
 */
export function givesAgeUnderEighteen(text: string): boolean {
  return (
    MINOR_BY_ROLE.test(text) ||
    FORMS.some((form) => Array.from(text.matchAll(form.age)).some((age) => isOwn(age, text, form)))
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
