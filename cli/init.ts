import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {UsageError} from '../shared/errors.js'
import {nearest} from '../shared/inputs.js'
import {defaultBaseline} from '../shared/lint/suppression/baseline-file.js'
import {toolName} from '../shared/version.js'
import {
  azureTemplate,
  configTemplate,
  githubTemplate,
  preCommitTemplate,
  type TemplateValues
} from './init-templates.js'

/** What `mcp-gatehouse init --help` prints. */
export const initHelp = `Usage: ${toolName} init [options]

Write a configuration, and the workflow or pipeline that runs lint. Files that are
there already stay as they are.

  --github, --azure, --pre-commit
      What to write beside the configuration. Default: --github, or --azure where
      the repository is one of Azure DevOps.
  --uses <owner/${toolName}@ref>
      Where the Action comes from, as in a workflow's uses. Default: OWNER/${toolName}@v1,
      to be replaced by hand.
  --baseline
      Accept today's findings: write them to a baseline, so that only new ones fail.
  -h, --help
      Show this text.
`

const options = {
  github: {type: 'boolean'},
  azure: {type: 'boolean'},
  'pre-commit': {type: 'boolean'},
  uses: {type: 'string'},
  baseline: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'}
} as const

/** Lints the folder and writes its findings to the baseline; returns what to say about it. */
export type WriteBaseline = () => Promise<void>

/**
 * Writes the files and returns what was done and what is next, as text.
 *
 * @param root the repository's folder.
 * @throws UsageError for wrong arguments.
 */
export async function init(
  root: string,
  args: readonly string[],
  writeBaseline: WriteBaseline
): Promise<string> {
  const {values, positionals, tokens} = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue
    const near = nearest(token.name, Object.keys(options))
    throw new UsageError(
      `init has no flag '${token.rawName.slice(0, 40)}'${near ? `: did you mean '--${near}'?` : ''}`
    )
  }
  if (positionals.length > 0) {
    throw new UsageError('init takes no arguments: it writes to the current folder')
  }
  if (values.help) return initHelp
  const uses = values.uses ?? `OWNER/${toolName}@v1`
  if (typeof uses !== 'string' || !/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(uses)) {
    throw new UsageError(`--uses is written as owner/${toolName}@ref, as in a workflow`)
  }
  if (values.baseline) await writeBaseline()

  const template: TemplateValues = {
    uses,
    defaultBranch: defaultBranch(root),
    ...(values.baseline && {baseline: defaultBaseline})
  }
  const chosen = values.github || values.azure || values['pre-commit']
  const azure = values.azure || (!chosen && isAzure(root))
  const github = values.github || (!chosen && !azure)
  const lines = [write(root, '.mcp-gatehouse.yml', configTemplate(template))]
  const next: string[] = []
  if (github) {
    lines.push(write(root, '.github/workflows/mcp-gatehouse.yml', githubTemplate(template)))
    if (values.uses === undefined) {
      next.push(`Replace OWNER in .github/workflows/mcp-gatehouse.yml and .mcp-gatehouse.yml.`)
    }
    next.push('Commit the files and open a pull request.')
  }
  if (azure) {
    lines.push(write(root, '.azure-pipelines/mcp-gatehouse.yml', azureTemplate(template)))
    next.push(
      'Install the MCP gatehouse extension in the organization, and create a pipeline from .azure-pipelines/mcp-gatehouse.yml.',
      'On Azure Repos, add the pipeline as a build validation policy of the branch.'
    )
  }
  if (values['pre-commit']) {
    const text = preCommitTemplate(template)
    const existed = fs.existsSync(path.join(root, '.pre-commit-config.yaml'))
    lines.push(write(root, '.pre-commit-config.yaml', text))
    if (existed) next.push(`Add to .pre-commit-config.yaml:\n${text.replace('repos:\n', '')}`)
  }
  if (!values.baseline) {
    next.push(
      `Run '${toolName} lint': when it finds more than can be fixed now, '${toolName} lint --write-baseline' accepts it for now, and only new findings fail.`
    )
  }
  return [...lines, '', 'Next:', ...next.map(line => `- ${line}`)].join('\n')
}

function write(root: string, file: string, text: string): string {
  const target = path.join(root, file)
  fs.mkdirSync(path.dirname(target), {recursive: true})
  try {
    fs.writeFileSync(target, text, {flag: 'wx'})
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return `kept ${file}: it was there already`
  }
  return `wrote ${file}`
}

/** The text of a file in `.git`; empty when it is not there. */
function gitFile(root: string, name: string): string {
  try {
    return fs.readFileSync(path.join(root, '.git', name), 'utf8')
  } catch {
    return ''
  }
}

/** The branch that the remote calls its default; `main` when that is not known. */
function defaultBranch(root: string): string {
  return (
    /^ref: refs\/remotes\/origin\/(\S+)/.exec(gitFile(root, 'refs/remotes/origin/HEAD'))?.[1] ??
    'main'
  )
}

/** Whether the repository looks like one of Azure DevOps. */
function isAzure(root: string): boolean {
  if (fs.existsSync(path.join(root, '.github'))) return false
  const config = gitFile(root, 'config')
  if (/url\s*=\s*\S*(?:dev\.azure\.com|visualstudio\.com)/i.test(config)) return true
  return ['azure-pipelines.yml', '.azure-pipelines', '.azuredevops'].some(name =>
    fs.existsSync(path.join(root, name))
  )
}
