import {confidences, severities} from '../../shared/lint/finding.js'
import {count, flag, list, object, orNull, place, schemaText, text} from './json-schema.js'

const file = text('Relative to the linted folder, with /.')

const edit = object({
  file,
  start: count('Offset of the first character in UTF-16 units.'),
  end: count('Offset behind the last character in UTF-16 units.'),
  newText: {description: 'What takes its place.', type: 'string'}
})

const finding = object({
  ruleId: text('Id of the rule.'),
  severity: {enum: severities},
  'confidence?': {
    description: 'How sure the finding is: low is a guess by a name or the look of a value.',
    enum: confidences
  },
  message: text('What is wrong.'),
  file,
  line: place('From 1.'),
  column: place('From 1, in UTF-16 units.'),
  endLine: place('From 1.'),
  endColumn: place('Behind the last character.'),
  help: text('How to fix it.'),
  helpUri: {description: "Address of the rule's page.", type: 'string', format: 'uri'},
  fingerprint: text('Stays the same wherever the finding moves in the file.'),
  'fix?': object(
    {
      description: text('What the fix does, and what is left to do by hand.'),
      edits: list(edit, 'Changes of the text as it was linted.')
    },
    'A safe fix: `--fix` applies it.'
  )
})

const server = object({
  server: {description: 'Name of the server.', type: 'string'},
  client: text("The client whose configuration it is; 'unknown' when several fit."),
  file,
  line: place('From 1.'),
  transport: {enum: ['stdio', 'http', 'unknown']},
  runner: orNull({description: 'npx, docker and so on; null for a remote server.', type: 'string'}),
  package: orNull({description: 'Package, image or program.', type: 'string'}),
  version: orNull({description: 'Its version.', type: 'string'}),
  pinned: orNull(flag('The version is exact; null when nothing is fetched.')),
  host: orNull({description: 'Host of a remote server.', type: 'string'}),
  reads: list({type: 'string'}, 'Paths and mounts that it is given.'),
  throughGateway: orNull(flag('Null where the configuration names no gateways.')),
  credential: {enum: ['stored', 'referenced', 'none']},
  runsInCi: flag('It is started in a pipeline.'),
  disabled: flag('The client has it disabled.')
})

/** Text of `schema/report.schema.json`: the JSON report of `lint`. A test holds reports against it. */
export function reportSchema(): string {
  return schemaText(
    "JSON report of mcp-gatehouse's lint",
    object({
      schemaVersion: {const: 1},
      tool: object({name: text('mcp-gatehouse'), version: text('Its version.')}),
      summary: object({
        files: count('Files that were read.'),
        errors: count('Findings that are errors.'),
        warnings: count('Findings that are warnings.'),
        notes: count('Findings that are notes.'),
        suppressed: count('Findings that were accepted before.'),
        durationMs: {description: 'Milliseconds that the run took.', type: 'number', minimum: 0}
      }),
      findings: list(finding, 'Sorted by file, line, column and rule.'),
      unreadable: list(
        object({file, reason: text('Why it could not be read in full.')}),
        'Files that could not be read in full.'
      ),
      inventory: list(server, 'Every MCP server that was found.')
    })
  )
}
