import type { ListName } from '../record-files.ts'
import type { Finding } from './finding.ts'
import { textsAt } from './raw-value.ts'
import type { RecordFolder } from './record-folder.ts'

const NAMES: readonly { readonly list: ListName; readonly place: readonly string[] }[] = [
  { list: 'persons', place: ['name'] },
  { list: 'persons', place: ['otherNames', '*', 'name'] },
  { list: 'cases', place: ['name'] },
  { list: 'cases', place: ['court'] },
  { list: 'groups', place: ['name'] },
  { list: 'groups', place: ['otherNames', '*'] },
  { list: 'groups', place: ['abbreviation'] },
  { list: 'statements', place: ['speaker'] },
  { list: 'sources', place: ['publisher'] },
  { list: 'unreadCitations', place: ['name'] },
  { list: 'unreadCitations', place: ['court'] },
]

const LONGEST_NAME = 200

/** Letters that follow one another without a break in which Latin meets Cyrillic or Greek: no alphabet does (UTS 39, 5.1). */
const MIXED_WORD =
  /\p{Script=Latin}\p{M}?[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}?\p{Script=Latin}/u

/** `<b>`, `</a>`, Slack's `<!channel>`, `<@U1>`, `<https://…|…>`. */
const MARKUP = /<[!@#/]?\p{L}/u

/** Names that a chat would show as something else than a name, or that look like another. */
export function disguisedNames(folder: RecordFolder): readonly Finding[] {
  return NAMES.flatMap(({ list, place }) =>
    (folder.raw.get(list) ?? []).flatMap((row, index) =>
      textsAt(row, place).flatMap(({ path, text }) =>
        disguisesOf(text).map((reason) => ({ list, index, path, reason })),
      ),
    ),
  )
}

function disguisesOf(name: string): readonly string[] {
  return [
    ...(name.length > LONGEST_NAME ? [`is longer than ${LONGEST_NAME} characters`] : []),
    ...(MIXED_WORD.test(name) ? ['mixes Latin with Cyrillic or Greek letters in one word'] : []),
    ...(MARKUP.test(name) ? ['holds a tag or a mention, which a name never does'] : []),
  ]
}
