import {callerKey} from '../call-record.js'
import type {Detection} from '../detection.js'
import {byCaller, calls} from '../kql.js'
import {isFinishedCall, noClass, noObjectId} from './judge.js'

/** A person, not a pipeline, calls a tool of class secrets. */
export const secretsByPerson: Detection = {
  id: 'secrets-by-person',
  title: 'A person calls a tool of class secrets',
  severity: 'error',
  why: 'Tools that return secrets are for pipelines, whose identity is bound to a repository and an environment. A person who reaches them has a grant that nobody should have.',
  runbook:
    'Rotate what was read. Find out which grant let the person through (the class of the tool, a scope, a role assignment) and remove it.',
  securitySeverity: 8,
  tactics: ['CredentialAccess'],
  schedule: () => ({everyMinutes: 15, overMinutes: 30}),
  fold: ({alerts, cannotJudge}) => ({
    add(record) {
      if (record.upn === '' || !isFinishedCall(record)) return
      if (record.toolClass === '') return cannotJudge(noClass)
      if (record.toolClass !== 'secrets') return
      if (callerKey(record) === '') return cannotJudge(noObjectId)
      alerts.raise(record, {
        message: ({count}) =>
          `${count} ${count === 1 ? 'call' : 'calls'} of tools of class secrets by a person`
      })
    }
  }),
  kql({settings}) {
    return [
      calls(this.id, settings),
      '| where isnotempty(caller_upn) and isnotempty(caller_oid) and Class == "secrets"',
      byCaller
    ].join('\n')
  },
  cases: [
    {
      name: 'a person and a pipeline, with secrets and with admin tools',
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'person', upn: 'p@acme.com', class: 'secrets'},
        {at: '2026-11-17T10:00:00Z', oid: 'pipeline', upn: '', class: 'secrets'},
        {at: '2026-11-17T10:00:00Z', oid: 'admin', upn: 'a@acme.com', class: 'admin'}
      ],
      alerts: ['person']
    }
  ]
}
