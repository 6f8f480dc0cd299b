import type {Facts, ReferenceDialect} from '../facts/facts.js'
import {asText, type SyntaxNode, walkScalars} from '../formats/syntax.js'

/**
 * Every named scalar of a CI file is a place where a credential may stand: env, with, inputs,
 * variables, container credentials, defaults. The rule judges by name and value.
 */
export function addNamedValues(root: SyntaxNode, facts: Facts, dialect: ReferenceDialect): void {
  walkScalars(root, (scalar, path, key) => {
    const value = asText(scalar)
    if (!value || !key || scalar.style === 'literal' || scalar.style === 'folded') return
    const place = path.at(-2) === 'env' ? 'environment' : 'value'
    facts.credentialSites.push({value, name: key.text.text, place, dialect})
  })
}
