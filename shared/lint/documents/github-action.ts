import {GitHubReader} from './ci/github-reader.js'
import {addPipeline} from './github-workflow.js'
import {addNamedValues} from './named-values.js'
import type {DocumentReader} from './reader.js'

/** Manifests of actions, composite and others (GitHub docs: Metadata syntax for GitHub Actions). */
export const githubAction: DocumentReader = {
  kind: 'github-action',
  format: 'yaml',
  isCertain: () => false,
  isPossible: path => /(?:^|\/)action\.ya?ml$/i.test(path),
  looksLike: text => /^runs[ \t]*:/m.test(text),
  async read(document, facts, context) {
    for (const root of document.documents) addNamedValues(root, facts, 'github-expression')
    const pipeline = this.readPipeline?.(document, facts.file)
    if (pipeline) await addPipeline(pipeline, facts, context)
  },
  readPipeline(document, file) {
    const [root] = document.documents
    return root && new GitHubReader(file).readAction(root)
  }
}
