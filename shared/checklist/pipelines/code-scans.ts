/** Steps of pipelines that look for weaknesses in code, in what it depends on, and in what runs. */
import type {Facts} from '../../lint/facts/facts.js'
import type {Pipeline, Step} from '../../lint/facts/pipeline.js'
import type {Verdict} from '../../lint/governance/verdict.js'
import {programOf, wordsFromProgram} from '../../lint/pipelines/minting.js'

export type ScanKind = 'static' | 'dynamic' | 'dependencies'

interface Scanner {
  readonly what: string
  /** Actions and tasks, by their names in lower case. */
  readonly uses: RegExp
  /** Programs with what their arguments begin with. */
  readonly commands: RegExp
}

const scanners: Readonly<Record<ScanKind, Scanner>> = {
  static: {
    what: 'code is analysed',
    uses: /^(?:github\/codeql-action\/analyze|(?:returntocorp|semgrep)\/semgrep-action|sonarsource\/.{1,60}|securego\/gosec|pycqa\/bandit-action|pyupio\/bandit|microsoft\/security-devops-action|checkmarx\/.{1,60}|veracode\/.{1,60}|advancedsecurity-codeql-analyze|sonar(?:qube|cloud)analyze|microsoftsecuritydevops|checkmarx.{0,40}|veracode.{0,40}|fortify.{0,40})$/,
    commands:
      /^(?:semgrep (?:ci|scan|--config)|codeql (?:database|analyze)|bandit |gosec |sonar-scanner\b|brakeman\b|njsscan |snyk code test)/
  },
  dynamic: {
    what: 'the running application is tested',
    uses: /^(?:zaproxy\/action-(?:baseline|full-scan|api-scan|af)|stackhawk\/hawkscan-action|projectdiscovery\/nuclei-action|owaspzap.{0,40}|rapid7\/insightappsec-.{1,40})$/,
    commands:
      /^(?:zap-(?:baseline|full-scan|api-scan)\.py|zap\.sh|nuclei |dastardly|schemathesis run)/
  },
  dependencies: {
    what: 'dependencies are checked for known weaknesses',
    uses: /^(?:actions\/dependency-review-action|google\/osv-scanner-(?:action|reusable-workflow)(?:\/.{1,60})?|pypa\/gh-action-pip-audit|golang\/govulncheck-action|snyk\/actions(?:\/.{1,30})?|rustsec\/audit-check|dependency-check\/dependency-check_action|advancedsecurity-dependency-scanning|snyksecurityscan|dependency-check-build-task|whitesource.{0,40}|mend.{0,40})$/,
    commands:
      /^(?:npm audit|yarn (?:npm )?audit|pnpm audit|pip-audit|osv-scanner|govulncheck|cargo audit|bundle audit|bundle-audit|dotnet list package --vulnerable|trivy (?:fs|repo|filesystem|repository)|snyk test|safety (?:check|scan)|grype dir:|dependency-check)/
  }
}

/** A verdict for each step of a pipeline that scans: it runs with every change, or on a schedule. */
export function codeScans(kind: ScanKind): (facts: Facts) => Verdict[] {
  return ({pipeline, file}) => {
    if (!pipeline || pipeline.kind === 'action' || pipeline.kind === 'template') return []
    return pipeline.jobs
      .flatMap(({steps}) => steps)
      .flatMap((step): Verdict[] => {
        const range = scanIn(step, scanners[kind])
        if (!range) return []
        const label = step.job.id === '' ? 'a job' : `job '${step.job.id}'`
        const verdict = {at: {file, range}, of: {file, range: step.range}, label}
        const doubt = doubtOf(step, pipeline)
        return [
          doubt === undefined
            ? {...verdict, state: 'pass', because: scanners[kind].what}
            : {...verdict, state: 'not-proven', because: doubt}
        ]
      })
  }
}

function scanIn({uses, script}: Step, {uses: names, commands}: Scanner) {
  // An action may do several things, each at a path of its own.
  const name = uses?.path ? `${uses.name}/${uses.path}` : uses?.name
  if (uses && name !== undefined && names.test(name)) return uses.text.range()
  const found = (script?.commands?.commands ?? []).find(command => {
    const words = wordsFromProgram(command).slice(1)
    return commands.test(`${programOf(command)} ${words.map(({text}) => text.text).join(' ')}`)
  })
  return found?.range
}

/** What starts a run without a person: each change, or the clock. */
const byItself =
  /^(?:push|pull_request|pull_request_target|merge_group|schedule|trigger|pr|schedules)$/
/** Conditions that hold in every run that comes so far. */
const always: ReadonlySet<string> = new Set([
  'always()',
  'success()',
  '!cancelled()',
  'succeeded()',
  'succeededOrFailed()'
])

function isAlways(condition: string): boolean {
  return always.has(condition.replace('${{', '').replace('}}', '').replaceAll(' ', '').trim())
}

function doubtOf(step: Step, {triggers, system}: Pipeline): string | undefined {
  const conditions = [step.condition, step.job.condition]
  if (step.mayBeDisabled || conditions.some(text => text && !isAlways(text.text))) {
    return 'scans under a condition only'
  }
  // A pipeline of Azure that says nothing runs with each change.
  const isStarted = triggers.some(({name}) => byItself.test(name))
  const isDefault = system === 'azure' && triggers.length === 0
  return isStarted || isDefault ? undefined : 'scans only when somebody starts it'
}
