import path from 'node:path'
import {readText} from '../files/read-text.js'
import {SourceFile} from '../source.js'

/** Reads linted files again for their excerpts, each once. What cannot be read has no excerpt. */
export function sourceReader(root: string): (file: string) => SourceFile | undefined {
  const sources = new Map<string, SourceFile | undefined>()
  return file => {
    if (!sources.has(file)) {
      const content = readText(path.join(root, file))
      sources.set(file, 'text' in content ? new SourceFile(file, content.text) : undefined)
    }
    return sources.get(file)
  }
}
