// Takes the place of `@modelcontextprotocol/client/_shims` and `…/server/_shims` in the bundle
// (scripts/bundle/stand-ins.json). Each brings a copy of Ajv of 300 KB, to check results of tools
// and answers to elicitations. Neither is asked for here: results are checked by
// `shared/gateway/schema/validator.ts`, with the limits that hostile schemas need.
import process from 'node:process'

export const CORS_IS_POSSIBLE = false

export class DefaultJsonSchemaValidator {
  getValidator() {
    throw new Error('the SDK checks no schemas in this bundle')
  }
}

export {process}
