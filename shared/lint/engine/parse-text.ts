import type {Format} from '../documents/reader.js'
import type {ParsedDocument, Parser} from '../formats/syntax.js'
import type {MappedText} from '../source.js'

/** Parses a text; the parser is loaded when the first text of its format is met. */
export async function parseText(format: Format, text: MappedText): Promise<ParsedDocument> {
  return (await parser(format))(text)
}

async function parser(format: Format): Promise<Parser> {
  switch (format) {
    case 'yaml':
      return (await import('../formats/yaml.js')).parseYaml
    case 'json':
      return (await import('../formats/json.js')).parseJson
    case 'toml':
      return (await import('../formats/toml.js')).parseToml
    case 'xml': {
      const {longestPolicy, parseXml} = await import('../formats/xml.js')
      return text => {
        if (text.text.length <= longestPolicy) {
          return {documents: [], problems: parseXml(text).problems}
        }
        const message = 'too large for a policy: API Management accepts 256 KiB'
        return {documents: [], problems: [{kind: 'error', message, range: text.range(0, 1)}]}
      }
    }
    case 'text':
      return () => ({documents: [], problems: []})
  }
}
