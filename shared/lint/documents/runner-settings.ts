import type {Facts, NamedValue} from '../facts/facts.js'
import {asMapping, asText, get, type SyntaxNode} from '../formats/syntax.js'
import {MappedText} from '../source.js'
import type {DocumentReader} from './reader.js'

/**
 * What a runner of GitHub or an agent of Azure Pipelines keeps in its folder: `.env`, `.runner`,
 * `.agent`, `.credentials`, `.autologon`, `.service` (actions/runner and microsoft/azure-pipelines-agent,
 * ConfigurationStore.cs). A `.env` may be that of any program.
 */
export const runnerSettings: DocumentReader = {
  kind: 'runner-settings',
  format: 'text',
  aboutPeople: true,
  isCertain: () => false,
  isPossible: path => envPath.test(path) || jsonPath.test(path) || servicePath.test(path),
  async read(_document, facts: Facts, {parse}) {
    const text = MappedText.of(facts.file)
    if (envPath.test(facts.file.path)) {
      facts.runnerSettings = {form: 'env', values: assignmentsIn(text)}
    } else if (servicePath.test(facts.file.path)) {
      facts.runnerSettings = {
        form: 'service',
        values: [{name: text.slice(0, 0), value: trimmed(text)}]
      }
    } else {
      const {documents} = await parse('json', text)
      const values = [...settingsIn(documents[0]), ...settingsIn(get(documents[0], 'data'))]
      facts.runnerSettings = {form: 'settings', values}
    }
  }
}

const envPath = /(?:^|\/)(?:\.env(?:\.[\w-]{1,40})?|[\w.-]{1,80}\.env)$/i
const jsonPath = /(?:^|\/)\.(?:runner|agent|credentials|autologon)$/
const servicePath = /(?:^|\/)\.service$/

/** `NAME=value`, also exported and in quotes; comments are left out. */
function assignmentsIn(text: MappedText): NamedValue[] {
  const lines =
    /^[ \t]*(?:export[ \t]{1,10})?([A-Za-z_]\w{0,200})[ \t]{0,10}=[ \t]{0,10}(["']?)([^\r\n]*)$/gm
  return [...text.text.matchAll(lines)].map(match => {
    const [whole, name = '', quote = '', rest = ''] = match
    const start = match.index + whole.indexOf(name)
    const from = match.index + whole.length - rest.length
    const close = quote === '' ? rest.split(/\s#/, 1)[0]!.trimEnd().length : rest.indexOf(quote)
    const end = from + (close < 0 ? rest.length : close)
    return {name: text.slice(start, start + name.length), value: text.slice(from, end)}
  })
}

function trimmed(text: MappedText): MappedText {
  const start = text.text.length - text.text.trimStart().length
  return text.slice(start, Math.max(start, text.text.trimEnd().length))
}

function settingsIn(node: SyntaxNode | undefined): NamedValue[] {
  return (asMapping(node)?.entries ?? []).flatMap(({key, value}) => {
    const text = asText(value)
    return text ? [{name: key.text, value: text}] : []
  })
}
