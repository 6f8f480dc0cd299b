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
      const {parseXml} = await import('../formats/xml.js')
      return text => ({documents: [], problems: parseXml(text).problems})
    }
    case 'text':
      return () => ({documents: [], problems: []})
  }
}
