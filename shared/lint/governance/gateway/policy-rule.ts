import type {Repository} from '../../facts/repository.js'
import type {Rule} from '../../rule.js'
import {reportFailures} from '../verdict.js'
import type {GatewayVerdict} from './facts.js'

/** What makes a rule of a control. */
export interface PolicyRule
  extends Pick<Rule, 'id' | 'severity' | 'confidence' | 'marksCredential'> {
  control(repository: Repository): readonly GatewayVerdict[]
  /** What to write instead, by the form of the verdict; of one without a form under `default`. */
  readonly helps: Readonly<Record<string, string>>
}

/** A rule that reports what a control of gateway policies fails. */
export function policyRule({
  id,
  severity,
  confidence,
  marksCredential,
  control,
  helps
}: PolicyRule): Rule {
  return {
    id,
    severity,
    ...(confidence && {confidence}),
    ...(marksCredential && {marksCredential}),
    checkAll(repository, report) {
      reportFailures(control(repository), report, verdict => ({
        help: helps[verdict.form ?? 'default']!
      }))
    }
  }
}
