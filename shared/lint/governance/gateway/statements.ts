/** The statements of a policy in the order in which a gateway runs them, with those of its fragments. */
import type {XmlElement} from '../../formats/xml.js'
import type {Place} from '../../infrastructure/values/value.js'
import type {MappedText, SourceFile} from '../../source.js'
import {attribute, type PolicyDocument, type SectionName, sectionNames} from './document.js'

export interface Statement {
  /** `base`, `validate-jwt`, …; `include-fragment` for one that is not in the repository. */
  readonly name: string
  readonly element: XmlElement
  readonly file: SourceFile
  readonly section: SectionName
  /** The `when` and `otherwise` around it, the outermost first. */
  readonly branches: readonly XmlElement[]
  /** What decides whether it runs: the conditions of those, of `otherwise` those of all before it. */
  readonly conditions: readonly MappedText[]
}

/** Elements that only hold others. */
const containers: ReadonlySet<string> = new Set(['choose', 'retry', 'wait', 'limit-concurrency'])
/** Fragments hold none: a gateway refuses it. What somebody wrote all the same ends here. */
const deepest = 3
/** Statements of one policy with all of its fragments. */
const most = 5000
/** Conditions before an `otherwise` that are looked at. */
const mostConditions = 50

/** Finds a fragment by its id; undefined for one that is not in the repository. */
export type FragmentFinder = (id: string) => PolicyDocument | undefined

export function statementsOf(document: PolicyDocument, fragment: FragmentFinder): Statement[] {
  const collector = new Collector(fragment)
  for (const section of sectionNames) {
    const element = document.isFragment
      ? section === 'inbound'
        ? document.root
        : undefined
      : document.sections.get(section)
    if (element) collector.collect(element, document, {section, branches: [], conditions: []}, 0)
  }
  return collector.found
}

type Around = Pick<Statement, 'section' | 'branches' | 'conditions'>

class Collector {
  readonly found: Statement[] = []
  private readonly fragment: FragmentFinder

  constructor(fragment: FragmentFinder) {
    this.fragment = fragment
  }

  collect(element: XmlElement, document: PolicyDocument, around: Around, depth: number): void {
    const {file} = document.text
    const before: MappedText[] = []
    for (const child of element.children) {
      if (this.found.length >= most) return
      const {name} = child
      if (name === 'when' || name === 'otherwise') {
        const condition = attribute(child, 'condition')
        const own = name === 'otherwise' ? before : condition ? [condition] : []
        if (condition && before.length < mostConditions) before.push(condition)
        const branches = [...around.branches, child]
        const conditions = [...around.conditions, ...own]
        this.collect(child, document, {...around, branches, conditions}, depth)
      } else if (containers.has(name)) this.collect(child, document, around, depth)
      else if (name === 'include-fragment') this.include(child, document, around, depth)
      else this.found.push({name, element: child, file, ...around})
    }
    // `${…}` between elements: a template puts statements in.
    const isOpen = element.texts.some(
      ({text}) => /\$\{|%\{|\{\{|#\{/.test(text) && !/^\s*@[({]/.test(text)
    )
    if (isOpen) this.found.push({name: 'include-fragment', element, file, ...around})
  }

  private include(
    element: XmlElement,
    document: PolicyDocument,
    around: Around,
    depth: number
  ): void {
    const id = attribute(element, 'fragment-id')?.text ?? ''
    const inner = depth < deepest ? this.fragment(id) : undefined
    if (inner) this.collect(inner.root, inner, around, depth + 1)
    else {
      this.found.push({name: 'include-fragment', element, file: document.text.file, ...around})
    }
  }
}

/** The tag of a statement. */
export function placeOfStatement({element, file}: Statement): Place {
  return {file, range: element.nameRange}
}
