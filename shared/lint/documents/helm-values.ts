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
    facts.chartValues.push(...documents)
  }
}
