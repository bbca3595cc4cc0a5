import { alertAnswers } from './alerts/alert-answers.ts'
import { audit } from './audit.ts'
import { forget } from './forget.ts'
import { invite } from './invite.ts'
import { object } from './objections/object.ts'
import { objections } from './objections/objections.ts'
import type { OfficeAnswer } from './office-answer.ts'
import { people } from './people.ts'
import { privacy } from './privacy.ts'
import { revoke } from './revoke.ts'
import { role } from './role.ts'
import { tasks } from './tasks.ts'
import { workspace } from './workspace.ts'
import type { Office } from './office.ts'

/** What the instance does when asked, by the topic of the command. */
export function officeOf(office: Office): ReadonlyMap<string, OfficeAnswer> {
  return new Map([
    ['privacy', privacy(office)],
    ['forget', forget(office)],
    ['object', object(office)],
    ['objections', objections(office)],
    ['tasks', tasks(office)],
    ['invite', invite(office)],
    ['people', people(office)],
    ['revoke', revoke(office)],
    ['role', role(office)],
    ['workspace', workspace(office)],
    ['audit', audit(office)],
    ...alertAnswers(office),
  ])
}
