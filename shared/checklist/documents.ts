import path from 'node:path'
import type {LintConfig} from '../lint/config/config.js'
import {discover} from '../lint/files/discover.js'
import {pathMatcher} from '../lint/files/path-matcher.js'
import {readText} from '../lint/files/read-text.js'
import type {Document} from './control.js'
import {mayHold} from './subjects.js'

/** Texts that people read, which rules do not look at, in the order of their paths. */
export async function readDocuments(
  root: string,
  paths: readonly string[],
  config: LintConfig
): Promise<Document[]> {
  const isExcluded = await pathMatcher(config.exclude)
  const files = await discover(root, paths, file => mayHold('documents', file) && !isExcluded(file))
  return files.flatMap(({path: file, problem}) => {
    // A path that was named itself is listed whatever it is.
    if (problem !== undefined || !mayHold('documents', file)) return []
    const content = readText(path.join(root, file))
    return 'text' in content ? [{path: file, text: content.text}] : []
  })
}
