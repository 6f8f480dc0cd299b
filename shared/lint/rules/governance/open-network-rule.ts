import {openNetwork} from '../../governance/open-network.js'
import type {Rule} from '../../rule.js'

/** A rule of a network security group that lets the whole Internet in. */
export const openNetworkRule: Rule = {
  id: 'open-network-rule',
  severity: 'error',
  checkAll({resources}, report) {
    for (const {state, at, of, label, because, severity} of openNetwork(resources)) {
      if (state !== 'fail') continue
      const isInside =
        at.file === of.file && at.range.start >= of.range.start && at.range.end <= of.range.end
      report({
        file: at.file,
        range: at.range,
        message: `'${label}' ${because}`,
        help:
          severity === 'note'
            ? 'Keep it only where a gateway listens; let everything else be reached from its subnet alone.'
            : 'Name the subnet or the addresses that need it, such as that of the gateway or of Azure Bastion.',
        subject: `${label} ${because}`,
        ...(severity && {severity}),
        ...(!isInside && {
          related: [{message: `used by ${label}`, file: of.file, range: of.range}]
        })
      })
    }
  }
}
