import type { ConfigFault } from '../config-fault.ts'
import type { Environment } from './environment.ts'
import { readSecretFile } from './secret-file.ts'
import { aboutVariable, VARIABLE_NAMES, type VariableName } from '../variables.ts'

/** What the environment says, unchecked. */
export interface GivenValues {
  readonly texts: ReadonlyMap<VariableName, string>
  /** Names that were given, also those whose file could not be read. */
  readonly names: ReadonlySet<VariableName>
  readonly faults: readonly ConfigFault[]
}

/** Reads our variables and the files of `NAME_FILE`; what is empty or only white space counts as not given. */
export function givenValues(environment: Environment): GivenValues {
  const texts = new Map<VariableName, string>()
  const names = new Set<VariableName>()
  const faults: ConfigFault[] = []
  for (const name of VARIABLE_NAMES) {
    const given = givenValue(environment, name)
    if (given === null) continue
    names.add(name)
    if (given.ok) texts.set(name, given.text)
    else faults.push(given.fault)
  }
  return { texts, names, faults }
}

type GivenValue = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: ConfigFault }

function givenValue(environment: Environment, name: VariableName): GivenValue | null {
  const text = environment[name]?.trim() ?? ''
  const fileName = `${name}_FILE`
  const path = aboutVariable(name).secret ? (environment[fileName]?.trim() ?? '') : ''
  if (path === '') return text === '' ? null : { ok: true, text }
  if (text !== '') {
    const fault = { variable: fileName, problem: `is set beside ${name}`, remedy: 'Unset one of the two.' }
    return { ok: false, fault }
  }
  const secret = readSecretFile(path)
  return secret.ok ? secret : { ok: false, fault: { variable: fileName, ...secret } }
}
