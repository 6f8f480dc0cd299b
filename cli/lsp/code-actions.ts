import path from 'node:path'
import {
  type CodeAction,
  CodeActionKind,
  type Range,
  TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding} from '../../shared/lint/finding.js'
import {applyFixes} from '../../shared/lint/fixes/fix.js'
import {toolName} from '../../shared/version.js'
import {diagnosticOf, rangeOf} from './diagnostics.js'
import type {LintedFile} from './workspace-lint.js'

/** Fixes all that can be fixed safely: editors run it on saving, where users want that. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.${toolName}`

/**
 * What an editor can do about the findings of a range: the safe fix of each, and a comment that ignores
 * it, in languages that have comments.
 *
 * @param only kinds that the editor asked for; all when absent
 */
export function codeActions(
  document: TextDocument,
  file: LintedFile,
  range: Range,
  only?: readonly CodeActionKind[]
): CodeAction[] {
  const wants = (kind: CodeActionKind) =>
    only?.some(asked => kind === asked || kind.startsWith(`${asked}.`)) ?? true
  const actions: CodeAction[] = []
  if (wants(CodeActionKind.QuickFix)) {
    const touched = file.findings.filter(({location}) => overlaps(rangeOf(location), range))
    for (const finding of touched) {
      actions.push(...fixOf(document, file, finding), ...ignoreOf(document, file, finding))
    }
  }
  // Not among the fixes of a range: only where the editor asks for it by name.
  if (only && wants(fixAllKind)) actions.push(...fixAll(document, file))
  return actions
}

function fixOf(document: TextDocument, file: LintedFile, finding: Finding): CodeAction[] {
  const edits = finding.fix?.edits ?? []
  // Other files may have changed since they were read: a fix over several is for `--fix`.
  if (edits.length === 0 || edits.some(edit => edit.file !== file.path)) return []
  const changes = edits.map(({start, end, newText}) =>
    TextEdit.replace({start: document.positionAt(start), end: document.positionAt(end)}, newText)
  )
  return [
    {
      title: finding.fix!.description,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(finding, file.links, file.uriOf)],
      isPreferred: true,
      edit: editOf(document, changes)
    }
  ]
}

function fixAll(document: TextDocument, file: LintedFile): CodeAction[] {
  const text = document.getText()
  const {texts, applied} = applyFixes(file.findings, name =>
    name === file.path ? text : undefined
  )
  const fixed = texts.get(file.path)
  if (fixed === undefined || fixed === text) return []
  const everything = {start: document.positionAt(0), end: document.positionAt(text.length)}
  return [
    {
      title: `Fix all that ${toolName} can fix safely (${applied.length})`,
      kind: fixAllKind,
      edit: editOf(document, [TextEdit.replace(everything, fixed)])
    }
  ]
}

/** What opens a comment to the end of the line, by the ending of a file's name. */
const commentSigns: Readonly<Record<string, string>> = {
  '.yml': '#',
  '.yaml': '#',
  '.toml': '#',
  '.tf': '#',
  '.tfvars': '#',
  '.hcl': '#',
  '.sh': '#',
  '.bash': '#',
  '.ps1': '#',
  '.jsonc': '//',
  '.bicep': '//',
  '.bicepparam': '//'
}

function ignoreOf(document: TextDocument, file: LintedFile, finding: Finding): CodeAction[] {
  const sign = commentSigns[path.posix.extname(file.path).toLowerCase()]
  if (sign === undefined) return []
  const {line} = rangeOf(finding.location).start
  const text = document.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}})
  const indent = /^[ \t]*/.exec(text)![0]
  const comment = `${indent}${sign} ${toolName}: ignore[${finding.ruleId}] TODO: say why\n`
  return [
    {
      title: `Ignore ${finding.ruleId} here, with a reason`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(finding, file.links, file.uriOf)],
      edit: editOf(document, [TextEdit.insert({line, character: 0}, comment)])
    }
  ]
}

function editOf(document: TextDocument, edits: TextEdit[]): WorkspaceEdit {
  return {
    documentChanges: [{textDocument: {uri: document.uri, version: document.version}, edits}]
  }
}

function overlaps(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
