import fs from 'node:fs'
import path from 'node:path'
import {root} from './root.js'

export type Language = 'terraform' | 'bicep'

const folder = path.join(root, 'examples', 'deployment')

/** The shipped deployment in one of its two languages, by the paths of its files. */
export function exampleDeployment(language: Language): Record<string, string> {
  const other = language === 'terraform' ? 'bicep' : 'terraform'
  const files: Record<string, string> = {}
  for (const name of fs.readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    const file = path.join(folder, name)
    const key = name.split(path.sep).join('/')
    if (!key.startsWith(`${other}/`) && fs.statSync(file).isFile()) {
      files[key] = fs.readFileSync(file, 'utf8')
    }
  }
  return files
}

/** In a file, what is replaced by what; the text must be there. Without a text it is put at the end. */
export type Change = readonly [file: string, from: string | RegExp, to: string]

export function changedExample(
  language: Language,
  changes: readonly Change[]
): Record<string, string> {
  const files = exampleDeployment(language)
  for (const [file, from, to] of changes) {
    const text = files[file] ?? ''
    const next = from === '' ? `${text}${to}` : text.replace(from, () => to)
    if (next === text) throw new Error(`${file} does not hold ${String(from)}`)
    files[file] = next
  }
  return files
}
