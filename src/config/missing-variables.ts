import type { ConfigFault } from './config-fault.ts'
import { aboutVariable, type VariableName } from './variables.ts'

/** A fault for each of the needed variables that was not given, with where to get it. */
export function missingVariables(
  needed: readonly VariableName[],
  given: ReadonlySet<VariableName>,
  why: string,
): readonly ConfigFault[] {
  return needed
    .filter((name) => !given.has(name))
    .map((variable) => ({ variable, problem: `is missing: ${why}`, remedy: aboutVariable(variable).from }))
}
