import type {DocumentReader} from './reader.js'

/**
 * ARM templates in which rules look for something. They are large, often generated, and read with
 * their parameter files: that comes once all files have been read (`infrastructure/arm`).
 */
export const armTemplate: DocumentReader = {
  kind: 'arm-template',
  format: 'text',
  alongside: true,
  isCertain: () => false,
  isPossible: path => /\.jsonc?$/i.test(path),
  looksLike: (text, _path, interests) =>
    /deploymentTemplate\.json/i.test(text) && interests.infrastructure(text),
  read() {}
}
