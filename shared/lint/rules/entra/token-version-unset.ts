import {tokenVersions} from '../../governance/entra/token-versions.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** Tokens of version 1 where those of version 2 are checked. */
export const tokenVersionUnset: Rule = {
  id: 'token-version-unset',
  severity: 'note',
  checkAll({resources}, report) {
    reportFailures(tokenVersions(resources), report, () => ({
      help: 'Set `requested_access_token_version` (`requestedAccessTokenVersion` in Bicep) to 2, or accept the issuer `https://sts.windows.net/<tenant>/` as well.'
    }))
  }
}
