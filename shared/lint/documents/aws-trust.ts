import {trustPolicySubjects} from '../federation/cloudformation.js'
import type {DocumentReader} from './reader.js'

const looksLike = (text: string) => /AssumeRoleWithWebIdentity/i.test(text)

function reader(format: 'json' | 'yaml', path: RegExp): DocumentReader {
  return {
    kind: 'cloudformation',
    format,
    isCertain: () => false,
    isPossible: name => path.test(name),
    looksLike,
    read(document, facts) {
      for (const root of document.documents) {
        facts.federatedSubjects.push(...trustPolicySubjects(root, facts.file))
      }
    }
  }
}

/** Trust policies of AWS roles: by themselves, as templates of Terraform, and in CloudFormation. */
export const awsTrustReaders: readonly DocumentReader[] = [
  reader('json', /\.(?:json|jsonc|template|tpl|tftpl|tmpl)$/i),
  reader('yaml', /\.ya?ml$/i)
]
