import type {Invocation, Log, ReportingDescriptor, Result} from 'sarif'
import {toolName, version} from '../../version.js'
import type {Links} from './links.js'

/** Address of the schema of SARIF 2.1.0. */
const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** Where relative addresses begin; the consumer knows the folder, the report names none. */
const sourceRoot = '%SRCROOT%'

/** What one run reports. */
export interface SarifRun {
  /** Tells runs of the same tool apart that a service keeps beside each other, as `mcp-hardening/`. */
  readonly category?: string
  readonly rules: ReportingDescriptor[]
  readonly results: Result[]
  readonly notifications?: Invocation['toolExecutionNotifications']
}

/** The text of a log in SARIF 2.1.0 (OASIS Standard) with one run of this tool. */
export function sarifLog(run: SarifRun, links: Links): string {
  const {category = '', rules, results, notifications} = run
  const log: Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: toolName,
            version,
            semanticVersion: version,
            informationUri: links.project,
            rules
          }
        },
        automationDetails: {id: `${toolName}/${category}`},
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            ...(notifications && {toolExecutionNotifications: notifications})
          }
        ],
        results
      }
    ]
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

/** A file as SARIF names it. */
export function artifact(file: string): {uri: string; uriBaseId: string} {
  return {uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: sourceRoot}
}
