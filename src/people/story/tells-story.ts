import { foldedWords } from '../../../knowledge/search/fold.ts'
import { ownSentences } from './own-words.ts'
import { hintedPhrases, toldPhrases } from './story-phrases.ts'
import {
  isAcquaintance,
  isAsking,
  isAskingFirst,
  isClient,
  isAtOurs,
  isCondition,
  isHearsay,
  isOwn,
  isOwnRelative,
  isQuestionWord,
  isRelative,
  isResearch,
  isSpeaker,
  isSuffered,
  isSurelySpeaker,
} from './story-words.ts'
import { wordsLike } from './words-like.ts'

/** Words after a relative within which it is told what happened, and before. */
const BESIDE_RELATIVE = 10
const BESIDE_ACQUAINTANCE = 6
/** “my”, then at most “own younger”. */
const WORDS_BETWEEN = 2
/** “my brother asks who …” */
const QUESTION_BEHIND = 3

/** Messages mostly about the one who writes them: short ones more so than long ones. */
const OWN_STORIES = [
  { words: 14, speaker: 4, share: 0.18 },
  { words: 45, speaker: 6, share: 0.07 },
] as const

/** True for a message in which somebody tells what happened to them or to their people; a case that is only imagined is none. */
export function tellsStory(text: string): boolean {
  const sentences = ownSentences(text).map(foldedWords)
  const told = sentences.filter((words) => !words.some(isCondition))
  const isByOneConcerned = told.some((words) => words.some(isSpeaker))
  return (
    told.some((words) => toldPhrases(words) > 0 || tellsOfRelative(words, isByOneConcerned)) ||
    hintsAtStory(told) ||
    isOwnStory(sentences.flat()) ||
    (!text.includes('?') && isMereTelling(sentences))
  )
}

function tellsOfRelative(words: readonly string[], isByOneConcerned: boolean): boolean {
  return words.some((word, at) => {
    if (isOwnRelative(word)) return !isQuestionBehind(words, at)
    if (isAcquaintance(word)) return isOwned(words, at, isOwn) && happenedNear(words, at, BESIDE_ACQUAINTANCE)
    if (!isRelative(word)) return false
    if (isOwned(words, at, isOwn)) return !isQuestionBehind(words, at)
    if (isOwned(words, at, isAtOurs)) return happenedNear(words, at, BESIDE_RELATIVE)
    // «Мужа задержали, мы в Риге», «у отца забрали телефон и звонили мне»: in Russian “my” is left out.
    if (words.some(isQuestionWord) || words.some(isHearsay)) return false
    return (isByOneConcerned && isSuffered(words[at + 1] ?? '')) || (words.some(isSpeaker) && words.some(isSuffered))
  })
}

function isOwned(words: readonly string[], at: number, isOwner: (word: string) => boolean): boolean {
  const before = words.slice(Math.max(0, at - WORDS_BETWEEN - 1), at)
  const isOfMine = words[at + 1] === 'of' && words[at + 2] === 'mine'
  return before.some(isOwner) || isOfMine || isOwner(words[at + 1] ?? '')
}

function isQuestionBehind(words: readonly string[], at: number): boolean {
  return words.slice(at + 1, at + 1 + QUESTION_BEHIND).some(isQuestionWord)
}

function happenedNear(words: readonly string[], at: number, reach: number): boolean {
  const following = words.slice(at + 1, at + 1 + reach)
  const question = following.findIndex(isQuestionWord)
  const told = question === -1 ? following : following.slice(0, question)
  const preceding = words.slice(Math.max(0, at - reach), at)
  return told.some(isSuffered) || (!preceding.some(isQuestionWord) && preceding.some(isSuffered))
}

/** Two hints, and something that was suffered. */
function hintsAtStory(sentences: readonly (readonly string[])[]): boolean {
  const words = sentences.flat()
  if (!words.some(isSuffered) || words.some(isResearch)) return false
  return sentences.reduce((hints, sentence) => hints + hintedPhrases(sentence), 0) >= 2
}

function isOwnStory(words: readonly string[]): boolean {
  if (words.some(isResearch) || !words.some(isSuffered)) return false
  const speaker = words.filter(isSpeaker).length
  return OWN_STORIES.some(
    (least) => words.length >= least.words && speaker >= least.speaker && speaker / words.length >= least.share,
  )
}

/** A message in the first person that asks for nothing: what people tell a machine so is about themselves. */
function isMereTelling(sentences: readonly (readonly string[])[]): boolean {
  const words = sentences.flat()
  return (
    words.length >= SHORTEST_TELLING &&
    sentences.some(isFirstPerson) &&
    !words.some(isOfQuestion) &&
    !sentences.some(([first = '']) => isAskingFirst(first))
  )
}

const SHORTEST_TELLING = 5

function isOfQuestion(word: string): boolean {
  return isAsking(word) || isResearch(word) || isClient(word) || isCondition(word)
}

/** What makes an English “I” of the letter. */
const BEHIND_I = wordsLike(
  'am was have had did live lived left fled came went got saw work worked must will cannot think',
)

function isFirstPerson(words: readonly string[]): boolean {
  return words.some((word, at) => isSurelySpeaker(word) || (word === 'i' && BEHIND_I(words[at + 1] ?? '')))
}
