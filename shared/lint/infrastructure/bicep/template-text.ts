/** Bicep files that a template engine fills in first: `svc.tmpl.bicepparam` with `{{ .svc.name }}`. */
import {MappedText, type SourceFile} from '../../source.js'

/** Parameter files, and others whose name says that they are templates. */
const templates = /\.bicepparam$|\.(?:tmpl|tpl|template)\.bicep$/i
const action = /\{\{[^\n{}]{0,500}\}\}/g

/** Whether actions of a template engine stand in a file. */
export function isTemplatedBicep({path, text}: SourceFile): boolean {
  return templates.test(path) && text.includes('{{')
}

/**
 * The text with a name that nothing declares, or its interpolation, in place of each action: what is
 * filled in is not known. Lines of actions alone are blank.
 */
export function bicepWithoutActions(file: SourceFile): MappedText {
  const {text} = file
  const pieces: {text: string; start: number; end: number}[] = []
  let position = 0
  for (const match of text.matchAll(action)) {
    const start = match.index
    const end = start + match[0].length
    pieces.push({text: text.slice(position, start), start: position, end: start})
    const by = standIn(text, start, end)
    pieces.push({text: by, start, end})
    position = end
  }
  pieces.push({text: text.slice(position), start: position, end: text.length})
  return MappedText.of(file).compose(pieces.filter(piece => piece.text !== ''))
}

/** At the most as much of a line is looked at as makes a line of actions. */
const longestLine = 2000

function standIn(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - longestLine), start)
  const rest = text.slice(end, end + longestLine)
  const stop = rest.indexOf('\n')
  const after = stop < 0 ? rest : rest.slice(0, stop)
  const length = end - start
  if ([before, after].every(part => part.replace(action, '').trim() === ''))
    return ' '.repeat(length)
  const isInString = (before.replace(action, '').match(/'/g)?.length ?? 0) % 2 === 1
  return isInString ? `\${${'_'.repeat(length - 3)}}` : '_'.repeat(length)
}
