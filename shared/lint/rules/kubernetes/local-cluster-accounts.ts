import {type ClusterVerdict, localAccounts} from '../../governance/cluster/local-accounts.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A cluster of Azure whose local administrator no directory knows. */
export const localClusterAccounts: Rule = {
  id: 'local-cluster-accounts',
  severity: 'warning',
  checkAll({resources}, report) {
    reportFailures(localAccounts(resources), report, verdict => ({help: helpFor(verdict.source)}))
  }
}

function helpFor(source: ClusterVerdict['source']): string {
  const option =
    source === 'terraform'
      ? '`local_account_disabled = true` beside `azure_active_directory_role_based_access_control`'
      : source === 'script'
        ? '`--disable-local-accounts` beside `--enable-aad`'
        : '`disableLocalAccounts: true` beside `aadProfile`'
  return `Set ${option}, so that nobody signs in without Entra ID.`
}
