import {entraSubjects} from '../federation/entra.js'
import {itemsOf} from '../formats/syntax.js'
import {ofTree} from '../infrastructure/values/value.js'
import type {DocumentReader} from './reader.js'

/**
 * JSON bodies of federated credentials, as `az ad app federated-credential create --parameters`
 * and Microsoft Graph take them: one object, or a list.
 */
export const federatedCredential: DocumentReader = {
  kind: 'federated-credential',
  format: 'json',
  isCertain: () => false,
  isPossible: path => /\.jsonc?$/i.test(path),
  looksLike: text =>
    /"issuer"\s*:/i.test(text) &&
    /"audiences?"\s*:/i.test(text) &&
    /"(?:subject|claimsMatchingExpression)"\s*:/i.test(text) &&
    !/deploymentTemplate\.json/i.test(text),
  read(document, facts) {
    for (const root of document.documents) {
      for (const item of itemsOf(root)) {
        facts.federatedSubjects.push(
          ...entraSubjects(ofTree(item, facts.file), 'federated credential', {
            file: facts.file,
            range: item.range
          })
        )
      }
    }
  }
}
