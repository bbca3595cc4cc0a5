import { AGE_IN_FIGURES, ENGLISH_AGE, ENGLISH_CHILD, RUSSIAN_AGE, RUSSIAN_CHILD } from './age-words.ts'
import { inAnyCase } from './in-any-case.ts'

/** What begins with a capital after “children” and is no name. */
const NO_NAME = String.raw`(?!(?:Acts?|Articles?|Art|Laws?|Codes?|Convention|Fund|Court|Section|Rights|Protocol|On|In|At|The|After|Later|Before|When)(?!\p{L}))`
const NAME = String.raw`${NO_NAME}\p{Lu}\p{Ll}[\p{L}'-]{0,30}`
const NAMES = String.raw`${NAME}(?:,? (?:and |и )?${NAME}){0,2}`
const CHILD = `(?:${inAnyCase(ENGLISH_CHILD)}|${inAnyCase(RUSSIAN_CHILD)})`
const CALLED = String.raw`(?:,? (?:named|called|по имени) |,? )`
/** What ends an age: not the day of a date, a sum or a sentence. */
const AGE_ENDS = String.raw`(?= ?(?:[),.;:](?!\d)|$)| (?:years?[- ]old|years? of age|and(?!\p{L}))| (?:лет|года?)(?!\p{L})(?! (?:лишения|тюрьмы|колонии|заключения|условно)))`
const MINOR = inAnyCase(
  String.raw`(?:minor|under-?age|infant|baby|little|teenage|несовершеннолетн\p{L}{2,3}|малолетн\p{L}{2,3})`,
)
const PUPIL = inAnyCase(String.raw`(?:school ?(?:girl|boy|child)|school pupil|schoolkid|школьни(?:к|ц)\p{L}{0,2})`)

const FORMS: readonly RegExp[] = [
  // “daughter Aisha, 9”, “his son Ali (aged 7)”, «дочь Аиша, 9 лет»
  new RegExp(
    String.raw`(?<!\p{L})${CHILD}${CALLED}${NAMES}(?:,? \(?|,)(?:aged |age |who (?:is|was) |only |которой |которому )?${AGE_IN_FIGURES}${AGE_ENDS}`,
    'u',
  ),
  // “nine-year-old daughter Aisha”, «9-летняя дочь Аиша»
  new RegExp(
    String.raw`(?<![\p{L}\d.,-])(?:${inAnyCase(ENGLISH_AGE)}[- ]years?[- ]old|${inAnyCase(RUSSIAN_AGE)}летн\p{Ll}{2,3})(?: \p{Ll}{1,20}){0,2}? ${CHILD}${CALLED}${NAME}`,
    'u',
  ),
  // “Aisha, a 9-year-old girl” is read by the forms of age; “a schoolgirl named Aisha”, «школьница Аиша».
  new RegExp(String.raw`(?<!\p{L})${PUPIL}(?!\p{L})${CALLED}${NAME}`, 'u'),
  new RegExp(
    String.raw`(?<!\p{L})${MINOR}(?!\p{L})(?: (?:${CHILD}|(?:[Pp]upil|[Ss]tudent|[Rr]efugee)))?,? (?:named|called|по имени) ${NAME}`,
    'u',
  ),
  new RegExp(String.raw`(?<!\p{L})${MINOR} ${CHILD},? ${NAME}`, 'u'),
]

/** A first name beside a year of birth: “Aisha (born 2014)”, “Aisha, born in May 2014”, «Аиша, 2014 г.р.». */
const BORN_FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`${NAME},? ?\(?(?:who )?(?:was |is )?(?:born|b\.|родил(?:ся|ась)|рожд[её]нн\p{L}{2,3})(?: (?:in|on|в))?(?: \d{1,2})?(?: \p{L}{3,10},?)? ?(?<year>(?:19|20)\d\d)(?!\d)`,
    'gu',
  ),
  new RegExp(
    String.raw`${NAME},? ?\(?(?:\d{1,2}[. ](?:\d{1,2}\.|\p{Ll}{3,8} ))?(?<year>(?:19|20)\d\d) ?(?:г(?:\.|ода?)? ?)?(?:рождения|р\.)`,
    'gu',
  ),
  new RegExp(String.raw`(?<!\p{L})${CHILD}${CALLED}${NAMES} \((?<year>(?:19|20)\d\d)\)`, 'gu'),
]

const ADULT = 18

/** True for a text that names a child: by name and an age under 18, a birth less than 18 years before `today`, or as a pupil. */
export function namesChild(text: string, today: string): boolean {
  if (FORMS.some((form) => form.test(text))) return true
  return BORN_FORMS.some((form) =>
    Array.from(text.matchAll(form), (found) => Number(found.groups?.['year'])).some(
      (year) => `${year + ADULT}-12-31` > today,
    ),
  )
}
