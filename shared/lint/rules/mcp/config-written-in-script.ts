import type {Rule} from '../../rule.js'

/** A configuration that a CI step writes with secrets in it. */
export const configWrittenInScript: Rule = {
  id: 'config-written-in-script',
  severity: 'warning',
  check(facts, report) {
    for (const {written} of facts.mcpConfigs) {
      const [first, ...rest] = written?.expanded ?? []
      if (!written || !first) continue
      const by = first.by === 'ci' ? 'the CI system' : 'the shell'
      report({
        range: first.text.range(),
        message:
          written.path === ''
            ? `${by} puts a secret into the configuration of an MCP client on a command line`
            : `${by} puts a secret into the MCP configuration that the step writes`,
        help: 'Write a reference of the client, such as ${NAME}, and set the variable in `env` of the step that starts it.',
        subject: `${written.path} ${first.text.text}`,
        ...(rest.length > 0 && {
          related: rest.slice(0, 10).map(({text}) => ({message: 'and here', range: text.range()}))
        })
      })
    }
  }
}
