import fs from 'node:fs'
import path from 'node:path'
import {load} from 'js-yaml'
import {notApplicable} from '../../test/conformance/not-applicable.js'
import {type Scenario, scenarios} from '../../test/conformance/scenarios.js'
import {replacePart} from './replace-part.js'

const suite = 'node_modules/@modelcontextprotocol/conformance'
/** Revisions for which the suite has frozen what it requires, the newest first. */
const revisions = ['2026-07-28', '2025-11-25']

/**
 * docs/conformance.md with its tables made anew from the installed suite.
 *
 * @throws Error for a required scenario that is neither run nor explained
 */
export function conformancePage(root: string): string {
  const text = fs.readFileSync(path.join(root, 'docs/conformance.md'), 'utf8')
  const manifest = fs.readFileSync(path.join(root, suite, 'package.json'), 'utf8')
  const {version} = JSON.parse(manifest) as {version: string}
  const parts = revisions.map(revision => table(root, revision))
  return replacePart(
    replacePart(text, 'required', parts.join('\n\n')),
    'suite',
    `The suite is \`@modelcontextprotocol/conformance\` ${version}, pinned in package.json.`
  )
}

function table(root: string, revision: string): string {
  const file = path.join(root, suite, 'requirements', `${revision}.yaml`)
  const {client} = load(fs.readFileSync(file, 'utf8')) as {client: string[]}
  const rows = client.map(name => ({name, ...standing(name, revision)}))
  const count = (verdict: string) => rows.filter(row => row.verdict === verdict).length
  return [
    `### ${revision}`,
    '',
    `Of the ${rows.length} client scenarios that the suite requires, ${count('passes')} pass, ${count('partly')} pass but for the checks of a user's sign-in, ${count('not run')} are not run.`,
    '',
    '| Scenario | Result | Checks, or why it is not run |',
    '|---|---|---|',
    ...rows.map(({name, verdict, why}) => `| \`${name}\` | ${verdict} | ${why} |`)
  ].join('\n')
}

function standing(name: string, revision: string): {verdict: string; why: string} {
  const run = scenarios.find(scenario => scenario.name === name && fits(scenario, revision))
  const reason = notApplicable[name]
  if (run && reason) throw new Error(`${name} is both run and explained away`)
  if (reason) return {verdict: 'not run', why: reason}
  if (!run) throw new Error(`${name}, required by ${revision}, is neither run nor explained`)
  const checks = `${run.minimumChecks} ${run.minimumChecks === 1 ? 'check' : 'checks'}`
  if (!run.beyond) return {verdict: 'passes', why: checks}
  const missing = run.beyond.map(id => `\`${id}\``).join(', ')
  return {verdict: 'partly', why: `${checks}, and not ${missing}`}
}

function fits({specVersion}: Scenario, revision: string): boolean {
  return specVersion === revision
}
