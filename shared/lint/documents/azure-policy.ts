import type {DocumentReader} from './reader.js'

/**
 * Definitions, initiatives and assignments of Azure Policy that stand alone in JSON, as its own
 * samples do and as command lines deploy them. What is in a template is the template's.
 */
export const azurePolicy: DocumentReader = {
  kind: 'azure-policy',
  format: 'text',
  alongside: true,
  isCertain: () => false,
  isPossible: path => /\.jsonc?$/i.test(path),
  looksLike: (text, _path, interests) =>
    (/"policyRule"\s{0,20}:|"policyDefinitionId"\s{0,20}:/i.test(text) ||
      (/"if"\s{0,20}:/.test(text) && /"then"\s{0,20}:/.test(text))) &&
    !/deploymentTemplate\.json/i.test(text) &&
    interests.infrastructure(text),
  read() {}
}
