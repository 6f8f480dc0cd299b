import fs from 'node:fs'
import path from 'node:path'
import type {NodeProgram} from '../../test/support/nodes.js'
import {bundle} from './support/bundles.js'
import {processUse} from './support/process-use.js'
import {median} from './support/processor-time.js'
import {makeTree} from './support/trees.js'

export const title = 'Detect: a million audit records, against a bare loop of JSON.parse'

const count = 1_000_000
const rounds = 3
const goal = 3
const goalMegabytes = 200

/** What a bare program does to the same file: read it, split it, parse each line. */
const bare = `import fs from 'node:fs'
import {StringDecoder} from 'node:string_decoder'
const file = fs.openSync(process.argv[1], 'r')
const buffer = Buffer.alloc(262144)
const decoder = new StringDecoder('utf8')
let rest = ''
let records = 0
for (;;) {
  const length = fs.readSync(file, buffer)
  if (length === 0) break
  const lines = (rest + decoder.write(buffer.subarray(0, length))).split('\\n')
  rest = lines.pop()
  for (const line of lines) if (JSON.parse(line).timestamp) records++
}
if (records !== ${count}) process.exitCode = 2
`

export function run(nodes: readonly NodeProgram[]): void {
  const folder = makeTree({'people.yml': '- {name: Mia, oid: left-the-firm, left: 2026-01-01}\n'})
  const file = path.join(folder, 'audit.jsonl')
  writeRecords(file)
  const megabytes = fs.statSync(file).size / 1e6
  const detect = [bundle('cli.js'), 'detect', file, '--people', 'people.yml']
  const output = ['--fail-on', 'never', '--format', 'json', '--output-file', 'report.json']
  for (const node of nodes) {
    const pairs = Array.from({length: rounds}, () => ({
      loop: processUse(node, ['--input-type=module', '-e', bare, file], folder),
      detect: processUse(node, [...detect, ...output], folder)
    }))
    const ratio = median(pairs.map(pair => pair.detect.cpu / pair.loop.cpu))
    const seconds = median(pairs.map(pair => pair.detect.cpu))
    const memory = Math.max(...pairs.map(pair => pair.detect.rss))
    console.log(
      `  on Node ${node.name}: ${megabytes.toFixed(0)} MB in ${seconds.toFixed(1)} s of processor time, ${ratio.toFixed(2)} times the loop (goal at most ${goal}), ${memory.toFixed(0)} MB peak memory (goal at most ${goalMegabytes})`
    )
  }
}

const tools = ['read_file', 'list_issues', 'create_issue', 'write_file']
const classes = ['read', 'read', 'write', 'write']
const servers = ['filesystem', 'github', 'tickets']

/** Seventeen days of calls of 500 callers, in the form of audit files. */
function writeRecords(file: string): void {
  const output = fs.openSync(file, 'w')
  const start = Date.parse('2026-10-01T00:00:00Z')
  const id = (i: number, digits: number) => String(i).padStart(digits, '0')
  let lines: string[] = []
  for (let i = 0; i < count; i++) {
    const caller = i % 500
    lines.push(
      JSON.stringify({
        timestamp: new Date(start + i * 1500).toISOString(),
        caller_oid: `${id(caller, 8)}-2222-4333-8444-555555555555`,
        caller_upn: caller % 5 === 0 ? `user${caller}@example.com` : '',
        mcp_server: servers[i % 3],
        tool_name: tools[i % 4],
        scope_used: `mcp.tools.${classes[i % 4]}`,
        resource_accessed: `/srv/project-${i % 34}/docs/file-${i % 9999}.md`,
        latency_ms: i % 500,
        response_status: i % 97 === 0 ? 403 : i % 89 === 0 ? 429 : 200,
        apim_request_id: `5e0c3c1e-0000-4444-8888-${id(i, 12)}`,
        caller_appid: '99999999-2222-4333-8444-555555555555',
        attempts: 1,
        protocol: '2025-11-25',
        outcome: 'ok',
        arguments_sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        run_url: `https://github.com/example/tools/actions/runs/${i}`,
        traceparent: `00-4bf92f3577b34da6a3ce${id(i, 12)}-00f067aa0ba902b7-01`
      })
    )
    if (lines.length < 10_000) continue
    fs.writeSync(output, `${lines.join('\n')}\n`)
    lines = []
  }
  fs.closeSync(output)
}
