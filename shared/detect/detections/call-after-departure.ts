import type {People} from '../../people/people.js'
import {type CallRecord, callerKey} from '../call-record.js'
import type {Detection} from '../detection.js'
import {byCaller, calls, localTime, quoted} from '../kql.js'

/** A call by somebody who has left, or by what they left running: the cause of the case study. */
export const callAfterDeparture: Detection = {
  id: 'call-after-departure',
  title: 'Somebody who has left still calls tools',
  severity: 'error',
  why: 'When a person leaves, their account is closed, and the pipelines, runners and applications that were theirs often run on. In the case study one of them read documents at night for three weeks.',
  runbook:
    'Remove the federated credential or the role assignment of the identity, stop the runner, and then look at everything that it called since the person left.',
  securitySeverity: 9,
  tactics: ['InitialAccess', 'Persistence'],
  schedule: () => ({everyMinutes: 15, overMinutes: 30}),
  fold({clock, people, alerts, didNotRun}) {
    if (!people) {
      didNotRun("it needs the input 'people': a file that says who has left and when")
      return {add() {}}
    }
    const lastDays = lastDaysOf(people)
    return {
      add(record) {
        if (record.open) return
        const left = lastDayOf(record, lastDays)
        if (left === undefined || clock.at(record.time).day <= left) return
        alerts.raise(record, {
          subject: callerKey(record) === '' ? githubOwner(record.runUrl) : '',
          message: ({count}) =>
            `${count} ${count === 1 ? 'call' : 'calls'} by an identity of a person whose last day was ${left}`
        })
      }
    }
  },
  kql({settings, people = []}) {
    const rows = [...lastDaysOf(people)].map(
      ([name, left]) => `  ${quoted(name)}, datetime(${left})`
    )
    const name = (expression: string) => `(Calls | extend Name = ${expression})`
    return [
      'let Departed = datatable(Name: string, Left: datetime) [',
      rows.join(',\n'),
      '];',
      `let Calls = ${calls(this.id, settings).replace('isnotempty(tool_name) and ', '')}`,
      `| extend Day = startofday(${localTime(settings.timeZone)});`,
      `union ${name('tolower(caller_oid)')}, ${name('tolower(caller_appid)')}, ${name('tolower(caller_upn)')}, ${name('strcat("github:", tolower(extract(@"^https://[^/]+/([^/]+)/[^/]+/actions/runs/", 1, run_url)))')}`,
      '| where isnotempty(Name)',
      '| join kind=inner Departed on Name',
      '| where Day > Left',
      byCaller
    ].join('\n')
  },
  cases: [
    {
      name: 'the last day, and the first minute after it',
      people: [person({oid: ['leaver'], left: '2026-11-16'})],
      records: [
        {at: '2026-11-16T23:59:59Z', oid: 'leaver'},
        {at: '2026-11-17T00:00:00Z', oid: 'stayer'}
      ],
      alerts: []
    },
    {
      name: 'by object id, by user name in any letter case, and by the owner of the repository',
      people: [
        person({oid: ['LEAVER'], left: '2026-11-16'}),
        person({upn: ['Mia@Acme.com'], left: '2026-11-16'}),
        person({github: ['Octo-Mia'], left: '2026-11-16'})
      ],
      records: [
        {at: '2026-11-17T00:00:00Z', oid: 'leaver'},
        {at: '2026-11-17T00:00:00Z', oid: 'account', upn: 'mia@acme.com'},
        {
          at: '2026-11-17T00:00:00Z',
          oid: 'pipeline',
          runUrl: 'https://github.com/octo-mia/tools/actions/runs/1'
        },
        {
          at: '2026-11-17T00:00:00Z',
          oid: 'other',
          runUrl: 'https://github.com/acme/octo-mia/actions/runs/1'
        }
      ],
      alerts: ['account', 'leaver', 'pipeline']
    }
  ]
}

function person(names: Partial<People[number]>): People[number] {
  return {name: '', upn: [], oid: [], github: [], githubId: [], azureDevops: [], left: '', ...names}
}

/** Last days by name, in lower case; a GitHub login is told apart by its prefix. */
function lastDaysOf(people: People): Map<string, string> {
  const days = new Map<string, string>()
  for (const {oid, upn, github, left} of people) {
    for (const name of [...oid, ...upn]) days.set(name.toLowerCase(), left)
    for (const login of github) days.set(`github:${login.toLowerCase()}`, left)
  }
  return days
}

function lastDayOf(record: CallRecord, days: ReadonlyMap<string, string>): string | undefined {
  if (days.size === 0) return undefined
  const known = (name: string) => (name === '' ? undefined : days.get(name.toLowerCase()))
  const owner = githubOwner(record.runUrl)
  return (
    known(record.oid) ??
    known(record.appid) ??
    known(record.upn) ??
    (owner === '' ? undefined : known(`github:${owner}`))
  )
}

/** Owner of the repository whose workflow ran, of `https://github.com/owner/name/actions/runs/1`. */
function githubOwner(runUrl: string): string {
  return /^https:\/\/[^/]+\/([^/]+)\/[^/]+\/actions\/runs\//.exec(runUrl)?.[1] ?? ''
}
