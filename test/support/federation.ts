import type {Rule} from '../../shared/lint/rule.js'
import {broadSubject} from '../../shared/lint/rules/federation/broad-subject.js'
import {ineffectiveWildcard} from '../../shared/lint/rules/federation/ineffective-wildcard.js'
import {legacySubject} from '../../shared/lint/rules/federation/legacy-subject.js'
import {looseIssuer} from '../../shared/lint/rules/federation/loose-issuer.js'
import {missingAudience} from '../../shared/lint/rules/federation/missing-audience.js'
import {pullRequestSubject} from '../../shared/lint/rules/federation/pull-request-subject.js'
import {unmatchableSubject} from '../../shared/lint/rules/federation/unmatchable-subject.js'
import {wildcardSubject} from '../../shared/lint/rules/federation/wildcard-subject.js'
import {lintFiles} from './tree.js'

/** The rules on wildcards, which most tests of values look at. */
export const wildcardRules: readonly Rule[] = [ineffectiveWildcard, wildcardSubject]

/** All rules on who may get a token. */
export const federationRules: readonly Rule[] = [
  ...wildcardRules,
  broadSubject,
  legacySubject,
  looseIssuer,
  missingAudience,
  pullRequestSubject,
  unmatchableSubject
]

export interface SeenFinding {
  readonly rule: string
  readonly severity: string
  readonly file: string
  /** What stands in the file where the finding points. */
  readonly text: string
  readonly message: string
}

/** Lints files with the rules on federation; gives each finding with the text that it points at. */
export async function federationFindings(
  files: Readonly<Record<string, string>>,
  rules: readonly Rule[] = wildcardRules
): Promise<SeenFinding[]> {
  const {findings} = await lintFiles(files, {rules})
  return findings.map(({ruleId, severity, location, message}) => {
    const lines = files[location.file]!.split('\n')
    const offset = (line: number, column: number) =>
      lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1
    const start = offset(location.line, location.column)
    const end = offset(location.endLine, location.endColumn)
    return {
      rule: ruleId,
      severity,
      file: location.file,
      text: files[location.file]!.slice(start, end),
      message
    }
  })
}

/** `rule text` of each finding: short, for tables. */
export async function seen(files: Readonly<Record<string, string>>): Promise<string[]> {
  return (await federationFindings(files)).map(({rule, text}) => `${rule} ${text}`)
}
