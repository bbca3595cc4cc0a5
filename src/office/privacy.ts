import { privacyLines } from '../people/privacy-lines.ts'
import type { OfficeAnswer } from './office-answer.ts'
import { officeReply } from './office-reply.ts'
import type { Office } from './office.ts'

/** What is seen and kept of whoever asks, and who runs this instance. */
export function privacy({ operator }: Pick<Office, 'operator'>): OfficeAnswer {
  return {
    needs: null,
    answer: ({ words }) =>
      Promise.resolve(
        officeReply(words, { headline: words.say('privacy-headline'), lines: privacyLines(words, operator) }),
      ),
  }
}
