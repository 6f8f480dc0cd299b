import type {Interests} from '../interests.js'
import {armTemplate} from './arm-template.js'
import {awsTrustReaders} from './aws-trust.js'
import {azurePipeline} from './azure-pipeline.js'
import {bicep} from './bicep.js'
import {commandFiles} from './command-files.js'
import {federatedCredential} from './federated-credential.js'
import {githubAction} from './github-action.js'
import {githubWorkflow} from './github-workflow.js'
import {mcpReaders} from './mcp/readers.js'
import type {DocumentReader} from './reader.js'
import {composeFile, dockerfile, shellFile} from './shell-file.js'
import {terraform} from './terraform.js'

/** All readers. The first that claims a file reads it, certain claims before possible ones. */
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
  terraform,
  bicep
]

/** Whether a file is worth reading, by its path alone. */
export function isWorthReading(path: string): boolean {
  return readers.some(reader => reader.isPossible?.(path) || reader.isCertain(path))
}

/** The reader of a file whose kind its path makes certain. */
export function certainReader(path: string): DocumentReader | undefined {
  return readers.find(reader => reader.isCertain(path))
}

/** The reader of a file, by its path or by its text. */
export function readerOf(
  path: string,
  text: string,
  interests: Interests
): DocumentReader | undefined {
  return (
    certainReader(path) ??
    readers.find(
      reader => reader.isPossible?.(path) && (reader.looksLike?.(text, path, interests) ?? true)
    )
  )
}
