import { stretchOf } from '../answers/page.ts'
import type { Words } from '../locales/words.ts'
import { plain, strong, type Line } from '../reply/line.ts'
import type { Reply } from '../reply/reply.ts'
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
      const id = officeWords(request.query.text).valueOf('done')
      return id === null ? openTasks(office, request) : done(office, request, id)
    },
  }
}

async function openTasks({ store }: Pick<Office, 'store'>, { query, words }: OfficeRequest): Promise<Reply> {
  const open = await store.read((db) =>
    db.selectFrom('tasks').selectAll().where('done_at', 'is', null).orderBy('at').orderBy('id').execute(),
  )
  const { items, offset, page } = stretchOf(open, { ...query, text: '', id: null }, ON_A_PAGE)
  return officeReply(words, {
    headline: words.say('tasks-headline', { count: open.length }),
    blocks:
      items.length === 0
        ? []
        : [{ type: 'paragraph', lines: items.map((task, place) => lineOf(task, offset + place + 1, words)) }],
    actions: items.map(({ id }, place) => ({
      label: words.say('tasks-done', { number: offset + place + 1 }),
      ask: `/tasks done:${id}`,
    })),
    ...(page ? { page } : {}),
  })
}

/** A kind that this version has no words for is shown as it is called. */
function lineOf({ kind, record_key, at }: TasksTable, number: number, words: Words): Line {
  const what = words.has(`task-${kind}`) ? words.say(`task-${kind}`) : kind
  return plain(
    strong(`${number}. `),
    `${what} · `,
    { record: record_key, text: record_key },
    ` · ${dayWords(words, at)}`,
  )
}

async function done(
  { store, now }: Pick<Office, 'store' | 'now'>,
  { words }: OfficeRequest,
  id: string,
): Promise<Reply> {
  const isDone = await store.write(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('tasks')
      .set({ done_at: now() })
      .where('id', '=', id)
      .where('done_at', 'is', null)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })
  if (!isDone) return refusedReply(words, 'tasks-none')
  return officeReply(words, {
    headline: words.say('tasks-is-done'),
    actions: [{ label: words.say('tasks-left'), ask: '/tasks' }],
  })
}
