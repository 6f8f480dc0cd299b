import {ObjectValues} from '../infrastructure/yaml/object-values.js'
import type {DocumentReader} from './reader.js'

/**
 * Values of Helm charts (Helm Docs, "Values Files"): `values.yaml`, `values-prod.yaml`,
 * `prod.values.yaml`.
 */
export const helmValues: DocumentReader = {
  kind: 'helm-values',
  format: 'yaml',
  aboutPeople: true,
  isCertain: () => false,
  isPossible: path => /(?:^|[/._-])values(?:[._-][\w.-]{1,80})?\.ya?ml$/i.test(path),
  read({documents}, facts) {
    const values = new ObjectValues(facts.file)
    for (const document of documents) {
      const {value} = values.document(document, document.range.end)
      if (value) facts.chartValues.push(value)
    }
  }
}
