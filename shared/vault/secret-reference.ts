import {UsageError} from '../errors.js'

/** One secret to read and the output that it goes to. */
export interface SecretReference {
  /** Key Vault's names are letters, digits and hyphens, in any letter case. */
  readonly name: string
  /** Undefined for the current version. */
  readonly version: string | undefined
  readonly output: string
}

const secretName = /^[0-9A-Za-z-]{1,127}$/
const secretVersion = /^[0-9a-f]{32}$/i
const outputName = /^[A-Za-z_][A-Za-z0-9_-]*$/

/**
 * Reads the `secrets` input: one `name[/version] [| OUTPUT_NAME]` a line, or several separated by
 * commas. Without an output name the secret's own is taken. Everything that is wrong is said at once.
 *
 * @throws UsageError
 */
export function parseSecretReferences(text: string): SecretReference[] {
  const problems: string[] = []
  const references: SecretReference[] = []
  const items = text
    .split(/[\r\n,]/)
    .map(item => item.trim())
    .filter(item => item !== '' && !item.startsWith('#'))
  for (const item of items) {
    const reference = parseItem(item)
    if (typeof reference === 'string') problems.push(reference)
    else references.push(reference)
  }
  const byOutput = new Map<string, SecretReference>()
  for (const reference of references) {
    // Variables of a process are one and the same in any letter case on Windows.
    const key = reference.output.toLowerCase()
    const other = byOutput.get(key)
    if (other) {
      problems.push(
        `the secrets '${other.name}' and '${reference.name}' both go to the output '${reference.output}': name another one, as in '${reference.name} | OTHER_NAME'`
      )
    }
    byOutput.set(key, reference)
  }
  if (items.length === 0) problems.push("no secret is named: write one 'name | OUTPUT_NAME' a line")
  if (problems.length > 0) {
    throw new UsageError(
      `input 'secrets': ${problems.length > 1 ? problems.map(problem => `\n- ${problem}`).join('') : problems[0]}`
    )
  }
  return references
}

function parseItem(item: string): SecretReference | string {
  const shown = `'${item.slice(0, 60)}'`
  const [source = '', output, ...rest] = item.split('|').map(part => part.trim())
  if (rest.length > 0) return `${shown} has more than one '|'`
  if (/[*?]/.test(source)) {
    return `${shown}: patterns are not taken. Name each secret: a job should read only what it uses`
  }
  if (/^https?:/i.test(source)) {
    return `${shown}: give the secret's name; the vault is the input 'vault-url'`
  }
  const [name = '', version, ...more] = source.split('/')
  if (!secretName.test(name) || more.length > 0) {
    return `${shown}: a secret's name has letters, digits and hyphens only; write 'name', 'name/version' or 'name | OUTPUT_NAME'`
  }
  if (version !== undefined && !secretVersion.test(version)) {
    return `${shown}: the version after '/' must be 32 hexadecimal digits`
  }
  if (output !== undefined && !outputName.test(output)) {
    return `${shown}: an output's name has letters, digits, '_' and '-', and starts with a letter or '_'`
  }
  if (output === undefined && !outputName.test(name)) {
    return `${shown}: an output cannot be called so; name one, as in '${name} | OUTPUT_NAME'`
  }
  return {name, version: version?.toLowerCase(), output: output ?? name}
}
