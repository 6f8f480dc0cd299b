import type {Facts, ReferenceDialect} from '../facts/facts.js'
import {asText, type SyntaxNode, walkScalars} from '../formats/syntax.js'
import type {MappedText} from '../source.js'

/**
 * Every named scalar of a CI file is a place where a credential may stand: env, with, inputs,
 * variables, container credentials, defaults. The rule judges by name and value.
 */
export function addNamedValues(root: SyntaxNode, facts: Facts, dialect: ReferenceDialect): void {
  walkScalars(root, (scalar, path, key) => {
    const text = asText(scalar)
    if (!text || !key || scalar.style === 'literal' || scalar.style === 'folded') return
    const value = dialect === 'github-expression' ? (literalIn(text) ?? text) : text
    const place =
      path.at(-2) === 'env'
        ? 'environment'
        : path.at(-2) === 'credentials' && key.text.text === 'password'
          ? 'log-in'
          : 'value'
    facts.credentialSites.push({value, name: key.text.text, place, dialect})
  })
}

/** The text of `${{ 'text' }}`, which is as literal as the text itself. */
function literalIn(value: MappedText): MappedText | undefined {
  const match = /^(\s*\$\{\{\s*')([^'{}]*)'\s*\}\}\s*$/.exec(value.text)
  return match ? value.slice(match[1]!.length, match[1]!.length + match[2]!.length) : undefined
}
