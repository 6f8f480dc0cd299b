import {alertRules, type EmitPlan, emitRemarks} from './alert-rules.js'
import {bicepFiles} from './bicep.js'
import {sentinelFiles} from './sentinel.js'
import {terraformFiles} from './terraform.js'

export type EmitTarget = 'kql' | 'terraform' | 'bicep' | 'sentinel'

/** Texts by path within the output folder, and what the user must know of them. */
export interface Emitted {
  readonly files: ReadonlyMap<string, string>
  readonly remarks: readonly string[]
}

/** The detections as queries, or as tables and alert rules around them. */
export function emitDetections(target: EmitTarget, plan: EmitPlan): Emitted {
  const rules = alertRules(plan)
  const files = {
    kql: () =>
      rules
        .filter(({name, detection}) => name === detection.id)
        .map(({name, query}): [string, string] => [`${name}.kql`, query]),
    terraform: () => terraformFiles(rules),
    bicep: () => bicepFiles(rules),
    sentinel: () => sentinelFiles(rules)
  }
  const remarks = emitRemarks(plan)
  const saved = rules.filter(({schedule}) => schedule === undefined).map(({name}) => name)
  if (saved.length > 0 && (target === 'terraform' || target === 'bicep')) {
    remarks.push(
      `${saved.join(', ')} is a saved query: alert rules look back two days at the most; a scheduled 'detect' with a state-file runs it`
    )
  }
  return {files: new Map(files[target]()), remarks}
}
