import type {DocumentReader} from './reader.js'

/** ARM templates that set up federated credentials; read with their parameter files. */
export const armTemplate: DocumentReader = {
  kind: 'arm-template',
  format: 'json',
  isCertain: () => false,
  isPossible: path => /\.jsonc?$/i.test(path),
  looksLike: (text, _path, interests) =>
    /deploymentTemplate\.json/i.test(text) && interests.infrastructure(text),
  read() {}
}
