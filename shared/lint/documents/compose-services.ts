import type {DocumentReader} from './reader.js'
import {isComposePath} from './shell-file.js'

/** Services of compose files in which rules look for something: read as infrastructure is. */
export const composeServices: DocumentReader = {
  kind: 'compose-services',
  format: 'text',
  alongside: true,
  isCertain: () => false,
  isPossible: isComposePath,
  looksLike: (text, _path, interests) =>
    /^services[ \t]*:/m.test(text) && interests.infrastructure(text),
  read() {}
}
