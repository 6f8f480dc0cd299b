import type {CorpusFile} from './build.js'

/** Every file below `test/corpus/mcp`, by its path there: the corpus and the labels of its lines. */
export function corpusFiles(corpus: readonly CorpusFile[]): Map<string, string> {
  const files = new Map(corpus.map(({path, text}) => [path, text]))
  const labels = Object.fromEntries(
    corpus.map(({path, client, labels}) => [
      path,
      {client, findings: labels.map(({rule, line}) => `${line} ${rule}`)}
    ])
  )
  return files.set('labels.json', `${JSON.stringify(labels, undefined, 1)}\n`)
}
