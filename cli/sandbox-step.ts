import {spawn} from 'node:child_process'
import type {GatewaySandbox} from '../sandbox/gateway-sandbox.js'

/** What a step printed, without the masks that its CI system would take for itself. */
export interface StepRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs this program again, as a step of a job of the sandbox's CI system.
 *
 * @param env further variables of the step
 */
export function runStep(
  sandbox: GatewaySandbox,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {}
): Promise<StepRun> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:GITHUB_|ACTIONS_|RUNNER_|INPUT_|SYSTEM_|TF_BUILD|MCP_GATEHOUSE_)/i.test(name)
  )
  const child = spawn(process.execPath, [process.argv[1] ?? '', ...args], {
    env: {
      ...Object.fromEntries(kept),
      ...sandbox.github.environment,
      GITHUB_ACTIONS: 'true',
      NODE_EXTRA_CA_CERTS: sandbox.certificates.caFile,
      ...env
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', exitCode =>
      // What a CI system would take for itself.
      resolve({exitCode, stdout, stderr: stderr.replace(/^::add-mask::.*\r?\n/gm, '')})
    )
  })
}
