import {shownName, shownText} from '../credentials/index.js'
import {globProblem} from '../files/path-matcher.js'
import {type Confidence, confidences, type Location, type Severity, severities} from '../finding.js'
import {asMapping, asText, type MappingNode, resolve, type SyntaxNode} from '../formats/syntax.js'
import {parseYaml} from '../formats/yaml.js'
import {MappedText, type Range, SourceFile} from '../source.js'
import {
  type CredentialFormat,
  defaultConfig,
  type IgnoreEntry,
  type LintConfig,
  type PolicyReference,
  relaxable
} from './config.js'
import {readDetections} from './detections.js'
import {parsePolicyAddress} from './policy-address.js'
import {safePattern} from './safe-pattern.js'
import {isNull, placeOf, SectionReader, wholeFile} from './section-reader.js'
import {gatewayProblem, ownerProblem} from './value-problems.js'

/** Keys of the configuration file, and what is read from each. */
export const configKeys = [
  '$schema',
  'rules',
  'ignore',
  'exclude',
  'include',
  'gateways',
  'servers',
  'filesystem-roots',
  'trusted-owners',
  'credential-formats',
  'min-confidence',
  'fail-on',
  'baseline',
  'detections',
  'people',
  'extends',
  'organization-policy',
  'may-relax'
] as const

/** A configuration, and where in its file each setting stands. */
export interface ReadConfig {
  readonly config: LintConfig
  /** By `placeOf`. */
  readonly places: ReadonlyMap<string, Location>
}

/**
 * Reads and checks a configuration.
 *
 * @param file name for messages, relative to the linted root.
 * @throws UsageError that lists every problem as `file:line:column: what is wrong`.
 */
export function parseConfig(text: string, file: string, ruleIds: readonly string[]): LintConfig {
  return readConfig(text, file, ruleIds).config
}

/** As `parseConfig`, with the places of the settings. */
export function readConfig(text: string, file: string, ruleIds: readonly string[]): ReadConfig {
  const reader = new ConfigReader(text, file, ruleIds)
  return {config: reader.read(), places: reader.places}
}

class ConfigReader extends SectionReader {
  private readonly ruleIds: readonly string[]

  constructor(text: string, file: string, ruleIds: readonly string[]) {
    super(new SourceFile(file, text))
    this.ruleIds = ruleIds
  }

  read(): LintConfig {
    const {documents, problems} = parseYaml(MappedText.of(this.file))
    for (const problem of problems) this.problem(problem.range, shownText(problem.message))
    if (documents.length > 1) {
      this.problem(documents[1]!.range, 'the configuration is one YAML document, not several')
    }
    const root = documents[0] && resolve(documents[0])
    let config = defaultConfig
    if (root && !isNull(root)) {
      const mapping = asMapping(root)
      if (mapping) config = this.config(mapping)
      else this.problem(root.range, `the configuration is a mapping of ${configKeys.join(', ')}`)
    }
    if (this.problems.length > 0) throw this.error()
    return config
  }

  private config(root: MappingNode): LintConfig {
    const at = this.keys(root, configKeys, wholeFile)
    const baseline = this.ownPath(at('baseline'), 'baseline')
    const peopleFile = this.ownPath(at('people'), 'people')
    const minConfidence = at('min-confidence') && this.confidence(at('min-confidence')!)
    const failOn = at('fail-on') && this.failOn(at('fail-on')!)
    const [parent, organization] = [at('extends'), at('organization-policy')]
    const extended = parent && this.policy(parent, 'extends')
    const organizationPolicy = organization && this.policy(organization, 'organization-policy')
    const mayRelax = at('may-relax') && this.mayRelax(at('may-relax')!)
    return {
      rules: this.rules(at('rules')),
      ignore: this.entries(at('ignore'), 'ignore', node => this.ignoreEntry(node)),
      exclude: this.globs(at('exclude'), 'exclude'),
      include: this.globs(at('include'), 'include'),
      gateways: this.texts(at('gateways'), 'gateways', gatewayProblem),
      servers: this.texts(at('servers'), 'servers'),
      filesystemRoots: this.texts(at('filesystem-roots'), 'filesystem-roots'),
      trustedOwners: this.texts(at('trusted-owners'), 'trusted-owners', ownerProblem),
      credentialFormats: this.entries(at('credential-formats'), 'credential-formats', node =>
        this.credentialFormat(node)
      ),
      ...(minConfidence && {minConfidence}),
      ...(failOn && {failOn}),
      ...(extended && {extends: extended}),
      ...(organizationPolicy && {organizationPolicy}),
      ...(mayRelax && {mayRelax}),
      ...(baseline && {baseline}),
      ...(peopleFile && {peopleFile}),
      ...this.detections(at('detections'))
    }
  }

