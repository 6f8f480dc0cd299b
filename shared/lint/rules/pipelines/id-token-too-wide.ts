import {oidcUseOfJob} from '../../pipelines/oidc-use.js'
import {scopeLines} from '../../pipelines/permission-edit.js'
import {isOnlyCalled} from '../../pipelines/permissions.js'
import type {Job, Permissions} from '../../facts/pipeline.js'
import type {Problem, Rule} from '../../rule.js'

/** The permission at the top of a workflow, where every job gets it. */
export const idTokenTooWide: Rule = {
  meta: {
    id: 'id-token-too-wide',
    summary: 'id-token: write for the whole workflow while not every job uses it',
    severity: 'warning',
    why: 'A permission of the workflow is given to all of its jobs. The job that runs the tests, and with it every dependency that those tests load, can then get the same cloud and gateway tokens as the job that deploys.',
    fix: 'Remove `id-token: write` from the workflow and add it to the `permissions` of the jobs that use it. A block of a job replaces that of the workflow, so repeat the other scopes there.',
    securitySeverity: 5.5,
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'
    ],
    bad: {
      file: '.github/workflows/deploy.yml',
      text: `on: push
permissions:
  contents: read
  id-token: write
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
  deploy:
    needs: test
    runs-on: ubuntu-latest
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`
    },
    good: {
      file: '.github/workflows/deploy.yml',
      text: `on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
  deploy:
    needs: test
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0
        with:
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`
    }
  },
  check({pipeline}, report) {
    if (pipeline?.kind !== 'workflow' || isOnlyCalled(pipeline)) return
    const {permissions} = pipeline
    const scope = permissions?.scopes.find(
      ({name, value}) => name === 'id-token' && value === 'write'
    )
    if (!permissions || !scope) return
    const inheriting = pipeline.jobs.filter(job => !job.permissions)
    const users = inheriting.filter(job => oidcUseOfJob(job).certainty !== 'no')
    const others = inheriting.filter(job => !users.includes(job))
    // Used by none is another rule's finding, used by all is as it should be.
    if (others.length === 0 || users.length === 0) return
    const edits = moveToJobs(permissions, scope.range, users)
    report({
      range: scope.range,
      message: `every job gets id-token: write, and ${names(others)} ${others.length === 1 ? 'does' : 'do'} not use it`,
      help: `Move it to the permissions of ${names(users)}.`,
      subject: 'workflow',
      related: users
        .slice(0, 5)
        .map(job => ({message: `job '${job.id}' uses it`, range: job.idRange})),
      ...(edits ? {fix: {description: `move id-token: write to ${names(users)}`, edits}} : {})
    })
  }
}

function names(jobs: readonly Job[]): string {
  const quoted = jobs.map(({id}) => `'${id}'`)
  if (quoted.length > 4) return `${jobs.length} jobs`
  const last = quoted.pop()!
  return quoted.length === 0 ? `job ${last}` : `jobs ${quoted.join(', ')} and ${last}`
}

/** Takes the line from the workflow and gives each user a block with all scopes it had. */
function moveToJobs(
  permissions: Permissions,
  range: Problem['range'],
  users: readonly Job[]
): NonNullable<Problem['fix']>['edits'] | undefined {
  const lines = scopeLines(permissions)
  const {text} = permissions.file
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1
  const lineEnd = text.indexOf('\n', range.end)
  if (!lines || !permissions.block || lineEnd < 0) return undefined
  if (text.slice(lineStart, range.start).trim() !== '') return undefined
  const colon = text.indexOf(':', permissions.range.start) + 1
  const edits = [
    lines.length === 0
      ? {start: colon, end: range.end, newText: ' {}'}
      : {start: lineStart, end: lineEnd + 1, newText: ''}
  ]
  for (const {insertion} of users) {
    if (!insertion) return undefined
    const {at, indent} = insertion
    const scopes = [...lines, 'id-token: write'].map(line => `${indent}  ${line}\n`).join('')
    edits.push({start: at, end: at, newText: `permissions:\n${scopes}${indent}`})
  }
  return edits
}
