import type {Interests} from '../interests.js'
import {armTemplate} from './arm-template.js'
import {awsTrustReaders} from './aws-trust.js'
import {azurePipeline} from './azure-pipeline.js'
import {azurePolicy} from './azure-policy.js'
import {bicep} from './bicep.js'
import {codeOwners} from './code-owners.js'
import {commandFiles} from './command-files.js'
import {composeServices} from './compose-services.js'
import {federatedCredential} from './federated-credential.js'
import {gatewayPolicy} from './gateway-policy.js'
import {githubAction} from './github-action.js'
import {githubWorkflow} from './github-workflow.js'
import {helmValues} from './helm-values.js'
import {kubernetes} from './kubernetes.js'
import {logQuery} from './log-query.js'
import {mcpReaders} from './mcp/readers.js'
import type {DocumentReader} from './reader.js'
import {runnerSettings} from './runner-settings.js'
import {serviceUnit} from './service-unit.js'
import {composeFile, dockerfile, shellFile} from './shell-file.js'
import {terraform} from './terraform.js'
import {toolPolicy} from './tool-policy.js'

/**
 * All readers. The first that claims a file reads it, certain claims before possible ones; those that
 * read alongside get it as well.
 */
export const readers: readonly DocumentReader[] = [
  githubWorkflow,
  githubAction,
  azurePipeline,
  composeFile,
  ...commandFiles,
  ...mcpReaders,
  shellFile,
  dockerfile,
  armTemplate,
  ...awsTrustReaders,
  federatedCredential,
  kubernetes,
  composeServices,
  azurePolicy,
  logQuery,
  toolPolicy,
  terraform,
  bicep,
  gatewayPolicy,
  codeOwners,
  serviceUnit,
  helmValues,
  runnerSettings
]

/**
 * Whether a file is worth reading, by its path alone.
 *
 * @param withPeople whether a people file is configured
 */
export function isWorthReading(path: string, withPeople = false): boolean {
  return readers.some(
    reader =>
      (withPeople || !reader.aboutPeople) && (reader.isPossible?.(path) || reader.isCertain(path))
  )
}

/** The reader of a file whose kind its path makes certain. */
export function certainReader(path: string): DocumentReader | undefined {
  return readers.find(reader => reader.isCertain(path))
}

/**
 * The readers of a file, by its path or by its text: the one that the file belongs to, and those that
 * read alongside it. A ConfigMap may hold the configuration of an MCP client.
 */
export function readersOf(
  path: string,
  text: string,
  interests: Interests
): readonly DocumentReader[] {
  const claims = (reader: DocumentReader): boolean =>
    (interests.people || !reader.aboutPeople) &&
    reader.isPossible?.(path) === true &&
    (reader.looksLike?.(text, path, interests) ?? true)
  const first = certainReader(path) ?? readers.find(claims)
  if (!first) return []
  const alongside = readers.filter(reader => reader.alongside && reader !== first && claims(reader))
  return [first, ...alongside]
}
