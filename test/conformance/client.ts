/**
 * The client that the conformance suite starts, once a scenario, with the address of its server as
 * last argument: turns the scenario into a command line of the bundle and runs it.
 */
import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {root} from '../support/root.js'
import {scenarios} from './scenarios.js'

const name = process.env['MCP_CONFORMANCE_SCENARIO']
const address = process.argv.at(-1) ?? ''
const scenario = scenarios.find(known => known.name === name)
if (!scenario) throw new Error(`there is no command line for the scenario ${name}`)

const context = JSON.parse(process.env['MCP_CONFORMANCE_CONTEXT'] || '{}')
const args = await scenario.args(context, new URL(address))
const {status} = spawnSync(
  process.execPath,
  [path.join(root, 'dist/cli.js'), 'call', '--gateway-url', address, ...args],
  {stdio: 'inherit'}
)
process.exitCode = status === (scenario.exitCode ?? 0) ? 0 : (status ?? 1) || 1
