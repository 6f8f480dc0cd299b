import type {RunContext} from '../shared/host.js'

/** Reads the predefined variables of the agent (Microsoft Learn, "Use predefined variables"). */
export function azureRunContext(env: NodeJS.ProcessEnv): RunContext {
  const collection = env['SYSTEM_COLLECTIONURI'] ?? ''
  const project = env['SYSTEM_TEAMPROJECT'] ?? ''
  const build = env['BUILD_BUILDID'] ?? ''
  const known = collection !== '' && project !== '' && build !== ''
  const base = collection.endsWith('/') ? collection : `${collection}/`
  const pullRequest = pullRequestOf(env)
  return {
    eventName: env['BUILD_REASON'] ?? '',
    repository: env['BUILD_REPOSITORY_NAME'] ?? '',
    runUrl: known ? `${base}${encodeURIComponent(project)}/_build/results?buildId=${build}` : '',
    ...(pullRequest && {pullRequest})
  }
}

function pullRequestOf(env: NodeJS.ProcessEnv): RunContext['pullRequest'] | undefined {
  // The number is the one that people see on GitHub; the id is that of Azure Repos.
  const number = Number(
    env['SYSTEM_PULLREQUEST_PULLREQUESTNUMBER'] || env['SYSTEM_PULLREQUEST_PULLREQUESTID']
  )
  if (!Number.isInteger(number) || number <= 0) return undefined
  const head = env['SYSTEM_PULLREQUEST_SOURCECOMMITID']
  return {
    number,
    baseRef: withoutPrefix(env['SYSTEM_PULLREQUEST_TARGETBRANCH']),
    headRef: withoutPrefix(env['SYSTEM_PULLREQUEST_SOURCEBRANCH']),
    ...(head && {headSha: head}),
    fromFork: env['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true'
  }
}

function withoutPrefix(ref: string | undefined): string {
  return (ref ?? '').replace(/^refs\/heads\//, '')
}
