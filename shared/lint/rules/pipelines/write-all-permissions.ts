import type {Permissions} from '../../facts/pipeline.js'
import type {Rule} from '../../rule.js'

/** `permissions: write-all`: every scope, `id-token` among them. */
export const writeAllPermissions: Rule = {
  meta: {
    id: 'write-all-permissions',
    summary: 'permissions: write-all',
    severity: 'warning',
    why: '`write-all` lets everything that runs in the job push code, publish packages and releases, change issues and deployments, and get an OIDC token for every cloud that trusts the repository. Whatever of it a compromised action or dependency can use, it will.',
    fix: 'Name the scopes that the jobs need, at the job that needs them: `permissions: {}` at the workflow, and for instance `contents: read` and `id-token: write` at the job.',
    securitySeverity: 7,
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'
    ],
    bad: {
      file: '.github/workflows/ci.yml',
      text: `on: push
permissions: write-all
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
`
    },
    good: {
      file: '.github/workflows/ci.yml',
      text: `on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
`
    }
  },
  check({pipeline}, report) {
    if (pipeline?.system !== 'github') return
    check(pipeline.permissions, 'every job of the workflow')
    for (const job of pipeline.jobs) check(job.permissions, `job '${job.id}'`)

    function check(permissions: Permissions | undefined, who: string): void {
      if (permissions?.all !== 'write') return
      report({
        range: permissions.range,
        message: `${who} may write everything and get OIDC tokens`,
        help: 'Name the scopes that are needed, at the job that needs them.',
        subject: who
      })
    }
  }
}
