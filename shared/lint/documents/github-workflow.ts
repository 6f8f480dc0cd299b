import type {Facts, ScriptBlock} from '../facts/facts.js'
import type {Pipeline, Variable} from '../facts/pipeline.js'
import type {Interests} from '../interests.js'
import {linkPipeline} from '../pipelines/link.js'
import {parseScripts} from '../scripts/parse-scripts.js'
import {GitHubReader} from './ci/github-reader.js'
import {addNamedValues} from './named-values.js'
import type {DocumentReader, ReadContext} from './reader.js'

/** GitHub Actions workflows (GitHub docs: Workflow syntax for GitHub Actions). */
export const githubWorkflow: DocumentReader = {
  kind: 'github-workflow',
  format: 'yaml',
  isCertain: path => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path),
  async read(document, facts, context) {
    for (const root of document.documents) addNamedValues(root, facts, 'github-expression')
    const pipeline = this.readPipeline?.(document, facts.file)
    if (pipeline) await addPipeline(pipeline, facts, context)
  },
  readPipeline(document, file) {
    const [root] = document.documents
    return root && new GitHubReader(file).readWorkflow(root)
  }
}

/**
 * Parses the scripts of a CI document that hold something to look at, or run with secrets in their
 * environment; gives all of them.
 */
export async function parsePipelineScripts(
  pipeline: Pipeline,
  interests: Interests
): Promise<ScriptBlock[]> {
  const scripts: ScriptBlock[] = []
  const withSecrets = new Set<ScriptBlock>()
  const holdsSecret = ({value}: Variable): boolean => /secrets|token|\$\(/i.test(value.text)
  for (const job of pipeline.jobs) {
    const inJob = [...pipeline.variables, ...job.variables].some(holdsSecret)
    for (const {script, variables} of job.steps) {
      if (!script) continue
      scripts.push(script)
      if (inJob || variables.some(holdsSecret)) withSecrets.add(script)
    }
  }
  await parseScripts(scripts, interests, withSecrets)
  return scripts
}

/** Adds the jobs and scripts of a CI document, with the documents that it draws in. */
export async function addPipeline(
  pipeline: Pipeline,
  facts: Facts,
  context: ReadContext
): Promise<void> {
  facts.pipeline = pipeline
  facts.scripts.push(...(await parsePipelineScripts(pipeline, context.interests)))
  await linkPipeline(pipeline, (path, kind) => {
    if (kind === 'template') return context.pipeline(path, 'azure-pipeline')
    return context.pipeline(path, kind === 'workflow' ? 'github-workflow' : 'github-action')
  })
}
