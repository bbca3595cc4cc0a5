import type { Store } from '../store/store.ts'
import { PERSON } from './sealing-purposes.ts'

/** By which a person (`telegram:USERID`) is looked up. */
export function personHash({ sealing }: Pick<Store, 'sealing'>, person: string): string {
  return sealing.hash(person, PERSON)
}
