import { createHash } from 'node:crypto'
import { stretchOf } from '../answers/page.ts'
import type { Words } from '../locales/words.ts'
import { plain, strong, type Line, type Span } from '../reply/line.ts'
import type { Reply } from '../reply/reply.ts'
import type { Store } from '../store/store.ts'
import type { TasksTable } from '../store/tables/alert-tables.ts'
import { dayWords } from './moment-words.ts'
import type { OfficeAnswer, OfficeRequest } from './office-answer.ts'
import { officeReply } from './office-reply.ts'
import { officeWords } from './office-words.ts'
import type { Office } from './office.ts'
import { refusedReply } from './refused-reply.ts'

const ON_A_PAGE = 5

/** What reviewers are asked to look at, and that it is done. */
export function tasks(office: Pick<Office, 'store' | 'now'>): OfficeAnswer {
  return {
    needs: 'reviewer',
    answer: (request) => {
      const mark = officeWords(request.query.text).valueOf('done')
      return mark === null ? openTasks(office, request) : done(office, request, mark)
    },
  }
}

async function openTasks({ store }: Pick<Office, 'store'>, { query, words }: OfficeRequest): Promise<Reply> {
  const open = await listOpen(store)
  const { items, offset, page } = stretchOf(open, { ...query, text: '', id: null }, ON_A_PAGE)
  return officeReply(words, {
    headline: words.say('tasks-headline', { count: open.length }),
    blocks:
      items.length === 0
        ? []
        : [{ type: 'paragraph', lines: items.map((task, place) => lineOf(task, offset + place + 1, words)) }],
    actions: items.map(({ id }, place) => ({
      label: words.say('tasks-done', { number: offset + place + 1 }),
      ask: `/tasks done:${markOf(id)}`,
    })),
    ...(page ? { page } : {}),
  })
}

function listOpen(store: Store): Promise<readonly TasksTable[]> {
  return store.read((db) =>
    db.selectFrom('tasks').selectAll().where('done_at', 'is', null).orderBy('at').orderBy('id').execute(),
  )
}

/** A task’s id may be as long as a record’s, and hold spaces; a button holds 64 bytes. */
function markOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12)
}

/** A kind that this version has no words for is shown as it is called. */
function lineOf({ kind, record_key, at }: TasksTable, number: number, words: Words): Line {
  const what = words.has(`task-${kind}`) ? words.say(`task-${kind}`) : kind
  const record: readonly Span[] = record_key === '' ? [] : [{ record: record_key, text: record_key }, ' · ']
  return plain(strong(`${number}. `), `${what} · `, ...record, dayWords(words, at))
}

async function done(
  { store, now }: Pick<Office, 'store' | 'now'>,
  { words }: OfficeRequest,
  mark: string,
): Promise<Reply> {
  const task = (await listOpen(store)).find(({ id }) => markOf(id) === mark)
  if (task === undefined) return refusedReply(words, 'tasks-none')
  await store.write(async (tx) => {
    await tx.updateTable('tasks').set({ done_at: now() }).where('id', '=', task.id).execute()
  })
  return officeReply(words, {
    headline: words.say('tasks-is-done'),
    actions: [{ label: words.say('tasks-left'), ask: '/tasks' }],
  })
}
