import type {Facts, ScriptBlock} from '../facts.js'
import {asText, get, type MappingNode, type SyntaxNode} from '../formats/syntax.js'
import {addNamedValues} from './named-values.js'
import type {DocumentReader} from './reader.js'

const scriptKeys: Readonly<Record<string, ScriptBlock['shell']>> = {
  script: 'bash',
  bash: 'bash',
  pwsh: 'pwsh',
  powershell: 'powershell'
}

/** Azure Pipelines and their templates (Microsoft Learn: YAML schema reference for Azure Pipelines). */
export const azurePipeline: DocumentReader = {
  kind: 'azure-pipeline',
  format: 'yaml',
  isCertain: path => /(?:^|\/)\.?azure-pipelines[^/]*\.ya?ml$/i.test(path),
  isPossible: path => /\.ya?ml$/i.test(path),
  looksLike: text =>
    /^ {0,2}(?:steps|jobs|stages|extends)[ \t]*:/m.test(text) &&
    /^[ \t]*(?:- +)?(?:task|script|bash|pwsh|powershell|pool|template|checkout|deployment)[ \t]*:/m.test(
      text
    ),
  read(document, facts) {
    for (const root of document.documents) {
      addNamedValues(root, facts, 'azure-macro')
      visitMappings(root, mapping => {
        addVariable(mapping, facts)
        addScripts(mapping, facts)
      })
    }
  }
}

/** `variables` and `parameters` as lists: `- name: X` with `value: Y` or `default: Y`. */
function addVariable(mapping: MappingNode, facts: Facts): void {
  const name = asText(get(mapping, 'name'))?.text
  const value = asText(get(mapping, 'value') ?? get(mapping, 'default'))
  if (name && value)
    facts.credentialSites.push({value, name, place: 'value', dialect: 'azure-macro'})
}

/** Steps stand at many depths (stages, jobs, deployment strategies, templates); their shape tells. */
function addScripts(mapping: MappingNode, facts: Facts): void {
  const add = (shell: ScriptBlock['shell'], node: SyntaxNode | undefined) => {
    const text = asText(node)
    if (text) facts.scripts.push({shell, text, expansion: 'azure-macro'})
  }
  for (const entry of mapping.entries) {
    const shell = scriptKeys[entry.key.text.text]
    if (shell) add(shell, entry.value)
  }
  if (!asText(get(mapping, 'task'))) return
  const type = asText(get(mapping, 'inputs', 'scriptType'))?.text.toLowerCase() ?? ''
  const shell = type.startsWith('ps') ? 'pwsh' : type === 'batch' ? 'cmd' : 'bash'
  add(shell, get(mapping, 'inputs', 'inlineScript'))
}

function visitMappings(root: SyntaxNode, visit: (mapping: MappingNode) => void): void {
  const stack: SyntaxNode[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node.kind === 'mapping') {
      visit(node)
      for (let i = node.entries.length - 1; i >= 0; i--) stack.push(node.entries[i]!.value)
    } else if (node.kind === 'sequence') {
      for (let i = node.items.length - 1; i >= 0; i--) stack.push(node.items[i]!)
    }
  }
}
