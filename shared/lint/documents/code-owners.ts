import {MappedText} from '../source.js'
import type {DocumentReader} from './reader.js'

/**
 * CODEOWNERS (GitHub Docs, "About code owners"; GitLab Docs, "Code Owners"): a pattern, then owners up
 * to a comment. A section of GitLab names owners behind its brackets.
 */
export const codeOwners: DocumentReader = {
  kind: 'code-owners',
  format: 'text',
  aboutPeople: true,
  isCertain: () => false,
  isPossible: path => /(?:^|\/)CODEOWNERS$/i.test(path),
  read(_document, facts) {
    const whole = MappedText.of(facts.file)
    let offset = 0
    for (const line of whole.text.split('\n')) {
      facts.codeOwners.push(...ownersIn(whole.slice(offset, offset + line.length)))
      offset += line.length + 1
    }
  }
}

function ownersIn(line: MappedText): MappedText[] {
  const comment = /(?:^|\s)#/.exec(line.text)
  const text = comment ? line.text.slice(0, comment.index) : line.text
  const section = /^\s*\^?\[[^\]]*\](?:\[\d+\])?/.exec(text)
  // A blank in a pattern stands behind a backslash.
  const start = section?.[0].length ?? /^\s*(?:\\.|[^\s\\])*/.exec(text)![0].length
  return [...text.slice(start).matchAll(/\S+/g)]
    .map(match => line.slice(start + match.index, start + match.index + match[0].length))
    .filter(({text}) => text.includes('@'))
}
