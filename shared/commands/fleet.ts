import {policiesAbove} from '../central/judging-config.js'
import {CommandError, UsageError} from '../errors.js'
import {fileErrorReason} from '../file-errors.js'
import type {ApiClient} from '../fleet/api/api-client.js'
import {
  type ListedRepository,
  type Listing,
  type ListingSource,
  leftOutCount,
  leftOutText,
  list,
  repositoriesOf
} from '../fleet/api/listing.js'
import {checkListing, readListing} from '../fleet/api/listing-file.js'
import type {ShardResult} from '../fleet/run-shard.js'
import {azureMatrix, githubMatrix, mostShards, shardOf, shardsOf} from '../fleet/shards.js'
import type {CiHost} from '../host.js'
import {type Inputs, inputLabel} from '../inputs.js'
import {refuseLinkOut} from '../link-out.js'
import {plural} from '../lint/reports/counts.js'
import {writeReport} from '../lint/reports/write.js'
import {codeText} from '../markdown.js'
import type {Command, CommandResult} from './command.js'
import {type FleetAccess, openFleet} from './fleet-access.js'
import {outputPath, writable} from './output-path.js'

/** `fleet`: an organization's repositories, divided over the jobs of a CI matrix. */
export const fleet: Command = async (host, inputs) => {
  switch (inputs.required('step')) {
    case 'list':
      return listStep(host, inputs)
    case 'run':
      return runStep(host, inputs)
    default: {
      // Any other word is refused here, with the words that there are.
      inputs.choice('step')
      const {fleetReport} = await import('./fleet-report.js')
      return fleetReport(host, inputs)
    }
  }
}

/** Lists the repositories of an organization, and prints the matrix of their shards. */
async function listStep(host: CiHost, inputs: Inputs): Promise<CommandResult> {
  refuse(host, inputs, 'list', ['shard', 'results', 'format', 'organization-policy'])
  const shards = shardCount(host, inputs)
  const file = inputs.text('listing')
  const access = openFleet(host, inputs)
  const before = file === '' ? undefined : readListing(host.workspace, file)
  if (before) checkListing(before, {...access, name: file})
  const listing = await listAll(host, access, before)
  const repositories = repositoriesOf(listing)
  if (file !== '') writeReport(host, 'listing', file, `${JSON.stringify(listing)}\n`)
  const matrix = shardsOf(
    access.provider,
    repositories.map(({id}) => id),
    shards
  )
  const left = leftOutText(listing)
  const sum = `${count(repositories.length)} of ${access.organization} in ${shards === 1 ? '1 shard' : `${shards} shards`}${left === '' ? '' : `; left out: ${left}`}`
  host.log.info(sum)
  const text = githubMatrix(matrix)
  const target = inputs.text('output-file')
  if (target === '') host.printRaw(`${text}\n`)
  else writeReport(host, 'output-file', target, `${text}\n`)
  host.setOutput('matrix', host.kind === 'azure-pipelines' ? azureMatrix(matrix) : text)
  host.setOutput('repositories', String(repositories.length))
  await host.writeSummary(
    `### MCP gatehouse: ${codeText(access.organization)}\n\n${sum.replaceAll(access.organization, codeText(access.organization))}.\n`
  )
  return {exitCode: 0}
}

/** Reads the repositories of one shard, and writes a line for each. */
async function runStep(host: CiHost, inputs: Inputs): Promise<CommandResult> {
  refuse(host, inputs, 'run', ['results', 'format'])
  const shards = shardCount(host, inputs)
  const shard = shardNumber(host, inputs, shards)
  const file = inputs.text('listing')
  inputs.required('output-file')
  const target = outputPath(host, inputs, 'output-file')
  const access = openFleet(host, inputs)
  const {organization, provider} = access
  const scope = {provider, organization}
  const {FleetPolicies} = await import('../fleet/fleet-policies.js')
  const above = await policiesAbove({host, inputs})
  const policies = await FleetPolicies.open(access.policyHost, scope, above)
  for (const name of policies.names) host.log.info(`policy: ${name}`)
  const {GitProgram} = await import('../fleet/git/git-program.js')
  const git = await GitProgram.find(host.tempDir, access.git)
  const listing = await givenListing(host, access, file)
  const repositories = repositoriesOf(listing).filter(
    ({id}) => shardOf(provider, id, shards) === shard
  )
  const {LineFile} = await import('../fleet/line-file.js')
  const {runShard} = await import('../fleet/run-shard.js')
  for (const name of LineFile.filesOf(target)) {
    writable('output-file', () => refuseLinkOut(host.workspace, name))
  }
  let lines: InstanceType<typeof LineFile>
  try {
    lines = new LineFile(target, scope)
  } catch (error) {
    throw unwritable(host, error)
  }
  for (const remark of lines.remarks) host.log.warning(remark)
  if (lines.earlierCount > 0) {
    host.log.info(
      `${plural(lines.earlierCount, 'line')} of an earlier run: kept where the commit is still the head.`
    )
  }
  let result: ShardResult
  try {
    result = await runShard(scope, repositories, {
      git,
      lines,
      policies,
      tempDir: host.tempDir,
      trace: line => host.log.debug(line),
      today: new Date().toISOString().slice(0, 10)
    })
    lines.finish()
  } catch (error) {
    throw unwritable(host, error)
  }
  const sum = `shard ${shard} of ${shards}: ${count(result.read)} read, ${result.kept} of them unchanged since an earlier run; ${result.unread} could not be read`
  if (result.unread > 0) host.log.warning(`${sum}. Their lines say why.`)
  else host.log.info(sum)
  host.setOutput('repositories', String(result.read))
  host.setOutput('unread', String(result.unread))
  return {exitCode: 0}
}

