import {gatewaySideDoors} from '../../governance/hosting/gateway-side-door.js'
import {howToClose} from '../../governance/hosting/how-to-close.js'
import {inLanguageOf} from '../../governance/language.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** An MCP server that is reached past the gateway in front of it. */
export const gatewaySideDoor: Rule = {
  id: 'gateway-side-door',
  severity: 'error',
  checkAll({resources}, report, config) {
    reportFailures(gatewaySideDoors(resources, config.servers), report, verdict =>
      verdict.host === undefined
        ? {
            help: inLanguageOf(verdict, {
              terraform: 'Name the subnet of the gateway in source_address_prefix, and no other.',
              azure: 'Name the subnet of the gateway in sourceAddressPrefix, and no other.'
            })
          }
        : {
            message: `MCP server '${verdict.label}' ${verdict.because}`,
            help: howToClose(verdict)
          }
    )
  }
}
