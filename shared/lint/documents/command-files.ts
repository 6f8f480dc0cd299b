import type {Facts, ScriptBlock} from '../facts/facts.js'
import {asMapping, asText, get, type ParsedDocument, walkScalars} from '../formats/syntax.js'
import {parseScripts} from '../scripts/parse-scripts.js'
import {MappedText} from '../source.js'
import type {DocumentReader} from './reader.js'

/** Files whose lines are commands and that add or start MCP servers: what is in them is read as scripts. */

const mcp = /mcp/i

function reader(
  path: RegExp,
  format: DocumentReader['format'],
  scripts: (document: ParsedDocument, file: MappedText) => Iterable<MappedText>,
  shell: ScriptBlock['shell'] = 'sh'
): DocumentReader {
  return {
    kind: 'script',
    format,
    isCertain: () => false,
    isPossible: name => path.test(name),
    // Of these files only commands of MCP clients are looked for.
    looksLike: (text, _path, interests) => mcp.test(text) && interests.shellFile(text),
    async read(document, facts: Facts, {interests}) {
      for (const text of scripts(document, MappedText.of(facts.file))) {
        if (mcp.test(text.text)) facts.scripts.push({shell, text, expansion: 'none'})
      }
      await parseScripts(facts.scripts, interests)
    }
  }
}

/** Lines of a text with where they begin, and those that a backslash at the end goes on with. */
function* lines(text: string): Generator<{start: number; end: number; line: string}> {
  let start = 0
  while (start < text.length) {
    let end = start
    for (;;) {
      const stop = text.indexOf('\n', end)
      end = stop < 0 ? text.length : stop
      if (stop < 0 || !/\\\r?$/.test(text.slice(Math.max(start, end - 2), end))) break
      end++
    }
    yield {start, end, line: text.slice(start, end)}
    start = end + 1
  }
}

/** The commands of indented lines, without the signs that say whether to echo them. */
function* recipes(file: MappedText, indent: RegExp): Generator<MappedText> {
  for (const {start, end, line} of lines(file.text)) {
    const lead = indent.exec(line)?.[0].length
    if (lead === undefined) continue
    // `$$` is the shell's `$`.
    const pieces: {text: string; start: number; end: number}[] = []
    let position = start + lead
    for (const match of line.matchAll(/\$\$/g)) {
      const at = start + match.index
      if (at < position) continue
      pieces.push({text: file.text.slice(position, at), start: position, end: at})
      pieces.push({text: '$', start: at, end: at + 2})
      position = at + 2
    }
    pieces.push({text: file.text.slice(position, end), start: position, end})
    yield file.compose(pieces)
  }
}

/** Makefiles: the recipes of rules. */
const makefile = reader(/(?:^|\/)(?:GNU)?[Mm]akefile(?:\.[^/]*)?$|\.mk$/, 'text', (_, file) =>
  recipes(file, /^\t[\t ]*[@+-]*/)
)

/** justfile: the bodies of recipes. */
const justfile = reader(/(?:^|\/)\.?justfile$|\.just$/i, 'text', (_, file) =>
  recipes(file, /^[ \t]+@?-?/)
)

/** `scripts` of package.json. */
const packageScripts = reader(/(?:^|\/)package\.json$/, 'json', function* ({documents}) {
  for (const root of documents) {
    for (const {value} of asMapping(get(root, 'scripts'))?.entries ?? []) {
      const text = asText(value)
      if (text) yield text
    }
  }
})

/** Batch files: backslashes are a part of paths, a caret goes on with the next line. */
const batchFile = reader(/\.(?:bat|cmd)$/i, 'text', function* (_, file) {
  for (const {start, end, line} of lines(
    file.text.replaceAll('^\r\n', '\\\r\n').replaceAll('^\n', '\\\n')
  )) {
    const lead = /^[@ \t]*(?:call[ \t]+)?/i.exec(line)![0].length
    const pieces: {text: string; start: number; end: number}[] = []
    let position = start + lead
    for (let at = position; at < end; at++) {
      const char = file.text[at]
      if (char !== '\\' && char !== '^') continue
      pieces.push({text: file.text.slice(position, at), start: position, end: at})
      const goesOn = char === '^' && /[\r\n]/.test(file.text[at + 1] ?? '')
      pieces.push({text: goesOn ? '\\' : char === '^' ? '' : '\\\\', start: at, end: at + 1})
      position = at + 1
    }
    pieces.push({text: file.text.slice(position, end), start: position, end})
    yield file.compose(pieces.filter(({text}) => text !== ''))
  }
})

const scriptKeys =
  /^(?:(?:before_|after_)?script|run|command|commands|cmd|cmds|steps|bash|sh|args)$/

/** Pipelines of other CI systems: their lists and blocks of commands. */
const otherPipelines = reader(
  /(?:^|\/)(?:\.gitlab-ci(?:\.[^/]*)?|\.gitlab\/.*|\.circleci\/.*|bitbucket-pipelines|\.travis|\.drone|\.buildkite\/.*|\.woodpecker(?:\/.*)?|cloudbuild|buildspec[^/]*|appveyor|[Tt]askfile)\.ya?ml$/,
  'yaml',
  function* ({documents}) {
    const found: MappedText[] = []
    for (const root of documents) {
      walkScalars(root, (scalar, _path, key) => {
        if (key && scriptKeys.test(key.text.text)) found.push(scalar.text)
      })
    }
    yield* found
  }
)

/** In the order in which they are asked. */
export const commandFiles: readonly DocumentReader[] = [
  makefile,
  justfile,
  packageScripts,
  batchFile,
  otherPipelines
]
