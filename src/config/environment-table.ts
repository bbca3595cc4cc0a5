import { aboutVariable, VARIABLE_NAMES, variables, type VariableName } from './variables.ts'

/** The README's table of variables, as Markdown; secrets have `_FILE` beside their name. */
export function environmentTable(): string {
  const head = ['| variable | what it is for | example | where to get it |', '| --- | --- | --- | --- |']
  return [...head, ...VARIABLE_NAMES.map(row)].join('\n')
}

function row(name: VariableName): string {
  const { about, example, from, secret } = aboutVariable(name)
  const names = secret ? `\`${name}\`, or \`${name}_FILE\`` : `\`${name}\``
  const fallback = String(variables.shape[name].parse(undefined) ?? '')
  const purpose = fallback === '' ? about : `${about} Default: \`${fallback}\`.`
  return `| ${names} | ${purpose} | \`${example}\` | ${from} |`
}
