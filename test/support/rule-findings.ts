import type {Finding, LintResult} from '../../shared/lint/finding.js'
import {applyFixes} from '../../shared/lint/fixes/fix.js'
import type {Rule} from '../../shared/lint/rule.js'
import {lintFiles} from './tree.js'

type Options = NonNullable<Parameters<typeof lintFiles>[1]>

/** Findings of one rule in a GitHub workflow, each as `severity: text that is marked`. */
export async function inWorkflow(rule: Rule, text: string, options: Options = {}) {
  return marked(rule, {'.github/workflows/test.yml': text}, options)
}

/** Findings of one rule in an Azure pipeline, each as `severity: text that is marked`. */
export async function inPipeline(rule: Rule, text: string, options: Options = {}) {
  return marked(rule, {'azure-pipelines.yml': text}, options)
}

/** Findings of one rule in a tree; those of other files than the first are told by their path. */
export async function marked(
  rule: Rule,
  files: Readonly<Record<string, string>>,
  options: Options = {}
): Promise<string[]> {
  const result = await lintFiles(files, {rules: [rule], ...options})
  if (result.unreadable.length > 0) throw new Error(JSON.stringify(result.unreadable))
  const [first] = Object.keys(files)
  return result.findings.map(finding => {
    const {file} = finding.location
    const where = file === first ? '' : `${file} `
    return `${where}${finding.severity}: ${textOf(finding, files[file] ?? '')}`
  })
}

/** The text that a finding marks, with line breaks and what surrounds them as one blank. */
function textOf({location}: Pick<Finding, 'location'>, text: string): string {
  const lines = text.split('\n').slice(location.line - 1, location.endLine)
  const last = lines.length - 1
  lines[last] = lines[last]!.slice(0, location.endColumn - 1)
  lines[0] = lines[0]!.slice(location.column - 1)
  return lines.join('\n').replace(/\s*\n\s*/g, ' ')
}

/** The related places of all findings of one rule, each as `message: text that is marked`. */
export async function related(
  rule: Rule,
  files: Readonly<Record<string, string>>
): Promise<string[]> {
  const {findings} = await lintFiles(files, {rules: [rule]})
  return findings.flatMap(({related = []}) =>
    related.map(
      ({message, location}) => `${message}: ${textOf({location}, files[location.file] ?? '')}`
    )
  )
}

/** What findings of one rule say to do, each once. */
export async function helps(
  rule: Rule,
  files: Readonly<Record<string, string>>
): Promise<string[]> {
  const {findings} = await lintFiles(files, {rules: [rule]})
  return [...new Set(findings.map(({help}) => help))]
}

/** Messages of a result. */
export function messages(result: LintResult): string[] {
  return result.findings.map(({message}) => message)
}

/** A text after the fixes of one rule, as many passes as it takes. */
export async function fixed(rule: Rule, file: string, text: string): Promise<string> {
  let current = text
  for (let pass = 0; pass < 10; pass++) {
    const {findings} = await lintFiles({[file]: current}, {rules: [rule]})
    const {texts} = applyFixes(findings, name => (name === file ? current : undefined))
    const next = texts.get(file)
    if (next === undefined || next === current) return current
    current = next
  }
  throw new Error('the fixes do not come to an end')
}

/** A workflow with one job and one script step, which has `env` and runs `script`. */
export function runStep(
  script: string,
  env: Readonly<Record<string, string>> = {},
  more = ''
): string {
  const lines = script.split('\n').map(line => `          ${line}\n`)
  const variables = Object.entries(env).map(([name, value]) => `          ${name}: ${value}\n`)
  const environment = variables.length > 0 ? `        env:\n${variables.join('')}` : ''
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - name: one\n${more}${environment}        run: |\n${lines.join('')}`
}

/** A pipeline with one script step. */
export function scriptStep(
  script: string,
  env: Readonly<Record<string, string>> = {},
  {key = 'bash', top = ''} = {}
): string {
  const lines = script.split('\n').map(line => `      ${line}\n`)
  const variables = Object.entries(env).map(([name, value]) => `      ${name}: ${value}\n`)
  const environment = variables.length > 0 ? `    env:\n${variables.join('')}` : ''
  return `trigger: [main]\n${top}steps:\n  - ${key}: |\n${lines.join('')}${environment}`
}
