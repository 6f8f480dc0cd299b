import type {DocumentReader} from './reader.js'

/**
 * Bicep and its parameter files. Like those of Terraform, their trusts are found once all files
 * have been read (`infrastructure/resource.ts`). The grammar trails the language, so that a problem in
 * it is said but is no finding.
 */
export const bicep: DocumentReader = {
  kind: 'bicep',
  format: 'text',
  isCertain: () => false,
  isPossible: path => /\.bicep(?:param)?$/i.test(path),
  read() {}
}
