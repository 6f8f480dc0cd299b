import type {Job, Pipeline, Step, Variable} from '../../facts/pipeline.js'
import {logsInWithKey} from '../../pipelines/cloud-login.js'
import {inputOf, namedInput} from '../../pipelines/inputs.js'
import {systemOf} from '../../pipelines/systems.js'
import type {Problem, Rule} from '../../rule.js'
import type {MappedText} from '../../source.js'

/** A stored key to a cloud, where the job's own identity would do. */
export const longLivedCloudCredential: Rule = {
  id: 'long-lived-cloud-credential',
  severity: 'warning',
  check({pipeline}, report) {
    if (!pipeline) return
    for (const variable of pipeline.variables) checkVariable(variable, pipeline, undefined, report)
    const seen = new Set<Variable>(pipeline.variables)
    for (const job of pipeline.jobs) {
      const variables = [...job.variables, ...(job.container?.variables ?? [])]
      for (const variable of variables) {
        if (seen.has(variable)) continue
        seen.add(variable)
        checkVariable(variable, pipeline, job, report)
      }
      for (const step of job.steps) {
        for (const variable of step.variables) checkVariable(variable, pipeline, job, report)
        checkAction(step, report)
        checkScript(step, report)
      }
    }
  }
}

/** Variables that Azure's libraries, Terraform and others take a client secret or key from. */
const variableNames = new Map(
  Object.entries({
    azure_client_secret: 'a client secret of Entra ID',
    arm_client_secret: 'a client secret of Entra ID',
    azure_credentials: 'a client secret of Entra ID',
    aws_secret_access_key: 'an AWS access key',
    google_credentials: 'a Google service account key',
    gcp_sa_key: 'a Google service account key'
  })
)

function checkVariable(
  variable: Variable,
  pipeline: Pipeline,
  job: Job | undefined,
  report: (problem: Problem) => void
): void {
  const {name, value, range} = variable
  const key = name.text.toLowerCase()
  const kind = variableNames.get(key)
  if (!kind || value.text.trim() === '' || !systemOf(pipeline).isStored(variable)) return
  // The name of a file, such as a configuration of workload identity federation.
  if (/^[^\s{}]*\.json$/i.test(value.text.trim())) return
  // Stores that speak S3 have no federation.
  if (
    key === 'aws_secret_access_key' &&
    (/\b(?:S3|R2|B2|MINIO|SPACES|WASABI|HETZNER|CLOUDFLARE|LINODE|SCW|OVH)_/i.test(value.text) ||
      speaksToOtherStore(pipeline, job))
  ) {
    return
  }
  report({
    range,
    message: `${name.text} holds ${kind} that works until it is rotated`,
    help: helpFor(key, pipeline),
    subject: name.text
  })
}

function helpFor(key: string, pipeline: Pipeline): string {
  if (key.startsWith('aws')) return 'Log in with configure-aws-credentials and role-to-assume.'
  if (key.startsWith('g'))
    return 'Log in with google-github-actions/auth and workload_identity_provider.'
  return systemOf(pipeline).advice.logInToAzure
}

function speaksToOtherStore(pipeline: Pipeline, job: Job | undefined): boolean {
  const scopes = [pipeline.variables, job?.variables ?? []]
  if (scopes.some(list => list.some(({name}) => /endpoint/i.test(name.text)))) return true
  const steps = job ? job.steps : pipeline.jobs.flatMap(each => each.steps)
  return steps.some(
    step =>
      step.variables.some(({name, value}) =>
        /endpoint|r2|minio|wasabi|spaces/i.test(`${name.text} ${value.text}`)
      ) ||
      step.inputs.some(({name, value}) =>
        /endpoint|r2\.cloudflare|minio|backblaze|digitalocean/i.test(`${name.text} ${value.text}`)
      ) ||
      /--endpoint|endpoint_url|r2\.cloudflarestorage|minio|backblaze|wasabi|digitaloceanspaces/i.test(
        step.script?.text.text ?? ''
      )
  )
}

function checkAction(step: Step, report: (problem: Problem) => void): void {
  const {uses} = step
  if (!uses) return
  const found = storedInput(step)
  if (found) {
    report({
      range: found.value.range(),
      message: `${uses.name} is given ${found.what} that works until it is rotated`,
      help: found.help,
      subject: `${uses.name} ${step.job.id}`
    })
  }
}

function storedInput(step: Step): {value: MappedText; what: string; help: string} | undefined {
  const {pipeline} = step.job
  const stored = (...names: string[]): MappedText | undefined => {
    const input = names.flatMap(name => namedInput(step, name) ?? [])[0]
    return input && (systemOf(pipeline).isStored(input) || isLiteral(input.value))
      ? input.value
      : undefined
  }
  switch (step.uses!.name) {
    case 'azure/login': {
      // Azure Stack has no federation.
      if (/stack/i.test(inputOf(step, 'environment')?.text ?? '')) return undefined
      const value = stored('creds')
      return (
        value && {
          value,
          what: 'a client secret',
          help: 'Give it client-id, tenant-id and subscription-id, and the job id-token: write.'
        }
      )
    }
    case 'aws-actions/configure-aws-credentials': {
      const value = stored('aws-secret-access-key')
      return (
        value && {
          value,
          what: 'an access key',
          help: 'Give it role-to-assume without a key, and the job id-token: write.'
        }
      )
    }
    case 'google-github-actions/auth': {
      const value = stored('credentials_json')
      return (
        value && {
          value,
          what: 'a service account key',
          help: 'Give it workload_identity_provider, and the job id-token: write.'
        }
      )
    }
    case 'hashicorp/vault-action': {
      const method = inputOf(step, 'method')?.text.trim().toLowerCase() ?? 'token'
      if (method !== 'token' && method !== 'approle') return undefined
      const value = stored(method === 'token' ? 'token' : 'secretId')
      return (
        value && {
          value,
          what: method === 'token' ? 'a Vault token' : 'a secret id of an AppRole',
          help: 'Use method: jwt with a role, and give the job id-token: write.'
        }
      )
    }
    default:
      return undefined
  }
}

function isLiteral(value: MappedText): boolean {
  return value.text.trim() !== '' && !/\$\{\{|\$\(/.test(value.text)
}

/** Logins with a key in scripts, and the key that `addSpnToEnvironment` puts into them. */
function checkScript(step: Step, report: (problem: Problem) => void): void {
  const {script} = step
  if (!script) return
  for (const command of script.commands?.commands ?? []) {
    if (!logsInWithKey(command)) continue
    report({
      range: command.range,
      message: 'az login is given a client secret that works until it is rotated',
      help:
        step.uses?.name === 'azurecli'
          ? 'Leave it out: the task has already logged in with its service connection. Give that workload identity federation.'
          : 'Log in with the identity of the job: azure/login on GitHub, AzureCLI@2 with a workload identity service connection in Azure Pipelines.',
      subject: 'az login'
    })
  }
  const exposed = inputOf(step, 'addSpnToEnvironment')
  if (exposed?.text.trim().toLowerCase() !== 'true') return
  const use = /\bservicePrincipalKey\b/i.exec(script.text.text)
  if (!use) return
  report({
    range: script.text.range(use.index, use.index + use[0].length),
    message: 'servicePrincipalKey is the stored secret of the service connection',
    help: 'Convert the service connection to workload identity federation and use $idToken.',
    subject: 'servicePrincipalKey',
    related: [{message: 'put into the environment here', range: exposed.range()}]
  })
}