  /** A repository names files of its own only: the input of the command may name any. */
  private ownPath(node: SyntaxNode | undefined, key: 'baseline' | 'people'): string | undefined {
    const file = node && this.text(node, key)
    if (!node || file === undefined) return undefined
    const leadsOut = /^(?:[\\/~]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(file)
    if (!leadsOut) return file
    this.problem(
      node.range,
      key === 'baseline'
        ? "'baseline' is a path inside the folder that is linted: name another with the input baseline"
        : "'people' is a path inside the folder that is linted: write the file there before this step"
    )
    return undefined
  }

  private confidence(node: SyntaxNode): Confidence | undefined {
    const text = this.text(node, 'min-confidence')
    const found = confidences.find(confidence => confidence === text)
    if (text !== undefined && !found) {
      this.problem(node.range, `'min-confidence' takes ${confidences.join(', ')}`)
    }
    return found
  }

  private failOn(node: SyntaxNode): LintConfig['failOn'] {
    const levels = [...severities, 'never'] as const
    const text = this.text(node, 'fail-on')
    const found = levels.find(level => level === text)
    if (text !== undefined && !found) {
      this.problem(node.range, `'fail-on' takes ${levels.join(', ')}`, text, levels)
    }
    return found
  }

  private policy(node: SyntaxNode, key: string): PolicyReference | undefined {
    const text = this.text(node, key)
    if (text === undefined) return undefined
    const read = parsePolicyAddress(text)
    if ('address' in read) return {address: read.address, location: this.location(node.range)}
    this.problem(node.range, `'${key}': ${read.problem}`)
    return undefined
  }

  private mayRelax(node: SyntaxNode): string[] {
    const names = [...relaxable, ...this.ruleIds]
    for (const {node: item, text} of this.scalars(node)) {
      if (names.includes(text)) continue
      const shown = shownName(text).slice(0, 40)
      this.problem(
        item.range,
        `'may-relax' takes ids of rules and ${relaxable.join(', ')}, not '${shown}'`,
        text,
        names
      )
    }
    return this.texts(node, 'may-relax')
  }

  private detections(node: SyntaxNode | undefined): Pick<LintConfig, 'detections'> {
    return !node || isNull(node) ? {} : {detections: readDetections(node, this)}
  }

  private rules(node: SyntaxNode | undefined): LintConfig['rules'] {
    if (!node || isNull(node)) return {}
    const mapping = asMapping(node)
    if (!mapping) {
      this.problem(node.range, "'rules' is a mapping of rule ids to off, note, warning or error")
      return {}
    }
    const rules: Record<string, Severity | 'off'> = {}
    const levels: readonly string[] = ['off', ...severities]
    for (const {key, value} of mapping.entries) {
      const id = key.text.text
      this.checkRule(id, key.range)
      const level = asText(value)?.text ?? ''
      if (levels.includes(level)) {
        rules[id] = level as Severity | 'off'
        this.places.set(placeOf('rules', id), this.location(value.range))
      } else
        this.problem(value.range, `a rule is set to one of ${levels.join(', ')}`, level, levels)
    }
    return rules
  }

  private ignoreEntry(node: SyntaxNode): IgnoreEntry | undefined {
    const mapping = asMapping(node)
    if (!mapping) {
      this.problem(
        node.range,
        'an ignore is a mapping of rules, paths, reason and, if wanted, until'
      )
      return undefined
    }
    const at = this.keys(mapping, ['rules', 'paths', 'reason', 'until'], 'an ignore')
    const [rules, paths, reason, until] = [at('rules'), at('paths'), at('reason'), at('until')]
    if (!rules) this.problem(node.range, "an ignore needs 'rules': the rules that it silences")
    if (!paths) this.problem(node.range, "an ignore needs 'paths': globs of the files it is for")
    if (!reason) this.problem(node.range, "an ignore needs a 'reason': why these findings are fine")
    const ruleIds = this.texts(rules, 'rules')
    for (const {node, text} of this.scalars(rules)) {
      if (text === '*') {
        this.problem(node.range, "an ignore names its rules: use 'exclude' to leave files out")
      } else this.checkRule(text, node.range)
    }
    const why = reason ? (this.text(reason, 'reason') ?? '') : ''
    if (reason && why !== '' && !/\p{L}{2}/u.test(why)) {
      this.problem(reason.range, 'the reason says nothing: write why these findings are fine')
    }
    const day = until && this.day(until, 'until')
    return {
      rules: ruleIds,
      paths: this.globs(paths, 'paths'),
      reason: why,
      ...(day && {until: day}),
      location: this.location(node.range)
    }
  }

  private credentialFormat(node: SyntaxNode): CredentialFormat | undefined {
    const mapping = asMapping(node)
    const at = mapping && this.keys(mapping, ['id', 'pattern'], 'a credential format')
    const [idNode, patternNode] = [at?.('id'), at?.('pattern')]
    if (!idNode || !patternNode) {
      this.problem(node.range, "a credential format has an 'id' and a 'pattern'")
      return undefined
    }
    const id = this.text(idNode, 'id')
    const pattern = this.text(patternNode, 'pattern')
    if (id === undefined || pattern === undefined) return undefined
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      this.problem(idNode.range, "an 'id' is made of lower-case letters, digits and hyphens")
    }
    const checked = safePattern(pattern)
    if ('problem' in checked) {
      this.problem(patternNode.range, `this pattern cannot be used: ${checked.problem}`)
      return undefined
    }
    this.places.set(placeOf('credential-formats', id), this.location(node.range))
    return {id, pattern: checked.source}
  }

  private globs(node: SyntaxNode | undefined, key: string): string[] {
    return this.texts(node, key, globProblem)
  }

  private checkRule(id: string, range: Range): void {
    if (this.ruleIds.includes(id)) return
    this.problem(range, `there is no rule '${shownName(id).slice(0, 40)}'`, id, this.ruleIds)
  }
}
