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
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop + 1
    const line = text.slice(start, end)
    // A line may hold more actions than a call takes arguments.
    if (line.includes('{{')) for (const piece of lineWithoutActions(line, start)) pieces.push(piece)
    else pieces.push({text: line, start, end})
    start = end
  }
  return MappedText.of(file).compose(pieces.filter(piece => piece.text !== ''))
}

function lineWithoutActions(line: string, offset: number) {
  const pieces: {text: string; start: number; end: number}[] = []
  const isBlank = line.replace(action, '').trim() === ''
  let position = 0
  let isInString = false
  const add = (text: string, end: number) => {
    pieces.push({text, start: offset + position, end: offset + end})
    position = end
  }
  for (const match of line.matchAll(action)) {
    const before = line.slice(position, match.index)
    if (countOf(before, "'") % 2 === 1) isInString = !isInString
    add(before, match.index)
    add(isBlank ? ' ' : isInString ? '${_}' : '_', match.index + match[0].length)
  }
  add(line.slice(position), line.length)
  return pieces
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1
}
