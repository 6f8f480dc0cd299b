import path from 'node:path'
import {parseJson} from '../../formats/json.js'
import {MappedText} from '../../source.js'
import type {RepositoryFiles} from '../repository-files.js'
import {entry, ofTree, type Value} from '../values/value.js'

/** Parameter files that are looked for beside a template, at most. */
const mostCandidates = 500

/** The values of `main.parameters.json`, `main.parameters.prod.json` and the like, a map for each. */
export function jsonParameters(files: RepositoryFiles, name: string): ReadonlyMap<string, Value>[] {
  const folder = path.posix.dirname(name).replace(/^\.$/, '')
  const base = path.posix.basename(name).replace(/\.[^.]*$/, '')
  const beside = [...files.list(folder), ...files.list(path.posix.join(folder, 'parameters'))]
  return beside.slice(0, mostCandidates).flatMap(candidate => {
    const candidateName = path.posix.basename(candidate)
    if (!/parameters?\b.*\.jsonc?$/i.test(candidateName)) return []
    const own = candidateName.startsWith(`${base}.`) || /^parameters?\b/i.test(candidateName)
    const file = own ? files.read(candidate) : undefined
    if (!file) return []
    const root = ofTree(parseJson(MappedText.of(file)).documents[0], file)
    const values = entry(root, 'parameters')
    if (values?.kind !== 'object') return []
    return [
      new Map(
        values.entries.flatMap(({key, value}) => {
          const given = entry(value, 'value')
          return given ? [[key.text.text, given] as const] : []
        })
      )
    ]
  })
}
