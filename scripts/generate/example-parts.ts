import fs from 'node:fs'
import path from 'node:path'
import {replacePart} from './replace-part.js'

/** Files of an example by the name of the part of a guide that shows them, and their language. */
export type ExampleParts = Readonly<Record<string, readonly [file: string, language: string]>>

/** A guide's text with the files of an example put into the parts that show them. */
export function showExamples(
  text: string,
  root: string,
  folder: string,
  parts: ExampleParts
): string {
  let shown = text
  for (const [name, [file, language]] of Object.entries(parts)) {
    const source = fs.readFileSync(path.join(root, folder, file), 'utf8').trimEnd()
    shown = replacePart(shown, name, `\n\`\`\`${language}\n${source}\n\`\`\`\n`)
  }
  return shown
}
