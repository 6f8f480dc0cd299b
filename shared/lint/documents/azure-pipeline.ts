import type {Facts} from '../facts/facts.js'
import {asText, get, type MappingNode, type SyntaxNode} from '../formats/syntax.js'
import {AzureReader} from './ci/azure-reader.js'
import {addPipeline} from './github-workflow.js'
import {addNamedValues} from './named-values.js'
import type {DocumentReader} from './reader.js'

/** Azure Pipelines and their templates (Microsoft Learn: YAML schema reference for Azure Pipelines). */
export const azurePipeline: DocumentReader = {
  kind: 'azure-pipeline',
  format: 'yaml',
  isCertain: path => /(?:^|\/)\.?azure-pipelines[^/]*\.ya?ml$/i.test(path),
  isPossible: path => /\.ya?ml$/i.test(path),
  // Other systems have `stages` and `script` too: only Azure Pipelines has these as items of a list.
  looksLike: (text, path) =>
    !/(?:^|\/)\.gitlab-ci\.yml$/.test(path) &&
    (isVariableTemplate(text) ||
      (/^ {0,2}(?:steps|jobs|stages|extends)[ \t]*:/m.test(text) &&
        (/^[ \t]*- +(?:task: *["']?[\w.-]+@\d|(?:script|bash|pwsh|powershell|checkout|deployment|job|stage)[ \t]*:|template: *\S+\.ya?ml)/m.test(
          text
        ) ||
          /^(?:trigger|pr|pool)[ \t]*:/m.test(text)))),
  async read(document, facts, context) {
    for (const root of document.documents) {
      addNamedValues(root, facts, 'azure-macro')
      visitMappings(root, mapping => addVariable(mapping, facts))
    }
    const pipeline = this.readPipeline?.(document, facts.file)
    if (pipeline) await addPipeline(pipeline, facts, context)
  },
  readPipeline(document, file) {
    const [root] = document.documents
    return root && new AzureReader(file).read(root)
  }
}

/**
 * A template of variables has no other key at its root than `variables` and `parameters` (Microsoft Learn
 * "Variable templates"). Files of other systems have a map of plain values there: a list, a template
 * expression or a parameter tells this one.
 */
function isVariableTemplate(text: string): boolean {
  if (!/^variables[ \t]*:/m.test(text)) return false
  const keys = text.match(/^[A-Za-z_][\w-]*[ \t]*:/gm) ?? []
  if (!keys.every(key => /^(?:variables|parameters)[ \t]*:/.test(key))) return false
  return keys.length > 1 || /^[ \t]*- +(?:name|group|template|["']?\$\{\{)|\$\{\{|\$\(/m.test(text)
}

/** `variables` and `parameters` as lists: `- name: X` with `value: Y` or `default: Y`. */
function addVariable(mapping: MappingNode, facts: Facts): void {
  const name = asText(get(mapping, 'name'))?.text
  const value = asText(get(mapping, 'value') ?? get(mapping, 'default'))
  if (name && value)
    facts.credentialSites.push({value, name, place: 'value', dialect: 'azure-macro'})
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
