import type {Job, Step} from '../../facts/pipeline.js'
import {majorVersion} from '../../pipelines/action-reference.js'
import {isWorkspace, uploadOf} from '../../pipelines/artifacts.js'
import {flagOf, inputOf} from '../../pipelines/inputs.js'
import type {Rule} from '../../rule.js'

/** Files with credentials that are kept beyond the job. */
export const artifactLeaksCredentials: Rule = {
  id: 'artifact-leaks-credentials',
  severity: 'error',
  check({pipeline}, report) {
    for (const job of pipeline?.jobs ?? []) {
      for (const step of job.steps) {
        const upload = uploadOf(step)
        if (!upload) continue
        for (const path of upload.paths) {
          const hidden = /(?:^|[\\/])\.[^./\\]/.test(path.text)
          if (hidden && upload.skipsHidden) continue
          const what = credentialsIn(path.text)
          const whole =
            !what &&
            upload.kind === 'artifact' &&
            isWorkspace(path.text) &&
            !upload.skipsHidden &&
            !upload.exclusions.some(exclusion => /\.git\b/.test(exclusion)) &&
            leavesToken(job, step)
          if (!what && !whole) continue
          report({
            range: path.range(),
            message: whole
              ? `the ${upload.kind} holds the work tree with .git, where the checkout left its token`
              : `the ${upload.kind} holds ${what}`,
            help: whole
              ? 'Name the files that are meant, or check out without leaving the token.'
              : 'Leave it out of the path.',
            subject: `${job.id} ${path.text.trim()}`
          })
        }
      }
    }
  }
}

/** Paths that hold credentials by what they are for. */
const credentialPaths: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[\\/])\.azure(?:[\\/]|$)/i, 'the Azure CLI profile with its tokens'],
  [/(?:^|[\\/])\.aws(?:[\\/]?$|[\\/](?:credentials|cli|sso)\b)/i, 'AWS credentials'],
  [
    /(?:^|[\\/])\.config[\\/]gcloud(?:[\\/]|$)|application_default_credentials\.json$/i,
    'Google Cloud credentials'
  ],
  [/(?:^|[\\/])\.docker(?:[\\/](?:config\.json)?)?$/i, "Docker's registry logins"],
  [
    /(?:^|[\\/])\.kube(?:[\\/]config)?[\\/]?$|(?:^|[\\/])kubeconfig(?:\.ya?ml)?$/i,
    'a Kubernetes configuration'
  ],
  [/(?:^|[\\/])\.ssh(?:[\\/]|$)|(?:^|[\\/])id_(?:rsa|ed25519|ecdsa)$/i, 'SSH keys'],
  [/(?:^|[\\/])\.git(?:[\\/](?:config)?)?$/i, 'the .git folder, where a checkout leaves its token'],
  [/(?:^|[\\/])\.git-credentials$|(?:^|[\\/])[._]netrc$/i, 'logins of git'],
  [
    /(?:^|[\\/])\.npmrc$|(?:^|[\\/])\.pypirc$|(?:^|[\\/])\.yarnrc\.yml$/i,
    'the login of a package registry'
  ],
  [
    /(?:^|[\\/])\.env(?:\.(?:local|production|development|staging|test|ci))?$/i,
    'an environment file'
  ],
  [
    /(?:^|[\\/])(?:\.mcp|mcp|claude_desktop_config)\.json$|(?:^|[\\/])\.claude\.json$|(?:^|[\\/])\.claude(?:[\\/]?|[\\/]\.credentials\.json)$|(?:^|[\\/])\.codex[\\/]?(?:auth\.json)?$/i,
    'the configuration of an MCP client with its credentials'
  ],
  [
    /(?:^|[\\/])\.terraform\.d[\\/]credentials\.tfrc\.json$|(?:^|[\\/])\.terraformrc$/i,
    'Terraform credentials'
  ],
  [/\.tfstate$/i, 'a Terraform state, which holds every secret it manages']
]

function credentialsIn(path: string): string | undefined {
  const plain = path.trim().replace(/^["']|["']$/g, '')
  return credentialPaths.find(([pattern]) => pattern.test(plain))?.[1]
}

/** True when an earlier checkout left its token in the work tree. */
function leavesToken(job: Job, upload: Step): boolean {
  return job.steps.slice(0, job.steps.indexOf(upload)).some(step => {
    if (step.checkout) return flagOf(step, 'persistCredentials') === true
    if (step.uses?.name !== 'actions/checkout') return false
    const setting = inputOf(step, 'persist-credentials')
    const version = majorVersion(step.uses)
    if (version !== undefined && version >= 6) return false
    return !setting || setting.text.trim().toLowerCase() === 'true'
  })
}
