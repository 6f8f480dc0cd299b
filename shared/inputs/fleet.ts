/** What `fleet` takes. Checked as a part of the one table, which puts it together (shared/inputs.ts). */
export const fleetInputs = [
  {
    name: 'step',
    type: 'choice',
    choices: ['list', 'run', 'report'],
    commands: ['fleet'],
    help: 'list: count the repositories of an organization and print the matrix of shards. run: lint the repositories of one shard. report: put the results of all shards together.'
  },
  {
    name: 'organization',
    type: 'string',
    commands: ['fleet'],
    help: 'The organization. Default: the owner of the repository of the run, or the organization of SYSTEM_COLLECTIONURI.'
  },
  {
    name: 'provider',
    type: 'choice',
    choices: ['github', 'azure-devops'],
    commands: ['fleet'],
    help: 'Where the repositories are. Default: the service of the CI system that runs the step, and github on a terminal.'
  },
  {
    name: 'shards',
    type: 'number',
    default: '20',
    commands: ['fleet'],
    help: 'Into how many shards the repositories are divided, by the hash of their ids: 1 to 256, the most jobs that a matrix may have. The same in list and run.'
  },
  {
    name: 'shard',
    type: 'number',
    commands: ['fleet'],
    help: 'Which shard run reads: 0 to shards - 1.'
  },
  {
    name: 'listing',
    type: 'string',
    commands: ['fleet'],
    help: 'File with the listing of the repositories. list writes it, and asks only for what changed where it is there already; run reads it in place of asking the API again; report names the repositories in it that no result is of.'
  },
  {
    name: 'results',
    type: 'list',
    commands: ['fleet'],
    help: 'Files and folders with the results of all shards, for report. An earlier run is named with its day, as 2026-11-14=earlier/, and may be the JSON report of that day: the counts of each rule are then shown over time.'
  }
] as const

/** What `fleet` hands on. */
export const fleetOutputs = [
  {
    name: 'matrix',
    commands: ['fleet'],
    help: 'The matrix of the shards, as strategy.matrix of the CI system takes it. Set by list.'
  },
  {
    name: 'repositories',
    commands: ['fleet'],
    help: 'Number of repositories: listed by list, read by run and in the report.'
  },
  {
    name: 'unread',
    commands: ['fleet'],
    help: 'Number of repositories that could not be read. Set by run and report.'
  }
] as const