/** The listing of the file; the API is asked where none is named. */
async function givenListing(host: CiHost, access: FleetAccess, file: string): Promise<Listing> {
  if (file === '') return listAll(host, access, undefined)
  const given = readListing(host.workspace, file)
  if (!given) {
    throw new UsageError(
      `the listing ${file} is not there: run the step list with the same ${inputLabel(host, 'listing')} first`
    )
  }
  checkListing(given, {...access, name: file})
  return given
}

async function listAll(
  host: CiHost,
  access: FleetAccess,
  before: Listing | undefined
): Promise<Listing> {
  const source: ListingSource & {readonly client: ApiClient} = await access.source()
  const listing = await list(source, before)
  host.log.debug(`${source.client.requests} requests to the API`)
  warnOfJobToken(host, access, repositoriesOf(listing))
  const unknown = leftOutCount(listing, 'unknown')
  if (unknown > 0) {
    host.log.warning(
      `${unknown} of the listed entries ${unknown === 1 ? 'has' : 'have'} no valid id or name of a repository, and cannot be read.`
    )
  }
  return listing
}

/** The token of a GitHub job is an installation token as well, and reads one repository alone. */
function warnOfJobToken(
  host: CiHost,
  {provider, organization}: FleetAccess,
  repositories: readonly ListedRepository[]
): void {
  if (provider !== 'github') return
  const others = repositories.filter(
    ({repository, isPrivate}) =>
      isPrivate && repository.toLowerCase() !== host.run.repository.toLowerCase()
  )
  if (others.length > 0 || repositories.every(({isPrivate}) => isPrivate === undefined)) return
  host.log.warning(
    `The token sees no private or internal repository of ${organization}${host.run.repository === '' ? '' : ' but that of this run'}. The GITHUB_TOKEN of a job is valid only for its own repository: give the installation token of a GitHub App that is installed for all repositories.`
  )
}

function shardCount(host: CiHost, inputs: Inputs): number {
  const shards = inputs.number('shards', 1) ?? 1
  if (Number.isInteger(shards) && shards <= mostShards) return shards
  throw new UsageError(
    `input '${inputLabel(host, 'shards')}' must be a whole number from 1 to ${mostShards}: a matrix has no more jobs`
  )
}

function shardNumber(host: CiHost, inputs: Inputs, shards: number): number {
  inputs.required('shard')
  const shard = inputs.number('shard') ?? 0
  if (Number.isInteger(shard) && shard < shards) return shard
  throw new UsageError(
    `input '${inputLabel(host, 'shard')}' must be a whole number from 0 to ${shards - 1}: there are ${shards} shards`
  )
}

/** @throws UsageError for inputs of another step, which would be without effect */
function refuse(host: CiHost, inputs: Inputs, step: string, names: readonly string[]): void {
  const set = names.find(name => !inputs.isDefault(name))
  if (set === undefined) return
  throw new UsageError(
    `the input '${inputLabel(host, set)}' has no use in the step ${step}: remove it`
  )
}

function unwritable(host: CiHost, error: unknown): Error {
  if (error instanceof CommandError || error instanceof UsageError) return error
  if (error instanceof Error && !('code' in error)) return error
  return new UsageError(
    `input '${inputLabel(host, 'output-file')}': the file cannot be written: ${fileErrorReason(error)}`
  )
}

function count(repositories: number): string {
  return `${repositories} ${repositories === 1 ? 'repository' : 'repositories'}`
}
