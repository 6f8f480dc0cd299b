import type {Subject} from './control.js'

const pipelineFolder = /(?:^|\/)(?:\.github|\.azuredevops|\.azure-pipelines|\.pipelines?)\//i
const infrastructure = /\.(?:tf|tofu|tfvars|bicep|bicepparam|json|ya?ml|sh|bash|ps1)$/i
const gatewayPolicy = /\.xml$/i
const query = /\.(?:kql|csl)$/i

/** Whether a file is that of a pipeline, by its name. */
export function isPipelineFile(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase()
  return pipelineFolder.test(file) || (name.startsWith('azure-pipelines') && isYaml(name))
}

/** Whether a file, by its name, may hold what a control speaks of. */
export function mayHold(subject: Subject, file: string): boolean {
  switch (subject) {
    case 'deployment':
      return infrastructure.test(file) && !isPipelineFile(file)
    case 'gateway':
      return mayHold('deployment', file) || gatewayPolicy.test(file)
    case 'logs':
      return mayHold('gateway', file) || query.test(file)
    case 'pipelines':
      return isYaml(file)
    case 'clients':
      return /\.(?:jsonc?|toml|ya?ml)$/i.test(file)
    case 'documents':
      return /\.(?:md|markdown|mdx|adoc|asciidoc|rst)$/i.test(file)
  }
}

function isYaml(file: string): boolean {
  return /\.ya?ml$/i.test(file)
}
