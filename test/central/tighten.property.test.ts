import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {relaxations} from '../../shared/central/change/compare-configs.js'
import {Opened} from '../../shared/central/opened.js'
import {tighten} from '../../shared/central/tighten.js'
import {defaultConfig, type LintConfig, relaxable} from '../../shared/lint/config/config.js'
import type {Severity} from '../../shared/lint/finding.js'

const rules = ['root-filesystem', 'stored-credential', 'unpinned-action'] as const
const own: Readonly<Record<string, Severity>> = {
  'root-filesystem': 'error',
  'stored-credential': 'error',
  'unpinned-action': 'note'
}
const severityOf = (rule: string) => own[rule] ?? 'error'

const some = <T>(...items: readonly T[]) => fc.subarray([...items])
const globs = some('a/**', 'b/**', '*.json')
const configs: fc.Arbitrary<LintConfig> = fc
  .record({
    rules: fc.dictionary(
      fc.constantFrom(...rules),
      fc.constantFrom('off' as const, 'note' as const, 'warning' as const, 'error' as const)
    ),
    ignore: fc.array(
      fc.record({
        rules: fc.subarray([...rules], {minLength: 1}),
        paths: fc.subarray(['a/**', 'b/**'], {minLength: 1}),
        reason: fc.constant('made up'),
        until: fc.constantFrom('2027-01-01', '2028-01-01', '9999-12-31')
      }),
      {maxLength: 2}
    ),
    exclude: globs,
    include: globs,
    gateways: some('https://mcp.acme.com', 'https://mcp.acme.com/team', 'https://evil.example'),
    servers: some('@acme/*', '@acme/one', 'https://mcp.example.com'),
    filesystemRoots: some('/srv', '/srv/mcp', '/srv/../etc', '/'),
    trustedOwners: some('azure', 'azure/login', 'Acme'),
    credentialFormats: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('acme-key', 'acme-token'),
        pattern: fc.constantFrom('acme_[a-z]{20}', 'never_[a-z]{20}')
      }),
      {selector: ({id}) => id}
    ),
    minConfidence: fc.option(fc.constantFrom('high' as const, 'medium' as const, 'low' as const), {
      nil: undefined
    }),
    failOn: fc.option(
      fc.constantFrom('error' as const, 'warning' as const, 'note' as const, 'never' as const),
      {nil: undefined}
    ),
    baseline: fc.option(fc.constant('known.json'), {nil: undefined}),
    mayRelax: fc.option(some(...relaxable, ...rules), {nil: undefined})
  })
  .map(({minConfidence, failOn, baseline, mayRelax, ...config}) => ({
    ...defaultConfig,
    ...config,
    ...(minConfidence && {minConfidence}),
    ...(failOn && {failOn}),
    ...(baseline && {baseline}),
    ...(mayRelax && {mayRelax})
  }))

const read = (config: LintConfig) => ({config, places: new Map()})
/** What a policy says on its own: nothing is left to comments and baseline but what it opens. */
function alone(policy: LintConfig, opened: Opened): LintConfig {
  const [comments, baseline] = [opened.rulesFor('inline-ignores'), opened.rulesFor('baseline')]
  return {
    ...policy,
    limits: {policy: 'p', atLeast: {}, comments, baseline, required: new Set()}
  }
}

/** What a result relaxes although the policy does not open it. */
function unlawful(policy: LintConfig, result: LintConfig, opened: Opened): string[] {
  return relaxations(alone(policy, opened), result, severityOf)
    .filter(({dimension, rule}) => {
      if (dimension === 'people' || opened.has(dimension)) return false
      const byRule = ['severities', 'ignore', 'inline-ignores', 'baseline'] as const
      const named = byRule.find(each => each === dimension)
      return !(named && rule !== undefined && opened.hasFor(named, rule))
    })
    .map(({what}) => what)
}

describe('a configuration under a policy', () => {
  test('is never looser than the policy in what the policy does not open', () => {
    fc.assert(
      fc.property(configs, configs, (policy, repository) => {
        const opened = Opened.by(policy.mayRelax)
        const {config} = tighten(policy, read(repository), {name: 'p', opened, severityOf})
        expect(unlawful(policy, config, opened)).toEqual([])
      }),
      {numRuns: 2000}
    )
  })

  test('is never looser than either of two policies, in what the two do not open', () => {
    fc.assert(
      fc.property(configs, configs, configs, (highest, team, repository) => {
        const outer = Opened.by(highest.mayRelax)
        const both = outer.and(Opened.by(team.mayRelax))
        const held = tighten(highest, read(team), {name: 'p', opened: outer, severityOf}).config
        const {config} = tighten(held, read(repository), {name: 'p', opened: both, severityOf})
        expect(unlawful(highest, config, outer)).toEqual([])
        expect(unlawful(held, config, both)).toEqual([])
      }),
      {numRuns: 1000}
    )
  })

  test('says of everything that was refused what holds in its place', () => {
    fc.assert(
      fc.property(configs, configs, (policy, repository) => {
        const opened = Opened.by(policy.mayRelax)
        const {config, refusals} = tighten(policy, read(repository), {
          name: 'p',
          opened,
          severityOf
        })
        for (const [id, level] of Object.entries(repository.rules)) {
          const isRefused = refusals.some(({setting}) => setting === `rules.${id}: ${level}`)
          const holds = config.rules[id] === level || config.limits?.atLeast[id] === level
          expect([id, level, isRefused || holds]).toEqual([id, level, true])
        }
        for (const glob of repository.exclude) {
          const isRefused = refusals.some(({setting}) => setting === `exclude: ${glob}`)
          expect(config.exclude.includes(glob)).toBe(!isRefused)
        }
      }),
      {numRuns: 1000}
    )
  })

  test('can be stricter in everything', () => {
    const policy: LintConfig = {
      ...defaultConfig,
      rules: {'root-filesystem': 'warning', 'stored-credential': 'off'},
      gateways: ['https://mcp.acme.com'],
      filesystemRoots: ['/srv'],
      trustedOwners: ['azure'],
      minConfidence: 'high',
      failOn: 'error'
    }
    const stricter: LintConfig = {
      ...defaultConfig,
      rules: {'root-filesystem': 'error', 'stored-credential': 'note', 'unpinned-action': 'error'},
      include: ['generated/**'],
      gateways: ['https://mcp.acme.com/team'],
      filesystemRoots: ['/srv/mcp'],
      trustedOwners: ['Azure/login'],
      credentialFormats: [{id: 'acme-key', pattern: 'acme_[a-z]{20}'}],
      minConfidence: 'low',
      failOn: 'note'
    }
    const opened = Opened.by()
    const put = tighten(policy, read(stricter), {name: 'p', opened, severityOf})
    expect(put).toEqual({
      config: {
        ...stricter,
        rules: {'root-filesystem': 'error', 'stored-credential': 'note'},
        limits: {
          policy: 'p',
          atLeast: {'unpinned-action': 'error'},
          comments: new Set(),
          baseline: new Set(),
          required: new Set(['root-filesystem'])
        }
      },
      refusals: []
    })
  })

  test('adds to the lists that are open', () => {
    const policy = {...defaultConfig, trustedOwners: ['azure'], mayRelax: ['trusted-owners']}
    const repository = {...defaultConfig, trustedOwners: ['acme', 'azure/login']}
    const opened = Opened.by(policy.mayRelax)
    const {config} = tighten(policy, read(repository), {name: 'p', opened, severityOf})
    expect(config.trustedOwners).toEqual(['azure', 'acme', 'azure/login'])
  })
})
