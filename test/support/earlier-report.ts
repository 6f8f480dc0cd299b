import {withComparison} from '../../shared/checklist/compare.js'
import {control, mixedReport, reportOf} from './checklist-report.js'

/** A report of the same repository as `mixedReport`, some weeks before. */
export const earlierReport = {
  ...reportOf(
    mixedReport.controls.map(one => {
      if (one.id === 'mcp-02') {
        return control({
          ...one,
          verdict: 'FAIL',
          evidence: [
            {
              message: 'container group `files` has no identity of its own',
              file: 'infra/servers.tf',
              line: 12,
              ruleId: 'server-without-identity'
            }
          ]
        })
      }
      if (one.id === 'mcp-03') {
        return control({
          ...one,
          verdict: 'PASS',
          missing: [],
          evidence: [{message: 'the tag is set', file: 'infra/servers.tf', line: 20}]
        })
      }
      return one.id === 'mcp-01' ? {...one, evidence: one.evidence.slice(1)} : one
    })
  ),
  figures: {servers: 15, serversWithStoredCredential: 14}
}

/** `mixedReport` with what changed since. */
export const comparedReport = withComparison(
  {
    ...mixedReport,
    figures: {
      servers: 9,
      serversWithStoredCredential: 0,
      records: {
        from: '2026-10-01T00:00:00.000Z',
        until: '2026-10-31T00:00:00.000Z',
        gatewayCalls: 1204,
        clientCalls: 400,
        refusedCalls: 31,
        logged: {calls: 399, of: 400},
        fileAnomalies: 1,
        minutesToDetect: 12.5,
        unreadable: 0
      }
    }
  },
  earlierReport
)
