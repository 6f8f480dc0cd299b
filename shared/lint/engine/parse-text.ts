import type {Format} from '../documents/reader.js'
import type {ParsedDocument, Parser, SyntaxProblem} from '../formats/syntax.js'
import type {MappedText} from '../source.js'

/** Parses a text; the parser is loaded when the first text of its format is met. */
export async function parseText(format: Format, text: MappedText): Promise<ParsedDocument> {
  return (await parser(format))(text)
}

/** Statements of one policy that rules look at. */
const mostStatements = 5000

/** Says where the statements begin that no rule looks at; `</` and comments are none. */
function tooMany(text: MappedText): SyntaxProblem[] {
  if (text.text.length < 4 * mostStatements) return []
  let count = 0
  for (const match of text.text.matchAll(/<[a-z]/g)) {
    if (++count <= mostStatements) continue
    const message = 'more than 5,000 statements: no rule looks at what follows'
    return [{kind: 'error', message, range: text.range(match.index, match.index + 1)}]
  }
  return []
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
          const {problems} = parseXml(text)
          return {documents: [], problems: [...problems, ...tooMany(text)]}
        }
        const message = 'too large for a policy: API Management accepts 256 KiB'
        return {documents: [], problems: [{kind: 'error', message, range: text.range(0, 1)}]}
      }
    }
    case 'text':
      return () => ({documents: [], problems: []})
  }
}
