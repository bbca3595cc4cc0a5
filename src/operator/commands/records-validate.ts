import { validateFolder } from '../../../knowledge/records/validate-folder.ts'
import { SHIPPED_RECORDS } from '../../open-records.ts'
import { operatorCommand } from '../operator-command.ts'

export const recordsValidate = operatorCommand({
  name: 'records validate',
  usage: ['records validate [DIR]', 'Says whether a folder of records may be published: the shipped ones, or DIR.'],
  options: {},
  words: [0, 1],
  run: ({ words: [folder = SHIPPED_RECORDS] }, { say, complain }) => {
    const { lines, exitCode } = validateFolder(folder)
    ;(exitCode === 0 ? say : complain)(lines)
    return Promise.resolve(exitCode)
  },
})
