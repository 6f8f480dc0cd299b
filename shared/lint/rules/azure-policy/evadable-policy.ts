import {tagEvasion} from '../../governance/azure-policy/tag-evasion.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A policy for MCP servers that looks only at what carries a tag. */
export const evadablePolicy: Rule = {
  id: 'evadable-policy',
  severity: 'error',
  checkAll({resources}, report) {
    reportFailures(tagEvasion(resources), report, () => ({
      help: 'Add a policy that denies container groups whose name or image looks like an MCP server and that lack the tag, or drop the test of the tag and name the resource groups in the assignment.'
    }))
  }
}
