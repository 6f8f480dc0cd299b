import type {LintConfig} from '../config/config.js'
import type {LintResult, Location} from '../finding.js'
import {rules as houseRules} from '../rules/house/index.js'
import {Fingerprinter} from '../suppression/fingerprint.js'
import {Drafts, inOrder} from './drafts.js'

/** Something to be told about a run as a whole. Nothing silences it but the severity of its rule. */
export interface Remark {
  readonly ruleId: 'overridden-setting' | 'self-exempting-change'
  readonly location: Location
  /** One clause without a full stop. */
  readonly message: string
  readonly help: string
  /** For the fingerprint. */
  readonly subject: string
}

/** The place of a remark on a file as a whole. */
export function startOf(file: string): Location {
  return {file, line: 1, column: 1, endLine: 1, endColumn: 1}
}

/**
 * A result with remarks among its findings. They come after ignores, baseline and changed-only, which
 * the change under review could bring along.
 *
 * @param rules ids of the rules that run
 */
export function withRemarks(
  result: LintResult,
  remarks: readonly Remark[],
  config: Pick<LintConfig, 'rules' | 'limits'>,
  rules: ReadonlySet<string>
): LintResult {
  const drafts = new Drafts(config)
  const fingerprints = new Fingerprinter()
  const findings = remarks
    .filter(({ruleId}) => rules.has(ruleId) && config.rules[ruleId] !== 'off')
    .sort((a, b) => inOrder(a, b))
    .map(remark => {
      const rule = houseRules.find(({id}) => id === remark.ruleId)!
      return drafts.single(rule, remark.location, remark, fingerprints)
    })
  if (findings.length === 0) return result
  return {...result, findings: [...result.findings, ...findings].sort(inOrder)}
}
