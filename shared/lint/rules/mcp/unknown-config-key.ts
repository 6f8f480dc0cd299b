import type {Rule} from '../../rule.js'

/** A key with servers that the client of this file does not read. */
export const unknownConfigKey: Rule = {
  id: 'unknown-config-key',
  severity: 'note',
  check(facts, report) {
    for (const {wrongKeys} of facts.mcpConfigs) {
      for (const {key, expected, reason} of wrongKeys) {
        report({
          range: key.range(),
          message: `'${key.text}' is not read here: ${reason}`,
          help: `Use ${expected}.`,
          subject: key.text
        })
      }
    }
  }
}
