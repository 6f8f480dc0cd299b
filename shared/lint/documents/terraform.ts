import type {DocumentReader} from './reader.js'

/**
 * Terraform and OpenTofu. Values stand in several files, so the trusts that they set up are found
 * once all files have been read (`infrastructure/resource.ts`); only files around one are parsed.
 */
export const terraform: DocumentReader = {
  kind: 'terraform',
  format: 'text',
  isCertain: path => /\.(?:tf|tofu)$/i.test(path),
  isPossible: path => /\.tfvars$/i.test(path),
  read() {}
}
