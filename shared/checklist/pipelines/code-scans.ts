/** Steps of pipelines that look for weaknesses in code, in what it depends on, and in what runs. */
import type {Facts} from '../../lint/facts/facts.js'
import type {Step} from '../../lint/facts/pipeline.js'
import type {Verdict} from '../../lint/governance/verdict.js'
import type {ShellCommand} from '../../lint/languages/shell.js'
import {whyNotByItself, whyNotFailing, whyNotInEveryRun} from '../../lint/pipelines/gates.js'
import {inputOf} from '../../lint/pipelines/inputs.js'
import {programOf, wordsFromProgram} from '../../lint/pipelines/minting.js'
import type {Range} from '../../lint/source.js'

export type ScanKind = 'static' | 'dynamic' | 'dependencies'

interface Scanner {
  /** What it does: a clause that follows its name. */
  readonly what: string
  /** Actions and tasks, by their names in lower case. */
  readonly uses: RegExp
  /** Programs with what their arguments begin with. */
  readonly commands: RegExp
}

const scanners: Readonly<Record<ScanKind, Scanner>> = {
  static: {
    what: 'analyses the code',
    uses: /^(?:github\/codeql-action\/analyze|(?:returntocorp|semgrep)\/semgrep-action|sonarsource\/.{1,60}|securego\/gosec|pycqa\/bandit-action|pyupio\/bandit|microsoft\/security-devops-action|checkmarx\/.{1,60}|veracode\/.{1,60}|advancedsecurity-codeql-analyze|sonar(?:qube|cloud)analyze|microsoftsecuritydevops|checkmarx.{0,40}|veracode.{0,40}|fortify.{0,40})$/,
    commands:
      /^(?:semgrep (?:ci|scan|--config)|codeql (?:database|analyze)|bandit |gosec |sonar-scanner\b|brakeman\b|njsscan |snyk code test)/
  },
  dynamic: {
    what: 'tests the running application',
    uses: /^(?:zaproxy\/action-(?:baseline|full-scan|api-scan|af)|stackhawk\/hawkscan-action|projectdiscovery\/nuclei-action|owaspzap.{0,40}|rapid7\/insightappsec-.{1,40})$/,
    commands:
      /^(?:zap-(?:baseline|full-scan|api-scan)\.py|zap\.sh|nuclei |dastardly|schemathesis run)/
  },
  dependencies: {
    what: 'checks dependencies for known vulnerabilities',
    uses: /^(?:actions\/dependency-review-action|google\/osv-scanner-(?:action|reusable-workflow)(?:\/.{1,60})?|pypa\/gh-action-pip-audit|golang\/govulncheck-action|snyk\/actions(?:\/.{1,30})?|rustsec\/audit-check|dependency-check\/dependency-check_action|advancedsecurity-dependency-scanning|snyksecurityscan|dependency-check-build-task|whitesource.{0,40}|mend.{0,40})$/,
    commands:
      /^(?:npm audit(?! signatures)|yarn (?:npm )?audit|pnpm audit|pip-audit|osv-scanner|govulncheck|cargo audit|bundle audit|bundle-audit|dotnet list package --vulnerable|trivy (?:fs|repo|filesystem|repository)|snyk test|safety (?:check|scan)|grype dir:|dependency-check)/
  }
}

/** Options and inputs by which a scan fails nothing, by the program or the action. */
const soft: readonly (readonly [RegExp, RegExp])[] = [
  [/^npm audit/, / --audit-level[= ]none\b/],
  [/^dotnet list/, /./],
  [/^trivy /, /^(?!.* --exit-code[= ][1-9])/],
  [/^grype /, /^(?!.* (?:--fail-on|-f)[= ])/],
  [/^bandit /, / --exit-zero\b/],
  [/^gosec /, / -no-fail\b/],
  [/^brakeman\b/, / --no-exit-on-warn\b/],
  [/^semgrep ci/, / --(?:no-error|suppress-errors|dry-run)\b/],
  [/^zap-/, / -I(?: |$)/],
  [/^safety /, / --continue-on-error\b/],
  [/^njsscan /, /^(?!.* (?:-w|--exit-warning)\b)/],
  [/^snyk /, / --fail-on=(?:upgradable|patchable)\b/]
]

/** Words with which a program only speaks of itself. */
const isHelp = / (?:-h|--help|-V|--version|version|--list-\S+)(?: |$)/

/** Inputs of actions that make a failure of the scan a warning, or keep its result back. */
const softInputs: readonly (readonly [RegExp, string, RegExp])[] = [
  [/^actions\/dependency-review-action$/, 'warn-only', /^true$/],
  [/^github\/codeql-action\/analyze$/, 'upload', /^(?:false|never)$/],
  [/^snyk\/actions/, 'command', /^monitor$/],
  [/^golang\/govulncheck-action$/, 'output-format', /^(?:json|sarif)$/]
]

/**
 * A verdict for each step of a pipeline that scans: it runs by itself, under no condition, and a
 * failure of it counts.
 */
export function codeScans(kind: ScanKind): (facts: Facts) => Verdict[] {
  return ({pipeline, file}) => {
    if (!pipeline || pipeline.kind === 'action' || pipeline.kind === 'template') return []
    return pipeline.jobs
      .flatMap(({steps}) => steps)
      .flatMap((step): Verdict[] => {
        const scan = scanIn(step, scanners[kind])
        if (!scan) return []
        const label = step.job.id === '' ? 'a job' : `job '${step.job.id}'`
        const at = {file, range: scan.range}
        const verdict = {at, of: {file, range: step.range}, label}
        const doubt =
          whyNotInEveryRun(step) ??
          whyNotByItself(pipeline, kind === 'static' ? 'every change' : 'changes or schedule') ??
          scan.softly ??
          whyNotFailing(step, step.script, scan.command)
        return [
          doubt === undefined
            ? {...verdict, state: 'pass', because: `${scan.by} ${scanners[kind].what}`}
            : {...verdict, state: 'not-proven', because: `${scan.by}: ${doubt}`}
        ]
      })
  }
}

interface Scan {
  readonly range: Range
  /** What scans, for messages. */
  readonly by: string
  readonly command?: ShellCommand
  /** Why what it finds fails nothing: a clause. */
  readonly softly?: string
}

function scanIn(step: Step, {uses: names, commands}: Scanner): Scan | undefined {
  const {uses, script} = step
  // An action may do several things, each at a path of its own.
  const name = uses?.path ? `${uses.name}/${uses.path}` : uses?.name
  if (uses && name !== undefined && names.test(name)) {
    const input = softInputs.find(
      ([action, key, value]) =>
        action.test(name) && value.test(inputOf(step, key)?.text.trim().toLowerCase() ?? '')
    )
    const softly = input && `its input ${input[1]} lets what it finds pass`
    return {range: uses.text.range(), by: name, ...(softly !== undefined && {softly})}
  }
  for (const command of script?.commands?.commands ?? []) {
    const [, ...words] = wordsFromProgram(command).map(({text}) => text.text)
    const line = [programOf(command), ...words].join(' ')
    if (!commands.test(line) || isHelp.test(line)) continue
    const by = /^[\w.-]+(?: [a-z]+\b)?/.exec(line)?.[0] ?? programOf(command)
    const isSoft = soft.some(([program, option]) => program.test(line) && option.test(line))
    const softly = isSoft ? 'its options let what it finds pass' : undefined
    return {range: command.range, by, command, ...(softly !== undefined && {softly})}
  }
  return undefined
}
