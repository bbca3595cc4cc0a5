import {
  AGE_IN_FIGURES,
  ENGLISH_AGE,
  ENGLISH_CHILD,
  ENGLISH_THING,
  RUSSIAN_AGE,
  RUSSIAN_CHILD,
  RUSSIAN_THING,
} from './age-words.ts'

/** A way to give an age, and the neighbours with which it is not that of the person who is written about. */
export interface AgeForm {
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

/** Years of prison, not of age. */
const sentenceBefore = /приговор|осужд|срок|колони|лишени|заключени|sentence|convicted|jailed|prison|years/iu
/** “On May, 16, …”, “under Article 3, 6, of …”. */
const numberedThingBefore =
  /(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December|Articles?|Art|Rule|Rules|Group|Protocol|Section|Part|Chapter|Paragraph|No|Nos)$/u

/** The ways in which English and Russian texts give an age under 18. */
export const AGE_FORMS: readonly AgeForm[] = [
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
  // «в возрасте 16 лет», «ему было 16 лет»; «16 лет лишения свободы» is no age.
  {
    age: new RegExp(
      String.raw`(?<!\p{L})(?:[Вв] возрасте|(?:[Ее]му|[Ее]й|которо(?:му|й))(?: (?:было|исполнилось|всего|тогда|лишь)){0,2}) ${AGE_IN_FIGURES} (?:лет|года?)(?!\p{L})(?! (?:лишения|тюрьмы|колонии|заключения|условно))`,
      'gu',
    ),
    exceptAfter: [],
    exceptBefore: [russianRelativeBefore],
    exceptBetween: [],
  },
  // «Рахимов (17 лет)», «Рахимов, 17 лет, задержан», “Rahimov, 17, was held”; a list of sentences looks alike.
  {
    age: new RegExp(
      String.raw`(?<=\p{Lu}\p{Ll}{1,30})(?: \(|, )${AGE_IN_FIGURES}(?: (?:лет|года?)(?= ?[),.;]|$| от роду| (?:был|задерж|аресто|пропал))|[,)](?= (?:was|is|has|had|who|of|from|an?|detained|arrested|deported)(?!\p{L})))`,
      'gu',
    ),
    exceptAfter: [],
    exceptBefore: [russianRelativeBefore, sentenceBefore, numberedThingBefore],
    exceptBetween: [],
  },
]
