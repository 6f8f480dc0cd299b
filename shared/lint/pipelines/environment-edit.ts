import type {ScriptBlock} from '../facts/facts.js'
import type {ExpressionUse, Step} from '../facts/pipeline.js'
import type {ShellScript, ShellWord} from '../languages/shell.js'
import type {Problem} from '../rule.js'
import type {Range} from '../source.js'

type Edits = NonNullable<Problem['fix']>['edits']
type Quotes = 'none' | 'single' | 'double' | 'document'

/**
 * Edits that hand an expression to a script through the environment: an entry in the step's `env`,
 * and the variable, quoted for its place, in the script. Undefined where the meaning could change.
 */
export function passThroughEnvironment(use: ExpressionUse, name: string): Edits | undefined {
  const {step} = use
  const script = step?.script
  if (!step || !script?.commands || use.text !== script.text || use.start === 0) return undefined
  const {file} = script.text
  const original = file.text.slice(use.range.start, use.range.end)
  // In a quoted YAML scalar the quotes of the shell would need escapes of their own.
  const before = file.text[script.text.range().start - 1]
  if (before === '"' || before === "'" || original.includes('\n')) return undefined
  const variable = variableName(name)
  const entry = environmentEdit(step, variable, original)
  const replacement = replacementFor(use, script, variable, file.text)
  return entry && replacement ? [...entry, replacement] : undefined
}

function variableName(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9_]/g, '_').toUpperCase()
  return /^\d/.test(plain) ? `_${plain}` : plain
}

function environmentEdit(step: Step, name: string, value: string): Edits | undefined {
  const existing = step.variables.find(variable => variable.name.text === name)
  if (existing) return existing.value.text.trim() === value ? [] : undefined
  if (step.envInsertion) {
    const {at, indent} = step.envInsertion
    return [{start: at, end: at, newText: `${name}: ${value}\n${indent}`}]
  }
  if (step.variables.length > 0 || !step.scriptInsertion) return undefined
  const {at, indent} = step.scriptInsertion
  return [{start: at, end: at, newText: `env:\n${indent}  ${name}: ${value}\n${indent}`}]
}

function replacementFor(
  use: ExpressionUse,
  script: ScriptBlock,
  name: string,
  text: string
): Edits[number] | undefined {
  const found = wordAround(script.commands!, use.range)
  if (!found) return undefined
  const {word, document} = found
  const raw = text.slice(word.range.start, use.range.start)
  const quotes: Quotes = document ? (word.quoted ? 'single' : 'document') : quotesAfter(raw, script)
  const power = script.shell === 'pwsh' || script.shell === 'powershell'
  if (quotes === 'single') {
    const whole = raw === "'" && text.slice(use.range.end, word.range.end) === "'"
    return whole ? {...word.range, newText: power ? `$env:${name}` : `"$${name}"`} : undefined
  }
  if (power) {
    if (document) return undefined
    const newText = quotes === 'double' ? `$($env:${name})` : `$env:${name}`
    // Outside of quotes only a whole word is an expression.
    const whole = word.range.start === use.range.start && word.range.end === use.range.end
    return quotes === 'double' || whole ? {...use.range, newText} : undefined
  }
  return {...use.range, newText: quotes === 'none' ? `"\${${name}}"` : `\${${name}}`}
}

/** The quotes that are open after the beginning of a word. */
function quotesAfter(raw: string, {shell}: ScriptBlock): Quotes {
  const escapeCharacter = shell === 'pwsh' || shell === 'powershell' ? '`' : '\\'
  let quotes: Quotes = 'none'
  for (let i = 0; i < raw.length; i++) {
    const character = raw[i]
    if (character === escapeCharacter && quotes !== 'single') i++
    else if (character === "'" && quotes !== 'double') {
      quotes = quotes === 'single' ? 'none' : 'single'
    } else if (character === '"' && quotes !== 'single') {
      quotes = quotes === 'double' ? 'none' : 'double'
    }
  }
  return quotes
}

/** The innermost word that a place of the script lies in. */
function wordAround(
  {commands, assignments}: ShellScript,
  range: Range
): {word: ShellWord; document: boolean} | undefined {
  let best: {word: ShellWord; document: boolean} | undefined
  const consider = (word: ShellWord | undefined, document = false): void => {
    if (!word || word.range.start > range.start || word.range.end < range.end) return
    const size = word.range.end - word.range.start
    if (!best || size <= best.word.range.end - best.word.range.start) best = {word, document}
  }
  for (const command of commands) {
    for (const word of command.words) consider(word)
    for (const {value} of command.assignments) consider(value)
    consider(command.input)
    for (const redirect of command.redirects) {
      consider(redirect.target)
      consider(redirect.document, redirect.operator.startsWith('<<') && redirect.operator !== '<<<')
    }
  }
  for (const {value, items} of assignments) {
    consider(value)
    for (const item of items ?? []) consider(item)
  }
  return best
}
