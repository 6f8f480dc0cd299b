import type {Facts, ScriptBlock} from '../facts.js'
import {asMapping, asText, get, itemsOf, type SyntaxNode} from '../formats/syntax.js'
import {addNamedValues} from './named-values.js'
import type {DocumentReader} from './reader.js'

/** GitHub Actions workflows (GitHub docs: Workflow syntax for GitHub Actions). */
export const githubWorkflow: DocumentReader = {
  kind: 'github-workflow',
  format: 'yaml',
  isCertain: path => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path),
  read(document, facts) {
    for (const root of document.documents) {
      addNamedValues(root, facts, 'github-expression')
      const shell = get(root, 'defaults', 'run', 'shell')
      for (const job of asMapping(get(root, 'jobs'))?.entries ?? []) {
        const jobShell = get(job.value, 'defaults', 'run', 'shell') ?? shell
        addGithubSteps(get(job.value, 'steps'), facts, jobShell)
      }
    }
  }
}

/** Adds the scripts of a workflow's or a composite action's steps. */
export function addGithubSteps(
  steps: SyntaxNode | undefined,
  facts: Facts,
  shell?: SyntaxNode
): void {
  for (const step of itemsOf(steps)) {
    const script = asText(get(step, 'run'))
    if (!script) continue
    const name = asText(get(step, 'shell'))?.text ?? asText(shell)?.text ?? 'bash'
    facts.scripts.push({shell: shellOf(name), text: script, expansion: 'github-expression'})
  }
}

/** The shell of a `shell:` value: a name or a command line with `{0}`. */
export function shellOf(value: string): ScriptBlock['shell'] {
  const [first = ''] = value.trim().split(/\s/, 1)
  const program = first.slice(Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\')) + 1)
  const name = program.toLowerCase().replace(/\.exe$/, '')
  switch (name) {
    case 'bash':
    case 'sh':
    case 'pwsh':
    case 'powershell':
    case 'cmd':
    case 'python':
      return name
    default:
      return 'other'
  }
}
