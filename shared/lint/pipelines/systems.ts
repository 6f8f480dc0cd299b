import type {NamedValue, ScriptBlock} from '../facts/facts.js'
import type {Job, Pipeline} from '../facts/pipeline.js'

/** What differs between CI systems and is no matter of one rule alone. */
export interface CiSystem {
  /** What it puts into the text of a script before the shell starts. */
  readonly expansion: ScriptBlock['expansion']
  /** Whether its documents say what the token of a job may do. */
  readonly hasPermissions: boolean
  /** The name that a variable of the pipeline has in the environment of a script. */
  environmentName(variable: string): string
  /** True for a value that a store of secrets or variables gives, not the run itself. */
  isStored(value: NamedValue): boolean
  /** The jobs that end before a job starts, as far as the document tells. */
  jobsBefore(job: Job): readonly Job[]
  readonly advice: Advice
}

/** What to do instead, in the words of the system. */
export interface Advice {
  /** In place of a client secret of Entra ID. */
  readonly logInToAzure: string
  /** When a part of a secret is taken out of it. */
  readonly maskPart: string
  /** When nothing holds back a job of production. */
  readonly holdBack: string
}

/** The CI systems. A new one is a reader in `documents/` and a row here. */
export const systems: Readonly<Record<Pipeline['system'], CiSystem>> = {
  github: {
    expansion: 'github-expression',
    hasPermissions: true,
    environmentName: variable => variable,
    isStored: ({references = []}) =>
      references.some(({reads}) => reads.some(({path, flows}) => flows && path[0] === 'secrets')),
    jobsBefore: jobsNeeded,
    advice: {
      logInToAzure: 'Log in with azure/login and client-id, tenant-id and subscription-id.',
      maskPart:
        'Store the part as a secret of its own, or mask it at once: echo "::add-mask::$PART".',
      holdBack:
        'Give the job an environment with required reviewers or a rule on branches, and let the cloud trust the subject of that environment.'
    }
  },
  azure: {
    expansion: 'azure-macro',
    hasPermissions: false,
    // In capitals, dots as underscores (Microsoft Learn "Define variables").
    environmentName: variable => variable.toUpperCase().replace(/[.\s-]/g, '_'),
    // Where a variable comes from stands outside of the file, except for what the run makes.
    isStored: ({value}) => {
      const text = value.text.trim()
      return !/^\$\[|\$\{\{/.test(text) && !/^\$\(servicePrincipalKey\)$/i.test(text)
    },
    // Stages and their jobs follow each other unless they say otherwise.
    jobsBefore: job => job.pipeline.jobs.slice(0, job.pipeline.jobs.indexOf(job)),
    advice: {
      logInToAzure: 'Use a service connection with workload identity federation.',
      maskPart: 'Store the part as a secret of its own, or mask it at once: ##vso[task.setsecret].',
      holdBack:
        'Make it a deployment job with an environment that has an approval, or put an approval on the service connection.'
    }
  }
}

/** All jobs that have to succeed before this one, by `needs`. */
function jobsNeeded({needs, pipeline}: Job): readonly Job[] {
  const found = new Set<Job>()
  const open = [...needs]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const before = pipeline.jobs.find(other => other.id === id)
    if (!before || found.has(before)) continue
    found.add(before)
    open.push(...before.needs)
  }
  return [...found]
}

/** The CI system of a document. */
export function systemOf({system}: Pick<Pipeline, 'system'>): CiSystem {
  return systems[system]
}
