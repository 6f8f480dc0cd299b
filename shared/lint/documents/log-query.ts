import type {DocumentReader} from './reader.js'

/** Queries over logs in files of their own (`.kql`), and rules of Microsoft Sentinel in YAML. */
export const logQuery: DocumentReader = {
  kind: 'log-query',
  format: 'text',
  alongside: true,
  isCertain: () => false,
  isPossible: path => /\.(?:kql|kusto|csl)$/i.test(path) || isYaml(path),
  looksLike: (text, path, interests) =>
    interests.infrastructure(text) && (!isYaml(path) || /^query[ \t]*:/m.test(text)),
  read() {}
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}
