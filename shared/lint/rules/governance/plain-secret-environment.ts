import {
  type EnvironmentVerdict,
  plainEnvironment
} from '../../governance/secrets/plain-environment.js'
import {problemOf} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A secret in the plain environment of an MCP workload. */
export const plainSecretEnvironment: Rule = {
  id: 'plain-secret-environment',
  severity: 'error',
  marksCredential: true,
  checkAll({resources}, report, {servers}) {
    for (const verdict of plainEnvironment(resources, servers)) {
      const isWritten = verdict.severity === undefined
      const where = `Keep it in Key Vault, and ${remedy(verdict)}`
      const problem = problemOf(verdict, {
        help: isWritten ? `Revoke it. ${where}` : where
      })
      if (problem) report({...problem, subject: `${verdict.label} ${verdict.variable}`})
    }
  }
}

/** What to write instead, in the words of the host and the language. */
function remedy({host, source}: EnvironmentVerdict): string {
  const isTerraform = source === 'terraform'
  switch (host) {
    case 'container-apps':
    case 'container-apps-job':
      return isTerraform
        ? 'name it with `secret_name`, from a `secret` block with `key_vault_secret_id`.'
        : 'name it with `secretRef`, from a secret with `keyVaultUrl`.'
    case 'container-instances':
      return isTerraform
        ? 'let the server read it with its identity; `secure_environment_variables` hides it at least.'
        : 'let the server read it with its identity; `secureValue` hides it at least.'
    case 'kubernetes':
      return 'name it with `valueFrom.secretKeyRef`, from a Secret that the Secrets Store CSI driver or External Secrets fills.'
    default:
      return 'write `@Microsoft.KeyVault(SecretUri=…)` in its place.'
  }
}
