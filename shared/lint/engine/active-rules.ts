import {type DocumentKind, everyKind} from '../facts/facts.js'
import type {Interests} from '../interests.js'
import type {Needs, Rule, RuleGroup} from '../rule.js'
import {ruleGroups, ruleIds} from '../rules/index.js'
import {wordSearch} from './word-search.js'

/** The rules of one run. Checks of a group are loaded when the first document of its kinds appears. */
export class ActiveRules {
  /** Ids of the rules that run. */
  readonly ids: ReadonlySet<string>
  readonly interests: Interests
  /** Whether a rule looks across files. */
  readonly looksAcrossFiles: boolean
  private readonly groups: readonly RuleGroup[]
  private readonly loaded = new Map<RuleGroup, readonly Rule[]>()
  private readonly byKind = new Map<DocumentKind, readonly Rule[]>()

  /**
   * @param isActive whether a rule runs, by its id
   * @param given rules to choose from in place of the house's own
   * @param observers groups that run besides, whatever is active
   * @param hasPeople whether a people file is configured
   */
  constructor(
    isActive: (id: string) => boolean,
    given?: readonly Rule[],
    observers: readonly RuleGroup[] = [],
    hasPeople = false
  ) {
    const all = given ? groupsOf(given) : ruleGroups
    const own = all.filter(({aboutPeople}) => hasPeople || !aboutPeople)
    const ids = own.flatMap(group => group.ids).filter(isActive)
    this.ids = new Set([...ids, ...observers.flatMap(group => group.ids)])
    const groups = [...own, ...observers]
    this.groups = groups.filter(group => group.ids.some(id => this.ids.has(id)))
    this.interests = interestsOf(
      this.groups.map(({needs}) => needs),
      this.groups.some(({aboutPeople}) => aboutPeople)
    )
    this.looksAcrossFiles = this.groups.some(({needs}) => needs.acrossFiles)
  }

  private async ofKind(kind: DocumentKind): Promise<readonly Rule[]> {
    const found = this.byKind.get(kind)
    if (found) return found
    const groups = this.groups.filter(({needs}) => needs.kinds.includes(kind))
    const rules = (await this.load(groups)).filter(({check}) => check)
    this.byKind.set(kind, rules)
    return rules
  }

  /** The rules that look at documents of one of several kinds, each once. */
  async ofKinds(kinds: readonly DocumentKind[]): Promise<readonly Rule[]> {
    const rules: Rule[] = []
    for (const kind of kinds) rules.push(...(await this.ofKind(kind)))
    return kinds.length > 1 ? [...new Set(rules)] : rules
  }

  /**
   * The rules that look across files.
   *
   * @param infrastructure what those have to look at that look at infrastructure alone: a group is
   *   loaded where its words stand in it; undefined loads all
   */
  async acrossFiles(infrastructure: InfrastructureTexts | undefined): Promise<readonly Rule[]> {
    const groups = this.groups.filter(
      ({needs}) =>
        needs.acrossFiles === true ||
        (needs.acrossFiles === 'infrastructure' &&
          (!infrastructure || holdsWords(infrastructure, needs)))
    )
    return (await this.load(groups)).filter(({checkAll}) => checkAll)
  }

  private async load(groups: readonly RuleGroup[]): Promise<readonly Rule[]> {
    const rules: Rule[] = []
    // One after the other: Jest cannot load at once modules that share others.
    for (const group of groups) {
      const known = this.loaded.get(group) ?? (await group.load())
      this.loaded.set(group, known)
      rules.push(...known)
    }
    return rules.filter(({id}) => this.ids.has(id))
  }
}

/** What of a run's texts is infrastructure, for the words of the groups. */
export interface InfrastructureTexts {
  /** Whether there are policies of gateways, which every group may look at. */
  readonly hasPolicies: boolean
  files(): Iterable<string>
  scripts(): Iterable<string>
}

function holdsWords(texts: InfrastructureTexts, needs: Needs): boolean {
  if (texts.hasPolicies) return true
  const words = interestsOf([needs], false)
  for (const text of texts.scripts()) {
    if (words.script(text) || words.shellFile(text)) return true
  }
  for (const text of texts.files()) if (words.infrastructure(text)) return true
  return false
}

/** Rules that somebody else chose, under the needs of their own groups; others see everything. */
function groupsOf(given: readonly Rule[]): RuleGroup[] {
  const own = ruleGroups.map(group => ({
    ...group,
    rules: given.filter(({id}) => group.ids.includes(id))
  }))
  const others = given.filter(({id}) => !ruleIds.includes(id))
  const groups = own.map(({rules, ...group}) => ({
    ...group,
    ids: rules.map(({id}) => id),
    load: async () => rules
  }))
  if (others.length === 0) return groups
  const everyWord = /(?:)/
  return [
    ...groups,
    {
      name: 'others',
      ids: others.map(({id}) => id),
      needs: {
        kinds: everyKind,
        acrossFiles: others.some(({checkAll}) => checkAll !== undefined),
        scripts: everyWord,
        shellFiles: everyWord,
        infrastructure: everyWord
      },
      load: async () => others
    }
  ]
}

function interestsOf(needs: readonly Needs[], people: boolean): Interests {
  return {
    script: wordSearch(needs.flatMap(({scripts}) => scripts ?? [])),
    shellFile: wordSearch(needs.flatMap(({shellFiles}) => shellFiles ?? [])),
    infrastructure: wordSearch(needs.flatMap(({infrastructure}) => infrastructure ?? [])),
    people
  }
}
