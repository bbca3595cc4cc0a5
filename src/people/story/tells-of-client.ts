import { foldedWords } from '../../../knowledge/search/fold.ts'
import { ownSentences } from './own-words.ts'
import { isClient, isOwn, isOwnRelative, isRelative } from './story-words.ts'

/** A year of birth, also without the day. */
const BIRTH_YEAR =
  /(?<!\p{L})(?:born|b\.|d\.?o\.?b\.?|родил(?:ся|ась)|рожд\p{L}{2,5}|geboren|geb\.|urodzon[ya]|ur\.)[ :,(]{1,3}(?:\p{L}{1,10} ){0,3}(?:\d{1,2}[./ -]\p{L}{0,10}\d{0,2}[./ -]{0,2})?(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d ?(?:г\. ?р|г\.?р\.|года? рожд|y\.o\.b|yilda tug|yil tug|соли таваллуд)/iu

/** The number of a file at an office or in a firm. A case number of the European Court has the form 38411/02 and is none. */
const FILE_NUMBER =
  /(?<!\p{L})(?:file|ref|reference|dossier|docket|folder|aktenzeichen|geschäftszeichen|az\.|bamf|akte|sygn\.?|sygnatura|a-number|номер дела|дел[ао]|досье|материал\p{L}{0,2})(?:\.|:| ?(?:no\.?|nos?\.?|nr\.?|number|номер|№|#)){0,3}[ :]{0,2}(?=[\p{L}\d/.-]*\d)(?!\d{2,5}\/\d{2}(?![\d/]))[\p{L}\d][\p{L}\d/.-]{3,30}/iu

/** “Karimov Rustam”, “Mr Karimov”, “R. Karimov”, right behind the word for the person. */
const NAME_BEHIND =
  /^,?(?: (?:is|was|named|called|by name|по имени|namens|imieniem|ismli)){0,2},?(?: (?:[Mm]r|[Mm]s|[Mm]rs|[Dd]r|[Hh]err|[Ff]rau|[Pp]ani?|[Гг]-н|[Гг]-жа|господин|госпожа)\.? \p{Lu}\p{Ll}{2,20}| (?:\p{Lu}\. ?){1,2}\p{Lu}\p{Ll}{2,20}| \p{Lu}\p{Ll}{2,20} (?:\p{Lu}\. ?|\p{Lu}\p{Ll}{2,20}))/u

const WORD = /[\p{L}\p{M}'’ʻʼ-]+/gu

/** True for a message that gives a client's file or names a client or a relative as the sender's own. */
export function tellsOfClient(text: string): boolean {
  const sentences = ownSentences(text)
  const words = sentences.flatMap(foldedWords)
  if (words.some(isClient) && (BIRTH_YEAR.test(text) || FILE_NUMBER.test(text))) return true
  return sentences.some(namesOwnPerson)
}

function namesOwnPerson(sentence: string): boolean {
  const words = [...sentence.matchAll(WORD)]
  const folded = words.map(([word]) => foldedWords(word).join(''))
  return words.some(({ 0: word, index }, at) => {
    const [own = '', before = '', person = ''] = [folded[at - 2], folded[at - 1], folded[at]]
    const isOwned = isOwnRelative(person) || ((isClient(person) || isRelative(person)) && (isOwn(own) || isOwn(before)))
    return isOwned && NAME_BEHIND.test(sentence.slice(index + word.length, index + word.length + 80))
  })
}
