import {get} from '../formats/syntax.js'
import {addGithubSteps} from './github-workflow.js'
import {addNamedValues} from './named-values.js'
import type {DocumentReader} from './reader.js'

/** Manifests of actions, composite and others (GitHub docs: Metadata syntax for GitHub Actions). */
export const githubAction: DocumentReader = {
  kind: 'github-action',
  format: 'yaml',
  isCertain: () => false,
  isPossible: path => /(?:^|\/)action\.ya?ml$/i.test(path),
  looksLike: text => /^runs[ \t]*:/m.test(text),
  read(document, facts) {
    for (const root of document.documents) {
      addNamedValues(root, facts, 'github-expression')
      addGithubSteps(get(root, 'runs', 'steps'), facts)
    }
  }
}
