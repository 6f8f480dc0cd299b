/** The document of a gateway policy: its root, its sections, and values of its elements. */

import type {SyntaxProblem} from '../../formats/syntax.js'
import {longestPolicy, parseXml, type XmlElement} from '../../formats/xml.js'
import type {Place} from '../../infrastructure/values/value.js'
import type {MappedText} from '../../source.js'

export const sectionNames = ['inbound', 'backend', 'outbound', 'on-error'] as const
export type SectionName = (typeof sectionNames)[number]

export interface PolicyDocument {
  readonly text: MappedText
  /** `policies`, or `fragment` for a policy fragment. */
  readonly root: XmlElement
  readonly isFragment: boolean
  readonly sections: ReadonlyMap<SectionName, XmlElement>
  readonly problems: readonly SyntaxProblem[]
}

/** Reads a policy; undefined for XML that is none, and for what no gateway would take. */
export function policyDocument(text: MappedText): PolicyDocument | undefined {
  if (text.text.length > longestPolicy) return undefined
  const {elements, problems} = parseXml(text)
  const root = elements.find(({name}) => name === 'policies' || name === 'fragment')
  if (!root) return undefined
  const isFragment = root.name === 'fragment'
  const sections = new Map<SectionName, XmlElement>()
  for (const name of isFragment ? [] : sectionNames) {
    const section = root.children.find(child => child.name === name)
    if (section) sections.set(name, section)
  }
  return {text, root, isFragment, sections, problems}
}

/** The value of an attribute; undefined where it is not there. */
export function attribute(element: XmlElement, name: string): MappedText | undefined {
  return element.attributes.find(item => item.name === name)?.value
}

/** The children of a name. */
export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter(child => child.name === name) ?? []
}

/** The text of an element without blanks around it; undefined where there is none. */
export function textOf(element: XmlElement): MappedText | undefined {
  const found = element.texts.find(({text}) => text.trim() !== '')
  if (!found) return undefined
  const start = found.text.length - found.text.trimStart().length
  return found.slice(start, found.text.trimEnd().length)
}

/** All values of an element and of what is in it: attributes and texts. */
export function* valuesOf(element: XmlElement): Generator<MappedText> {
  const open = [element]
  while (open.length > 0) {
    const {attributes, texts, children} = open.pop()!
    for (const {value} of attributes) yield value
    yield* texts
    for (let index = children.length - 1; index >= 0; index--) open.push(children[index]!)
  }
}

/** What only the deployment puts in: named values, and the marks of templates and scripts. */
const placeholder =
  /\{\{[^{}]{1,300}\}\}|\$\{|#\{|\{[A-Za-z_][\w-]{0,60}\}|__\w{1,100}__|\$\(|%\w{1,60}%|<[^<>]{0,200}>/

/** Whether a value is known as it is written: neither code nor a placeholder. */
export function isLiteral(text: string): boolean {
  return !/^\s*@[({]/.test(text) && !placeholder.test(text)
}

/** Where a value of the document is written. */
export function placeOfText(text: MappedText): Place {
  return {file: text.file, range: text.range()}
}
