import type {Facts} from '../facts.js'
import {linkPipeline} from '../pipelines/link.js'
import type {Pipeline} from '../pipelines/pipeline.js'
import {parseScripts} from '../scripts.js'
import {GitHubReader} from './github-reader.js'
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

/** Adds the jobs and scripts of a CI document, with the documents that it draws in. */
export async function addPipeline(
  pipeline: Pipeline,
  facts: Facts,
  context: ReadContext
): Promise<void> {
  facts.pipeline = pipeline
  for (const job of pipeline.jobs) {
    for (const {script} of job.steps) if (script) facts.scripts.push(script)
  }
  await parseScripts(facts.scripts)
  await linkPipeline(pipeline, (path, kind) => {
    if (kind === 'template') return context.pipeline(path, 'azure-pipeline')
    return context.pipeline(path, kind === 'workflow' ? 'github-workflow' : 'github-action')
  })
}
