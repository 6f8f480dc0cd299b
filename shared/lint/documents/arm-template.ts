import type {DocumentReader} from './reader.js'

/**
 * ARM templates in which rules look for something, and properties of a network security group that
 * stand in a file of their own. They are large, often generated, and read with
 * their parameter files: that comes once all files have been read (`infrastructure/arm`).
 */
export const armTemplate: DocumentReader = {
  kind: 'arm-template',
  format: 'text',
  alongside: true,
  isCertain: () => false,
  isPossible: path => /\.jsonc?$/i.test(path),
  looksLike: (text, _path, interests) =>
    /deploymentTemplate\.json|"securityRules"\s{0,40}:/i.test(text) &&
    interests.infrastructure(text),
  read() {}
}
