// Compares shared/lint/mcp/vulnerable-servers.ts with OSV (https://google.github.io/osv.dev/api/)
// and prints what has changed: advisories that the list lacks, and releases that fix them. What a
// person makes of it goes into the list by hand, with its source.
import {vulnerableServers} from '../shared/lint/mcp/vulnerable-servers.js'
import {differences, type OsvAnswer} from './vulnerable-servers/differences.js'

const ecosystems = {npm: 'npm', pypi: 'PyPI'} as const
const endpoint = 'https://api.osv.dev/v1/query'

async function ask(ecosystem: 'npm' | 'pypi', name: string): Promise<OsvAnswer> {
  const body = JSON.stringify({package: {ecosystem: ecosystems[ecosystem], name}})
  const response = await fetch(endpoint, {
    method: 'POST',
    body,
    signal: AbortSignal.timeout(30_000)
  })
  if (!response.ok) throw new Error(`OSV answers ${response.status} for ${name}: try again later`)
  return (await response.json()) as OsvAnswer
}

const packages = new Map(
  vulnerableServers.map(entry => [`${entry.ecosystem} ${entry.name}`, entry])
)
let changes = 0
for (const {ecosystem, name} of packages.values()) {
  const listed = vulnerableServers.filter(
    entry => entry.ecosystem === ecosystem && entry.name === name
  )
  for (const line of differences(listed, await ask(ecosystem, name))) {
    changes++
    console.log(line)
  }
}
console.log(changes === 0 ? 'The list agrees with OSV.' : `${changes} to look at.`)
