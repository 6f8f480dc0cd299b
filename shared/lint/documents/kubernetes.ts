import {isKustomization} from '../infrastructure/kubernetes/is-kustomization.js'
import type {DocumentReader} from './reader.js'

/**
 * Manifests of Kubernetes, also as templates of Helm charts, in which rules look for something. What
 * is in them is read once all files are known (`infrastructure/kubernetes`).
 */
export const kubernetes: DocumentReader = {
  kind: 'kubernetes',
  format: 'text',
  alongside: true,
  isCertain: () => false,
  isPossible: path => /\.ya?ml$/i.test(path),
  looksLike: (text, path, interests) =>
    isKustomization(path)
      ? interests.infrastructure(text)
      : /^kind[ \t]*:/m.test(text) &&
        /^apiVersion[ \t]*:/m.test(text) &&
        interests.infrastructure(text),
  read() {}
}
