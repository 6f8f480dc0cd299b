import {spawnSync} from 'node:child_process'
import type {NodeProgram} from '../../../test/support/nodes.js'

/** What a process took: processor seconds, and peak memory in MB. */
export interface Use {
  readonly cpu: number
  readonly rss: number
}

// The process tells its processor time and peak memory as it ends: bash knows no memory.
const report =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process._rawDebug(JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,rss:u.maxRSS/1024}))})'

/** Runs a Node program to its end. @throws Error when it fails. */
export function processUse(node: NodeProgram, args: readonly string[], cwd: string): Use {
  const {status, stderr} = spawnSync(node.program, ['--import', report, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  if (status !== 0) throw new Error(`exit code ${status}: ${stderr}`)
  return JSON.parse(stderr.trim().split('\n').at(-1)!) as Use
}
