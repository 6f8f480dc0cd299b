import type {DocumentReader} from './reader.js'

/** Folders and names under which people keep policies of a gateway. */
const paths = /polic(?:y|ies)|apim|api-?management|mcp|gateway/i
/** The names that policies have by themselves: a broken one is worth a word. */
const named = /polic(?:y|ies)[^/]*\.(?:xml|cshtml)$/i

/**
 * Policies of Azure API Management in files of their own. What attaches one to an API stands in
 * other files, so that they are read together once all files are known (`governance/gateway`). Files
 * that infrastructure names are read wherever they lie.
 */
export const gatewayPolicy: DocumentReader = {
  kind: 'gateway-policy',
  format: 'xml',
  isCertain: () => false,
  isNamed: path => named.test(path),
  isPossible: path => /\.(?:xml|cshtml|xml\.tftpl|xml\.tpl)$/i.test(path) && paths.test(path),
  looksLike: (text, _path, interests) => isPolicy(text) && interests.infrastructure(text),
  read() {}
}

/** A policy has sections, and a fragment no attributes; layouts of screens are called fragments too. */
function isPolicy(text: string): boolean {
  const start = /<(?:policies|fragment)\s{0,20}>/.exec(text)
  if (!start) return false
  return start[0].startsWith('<f') || /<(?:inbound|outbound|backend|on-error)[\s/>]/.test(text)
}
