import {createHash} from 'node:crypto'
import {type CallRecord, callerKey} from '../call-record.js'
import type {Detection} from '../detection.js'
import {byCaller, calls, crowded, quoted} from '../kql.js'
import {SlidingCount, SlidingDistinct} from '../windows.js'
import {
  isFinishedCall,
  minuteMs,
  noClass,
  noObjectId,
  noTool,
  scheduleFor,
  sourceOf,
  succeeded
} from './judge.js'

/** Tools of the reference file-system server that only read, whatever class a policy gives them. */
const readingTools = [
  'directory_tree',
  'get_file_info',
  'list_directory',
  'list_directory_with_sizes',
  'read_file',
  'read_media_file',
  'read_multiple_files',
  'read_text_file',
  'search_files'
]
/** Of these the resource is the directory itself. */
const directoryTools = [
  'directory_tree',
  'list_directory',
  'list_directory_with_sizes',
  'search_files'
]
/** Directories that are told apart for the message. */
const shownDirectories = 1000

/** Many files, or files of many directories, within a sliding hour: the incident of the case study. */
export const highVolumeFiles: Detection = {
  id: 'high-volume-files',
  title: 'A caller reads many files or directories within an hour',
  severity: 'error',
  why: 'A pipeline reads the files that it works on. Hundreds of files, or files of dozens of directories, within an hour are a copy of the file system.',
  runbook:
    'Find the run or person behind the object id, stop it, and remove its federated credential or revoke its sessions. Take the directories from the records and find out what was in them.',
  securitySeverity: 8.5,
  tactics: ['Collection', 'Exfiltration'],
  schedule: ({thresholds}) => scheduleFor(thresholds['high-volume-files'].minutes),
  fold({settings, alerts, cannotJudge}) {
    const {reads, directories, minutes} = settings.thresholds['high-volume-files']
    const windowMs = minutes * minuteMs
    const counts = new SlidingCount(windowMs, reads)
    const places = new SlidingDistinct(windowMs, Math.max(directories, shownDirectories))
    const most = new Map<string, number>()
    return {
      add(record) {
        if (record.open) return
        const isFileServer = record.server.toLowerCase().includes('filesystem')
        if (!record.toolKnown) return isFileServer ? cannotJudge(noTool) : undefined
        if (!isFinishedCall(record) || !succeeded(record)) return
        // A team names its server as it likes; what the tools of the file-system server are called
        // tells as well.
        const isReading =
          (isFileServer && record.toolClass === 'read') || isOneOf(readingTools, record.tool)
        if (!isReading) {
          if (isFileServer && record.toolClass === '') cannotJudge(noClass)
          return
        }
        const caller = callerKey(record)
        if (caller === '') return cannotJudge(noObjectId)
        const key = `${caller}\0${sourceOf(record)}`
        const window = counts.add(key, record.time)
        const seen =
          record.resource === '' ? 0 : places.add(key, shortened(directoryOf(record)), record.time)
        const over = window.count > reads || seen > directories
        if (!over && !alerts.isOpen(record, windowMs)) return
        most.set(caller, Math.max(most.get(caller) ?? 0, seen))
        alerts.raise(record, {
          quietMs: windowMs,
          before: {count: window.count - 1, first: window.first},
          message: ({count}) => {
            const found = most.get(caller) ?? 0
            const others = found > shownDirectories ? `more than ${shownDirectories}` : found
            return `${count} file reads in ${others} ${found === 1 ? 'directory' : 'directories'} (more than ${reads} reads or ${directories} directories within ${minutes} minutes)`
          }
        })
      },
      forgotten: () => counts.forgotten + places.forgotten
    }
  },
  kql({settings}) {
    const {reads, directories, minutes} = settings.thresholds['high-volume-files']
    const window = `${minutes}m`
    const list = (names: readonly string[]) => names.map(quoted).join(', ')
    const isSame =
      'next(caller_oid) == caller_oid and next(Source) == Source and next(Directory) == Directory'
    return [
      `let Reads = ${calls(this.id, settings)}`,
      '| where isnotempty(caller_oid) and response_status between (200 .. 299)',
      `| where (mcp_server contains "filesystem" and Class == "read") or tool_name in~ (${list(readingTools)})`,
      `| extend Directory = iff(tool_name in~ (${list(directoryTools)}), trim_end(@"[/\\\\]+", resource_accessed), extract(@"^(.*)[/\\\\]", 1, resource_accessed));`,
      `let ReadSpans = Reads | project caller_oid, Source, Begin = TimeGenerated, End = TimeGenerated + ${window};`,
      'let DirectorySpans = Reads',
      '| where isnotempty(resource_accessed)',
      '| sort by caller_oid asc, Source asc, Directory asc, TimeGenerated asc',
      `| extend Again = iff(${isSame}, next(TimeGenerated), datetime(null))`,
      `| extend End = iff(isnotnull(Again) and Again < TimeGenerated + ${window}, Again, TimeGenerated + ${window})`,
      '| project caller_oid, Source, Begin = TimeGenerated, End;',
      `let ManyReads = ${crowded('ReadSpans', reads)};`,
      `let ManyDirectories = ${crowded('DirectorySpans', directories)};`,
      'Reads',
      '| where caller_oid in (ManyReads) or caller_oid in (ManyDirectories)',
      byCaller
    ].join('\n')
  },
  cases: [
    {
      name: 'exactly a hundred reads, and one more',
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'hundred', repeat: 100, resource: '/srv/docs/file-#'},
        {at: '2026-11-17T10:00:00Z', oid: 'more', repeat: 101, resource: '/srv/docs/file-#'}
      ],
      alerts: ['more']
    },
    {
      name: 'twenty directories, and one more; files in one directory are one directory',
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'twenty', repeat: 20, resource: '/srv/#/readme.md'},
        {at: '2026-11-17T10:00:00Z', oid: 'more', repeat: 21, resource: '/srv/#/readme.md'},
        {at: '2026-11-17T10:00:00Z', oid: 'files', repeat: 21, resource: '/srv/a/file-#'}
      ],
      alerts: ['more']
    },
    {
      name: 'a window over two clock hours, and reads that are just over an hour apart',
      records: [
        {at: '2026-11-17T10:40:00Z', oid: 'edge', repeat: 60, resource: '/srv/a/early-#'},
        {at: '2026-11-17T11:20:00Z', oid: 'edge', repeat: 60, resource: '/srv/a/late-#'},
        {at: '2026-11-17T10:00:00Z', oid: 'apart', repeat: 60, resource: '/srv/a/early-#'},
        {at: '2026-11-17T11:01:00Z', oid: 'apart', repeat: 60, resource: '/srv/a/late-#'}
      ],
      alerts: ['edge']
    },
    {
      name: 'a listed directory is itself; refused reads and other servers do not count',
      records: [
        {
          at: '2026-11-17T10:00:00Z',
          oid: 'lister',
          repeat: 21,
          tool: 'list_directory',
          resource: '/srv/#'
        },
        {
          at: '2026-11-17T10:00:00Z',
          oid: 'refused',
          repeat: 200,
          status: 403,
          resource: '/srv/a/file-#'
        },
        {
          at: '2026-11-17T10:00:00Z',
          oid: 'tickets',
          repeat: 200,
          server: 'tickets',
          tool: 'get_ticket',
          resource: '#'
        }
      ],
      alerts: ['lister']
    },
    {
      name: 'a server of another name, by its tools; a tool of another server that only reads',
      records: [
        {
          at: '2026-11-17T10:00:00Z',
          oid: 'documents',
          repeat: 101,
          server: 'documents',
          tool: 'read_file',
          resource: '/srv/a/file-#'
        },
        {
          at: '2026-11-17T10:00:00Z',
          oid: 'tickets',
          repeat: 200,
          server: 'tickets',
          tool: 'get_ticket',
          class: 'read',
          resource: '/a/#'
        }
      ],
      alerts: ['documents']
    }
  ]
}

function isOneOf(names: readonly string[], tool: string): boolean {
  return names.includes(tool.toLowerCase())
}

/** The directory of a file's path with either separator; of a listing, what is listed. */
function directoryOf({tool, resource}: CallRecord): string {
  if (isOneOf(directoryTools, tool)) return withoutEnd(resource)
  const end = Math.max(resource.lastIndexOf('/'), resource.lastIndexOf('\\'))
  return end < 0 ? '' : resource.slice(0, end)
}

function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === '/' || text[end - 1] === '\\')) end--
  return text.slice(0, end)
}

/** Long paths by their digest: the state is bounded in bytes, too. */
function shortened(text: string): string {
  return text.length <= 200 ? text : createHash('sha256').update(text).digest('base64')
}
