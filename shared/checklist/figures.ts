import type {InventoryEntry} from '../lint/finding.js'
import type {FigureChange, Figures, RecordFigures} from './checklist-report.js'

/** What the inventory, and records where there are some, show of the case study's table. */
export function figuresOf(
  inventory: readonly InventoryEntry[],
  records?: RecordFigures | undefined
): Figures {
  return {
    servers: inventory.length,
    serversWithStoredCredential: inventory.filter(({credential}) => credential === 'stored').length,
    ...(records && {records})
  }
}

interface FigureRow extends Omit<FigureChange, 'before' | 'after'> {
  /** Undefined where nothing shows it. */
  readonly value: (figures: Figures) => number | undefined
}

/** The rows of the case study's table, and what is counted for each. */
const rows: readonly FigureRow[] = [
  {
    id: 'servers',
    title: 'MCP servers in client configurations, pipelines and scripts',
    unit: 'servers',
    basis:
      'the inventory of the repository (`lint --inventory`); servers that are only deployed are not in it',
    value: ({servers}) => servers
  },
  {
    id: 'stored-credentials',
    title: 'Of these, servers with a credential in plain text',
    unit: 'servers',
    basis:
      'the same inventory; whether such a credential is that of a person, its text does not say',
    value: ({serversWithStoredCredential}) => serversWithStoredCredential
  },
  {
    id: 'calls-logged',
    title: "Calls of pipelines that the gateway's log has",
    unit: 'percent',
    basis: "records of both sides: the gateway's log and the audit files of `call`",
    value: ({records}) => records?.logged && percent(records.logged.calls, records.logged.of)
  },
  {
    id: 'calls-refused',
    title: 'Calls that the gateway refused (403)',
    unit: 'calls',
    basis: "records: the gateway's log, else the audit files of `call`",
    value: ({records}) => records?.refusedCalls
  },
  {
    id: 'violations-blocked',
    title: 'Policy violations that Azure Resource Manager blocked',
    unit: 'violations',
    basis: 'the activity log of the subscription: neither the repository nor records show it',
    command:
      'az monitor activity-log list --offset 30d --query "length([?operationName.value==\'Microsoft.Authorization/policies/deny/action\'])"',
    value: () => undefined
  },
  {
    id: 'time-to-detect',
    title: 'Mean time from the first read of a file-system anomaly to its alert',
    unit: 'minutes',
    basis:
      'records in which `high-volume-files` finds something; the interval of the alert rule comes on top',
    value: ({records}) => records?.minutesToDetect
  }
]

/** The table of before and after. A figure that nothing shows is null. */
export function figureChanges(
  before: Figures | undefined,
  after: Figures | undefined
): FigureChange[] {
  return rows.map(({value, ...row}) => ({
    ...row,
    before: (before && value(before)) ?? null,
    after: (after && value(after)) ?? null
  }))
}

/** Rounded down, so that 100 means all of them. */
function percent(part: number, whole: number): number {
  return Math.floor((part / whole) * 1000) / 10
}

/** A figure in words: `12 minutes`, `99.5 %`, `not known`. */
export function figureText(value: number | null, unit: FigureChange['unit']): string {
  if (value === null) return 'not known'
  if (unit === 'percent') return `${value} %`
  return unit === 'minutes' ? `${value} ${value === 1 ? 'minute' : 'minutes'}` : String(value)
}
