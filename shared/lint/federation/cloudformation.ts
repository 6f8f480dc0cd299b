/** Trust policies of AWS in JSON and YAML: policies by themselves, and those of CloudFormation. */
import type {FederatedSubject, PartialText} from '../facts/facts.js'
import type {SyntaxNode} from '../formats/syntax.js'
import {joinParts, known, type TextPart} from '../infrastructure/values/partial-text.js'
import {
  asPartial,
  entry,
  ofTree,
  plainText,
  unknown,
  type Value
} from '../infrastructure/values/value.js'
import type {MappedText, Range, SourceFile} from '../source.js'
import {awsSubjects} from './aws.js'
import {certainItems, managedRights, policyRights} from './aws-rights.js'

const deepest = 60

/** The trusts of a document: of every role of a template, or of the one policy. */
export function trustPolicySubjects(root: SyntaxNode, file: SourceFile): FederatedSubject[] {
  const raw = ofTree(root, file)
  const parameters = entry(raw, 'Parameters')
  const defaults = new Map<string, PartialText>()
  for (const item of parameters?.kind === 'object' ? parameters.entries : []) {
    const value = asPartial(entry(item.value, 'Default'))
    if (value) defaults.set(item.key.text.text, value)
  }
  const value = ofTree(root, file, (text, range) => textOf(text, range, file, defaults))
  const resolved = value && withoutIntrinsics(value, defaults, 0)
  return resolved ? policiesIn(resolved, 'trust policy', 0) : []
}

function policiesIn(value: Value, name: string, depth: number): FederatedSubject[] {
  if (depth > deepest) return []
  switch (value.kind) {
    case 'list':
      return value.items.flatMap(item => policiesIn(item, name, depth + 1))
    case 'choice':
      return value.options.flatMap(item => policiesIn(item, name, depth + 1))
    case 'object': {
      if (entry(value, 'Statement')) return awsSubjects(value, name, value.place, name)
      return value.entries.flatMap(({key, value: inner}) => {
        const isResource = entry(inner, 'Properties') !== undefined
        const type = isResource ? plainText(entry(inner, 'Type')) : undefined
        const own = type ? `${type} ${key.text.text}` : name
        const found = policiesIn(inner, own, depth + 1)
        const administrator =
          type === 'AWS::IAM::Role' ? rightsOf(entry(inner, 'Properties')) : undefined
        return administrator === undefined
          ? found
          : found.map(subject => ({...subject, administrator}))
      })
    }
    default:
      return []
  }
}

/** A value that is not an alternative of a condition: `!If` in YAML reads as a list. */
function unconditional(value: Value | undefined): Value | undefined {
  if (value?.kind !== 'list') return value
  const {file, range} = value.place
  return /!If\s{0,40}$/.test(file.text.slice(Math.max(0, range.start - 44), range.start)) ||
    /^\s{0,40}!If\b/.test(file.text.slice(range.start, range.start + 44))
    ? undefined
    : value
}

/** What gives a role of a template every right, whatever the template's conditions are. */
function rightsOf(properties: Value | undefined): string | undefined {
  const managed = managedRights(unconditional(entry(properties, 'ManagedPolicyArns')))
  if (managed !== undefined) return managed
  for (const item of certainItems(unconditional(entry(properties, 'Policies')))) {
    const rights = policyRights(entry(unconditional(item), 'PolicyDocument'))
    if (rights !== undefined) return rights
  }
  return undefined
}

/** A text with `${Parameter}` put in; `!Ref Parameter` is the value itself. */
function textOf(
  text: MappedText,
  range: Range,
  file: SourceFile,
  defaults: ReadonlyMap<string, PartialText>
): Value {
  const place = {file, range}
  const before = file.text.slice(Math.max(0, range.start - 12), text.range().start)
  if (/!Ref\s+["']?$/.test(before)) {
    const value = defaults.get(text.text)
    return value ? {kind: 'text', text: value, place} : unknown(place)
  }
  const parts: TextPart[] = []
  let position = 0
  for (const match of text.text.matchAll(/\$\{([\w:.!]{1,200})\}/g)) {
    if (match.index > position) parts.push({literal: text.slice(position, match.index)})
    position = match.index + match[0].length
    // `${!Literal}` is text.
    if (match[1]!.startsWith('!')) parts.push({literal: text.slice(match.index, position)})
    else parts.push({value: defaults.get(match[1]!), range: text.range(match.index, position)})
  }
  if (parts.length === 0) return {kind: 'text', text: known(text), place}
  if (position < text.text.length) parts.push({literal: text.slice(position)})
  const joined = joinParts(file, parts, text.startOffset(0))
  return joined ? {kind: 'text', text: joined, place} : unknown(place)
}

/** `{"Ref": …}`, `{"Fn::Sub": …}` and `{"Fn::If": …}` as the values that they stand for. */
function withoutIntrinsics(
  value: Value,
  defaults: ReadonlyMap<string, PartialText>,
  depth: number
): Value {
  if (depth > deepest) return unknown(value.place)
  if (value.kind === 'list') {
    return {...value, items: value.items.map(item => withoutIntrinsics(item, defaults, depth + 1))}
  }
  if (value.kind !== 'object') return value
  const [only] = value.entries.length === 1 ? value.entries : []
  switch (only?.key.text.text) {
    case 'Ref': {
      const name = plainText(only.value)
      const text = name === undefined ? undefined : defaults.get(name)
      return text ? {kind: 'text', text, place: value.place} : unknown(value.place)
    }
    case 'Fn::Sub': {
      const inner = only.value.kind === 'list' ? only.value.items[0] : only.value
      return inner?.kind === 'text' ? inner : unknown(value.place)
    }
    case 'Fn::If':
      return only.value.kind === 'list'
        ? {
            kind: 'choice',
            place: value.place,
            options: only.value.items
              .slice(1)
              .map(item => withoutIntrinsics(item, defaults, depth + 1))
          }
        : unknown(value.place)
    default:
      return {
        ...value,
        entries: value.entries.map(({key, value: inner}) => ({
          key,
          value: withoutIntrinsics(inner, defaults, depth + 1)
        }))
      }
  }
}
