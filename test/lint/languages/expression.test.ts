import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {
  findMacros,
  findTemplateExpressions,
  parseDirective,
  parseRuntimeExpression
} from '../../../shared/lint/languages/azure-expression.js'
import {
  callsIn,
  type Expression,
  parseExpression,
  referencePath,
  referencesIn
} from '../../../shared/lint/languages/expression.js'
import {
  findGitHubExpressions,
  parseGitHubCondition,
  wholeGitHubExpression
} from '../../../shared/lint/languages/github-expression.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

function text(source: string): MappedText {
  return MappedText.of(new SourceFile('file.yml', source))
}

function github(source: string): Expression {
  const parsed = parseExpression(text(source), 'github')
  if (!parsed.expression) throw new Error(`${source}: ${parsed.problem?.message}`)
  return parsed.expression
}

function azure(source: string): Expression {
  const parsed = parseExpression(text(source), 'azure')
  if (!parsed.expression) throw new Error(`${source}: ${parsed.problem?.message}`)
  return parsed.expression
}

/** Paths of references, a `*` before those whose value can be the result. */
function flowing(expression: Expression): string[] {
  return referencesIn(expression)
    .map(reference => `${reference.flows ? '' : '!'}${reference.path.join('.')}`)
    .sort()
}

describe('expression', () => {
  test.each([
    ['github.event.issue.title', 'github.event.issue.title'],
    ['GitHub.Event.Issue.TITLE', 'github.event.issue.title'],
    ["github['event'].issue", 'github.event.issue'],
    ["secrets['my-key']", 'secrets.my-key'],
    ['secrets[matrix.name]', 'secrets.?'],
    ['github.event.commits[0].message', 'github.event.commits.0.message'],
    ['github.event.commits.*.message', 'github.event.commits.*.message'],
    ['github.event.commits[*].message', 'github.event.commits.*.message'],
    ['steps.my-step.outputs.a_b', 'steps.my-step.outputs.a_b'],
    ['( secrets ).X', 'secrets.x']
  ])('reads the path of %s', (source, path) => {
    expect(referencePath(github(source))?.join('.')).toBe(path)
  })

  test('a call is not a reference, but what is read from its result is reported with it', () => {
    const expression = github('fromJSON(secrets.CONFIG).password')
    expect(referencePath(expression)).toBeUndefined()
    expect(referencesIn(expression)).toMatchObject([
      {path: ['secrets', 'config'], within: ['fromjson'], flows: true}
    ])
  })

  test.each([
    ["'it''s'", "it's"],
    ['0xFF', 255],
    ['0o17', 15],
    ['-2.5e-1', -0.25],
    ['.5', 0.5],
    ['true', true],
    ['null', null]
  ])('reads the literal %s', (source, value) => {
    expect(github(source)).toMatchObject({kind: 'literal', value})
  })

  test('binds operators as the runner does', () => {
    expect(github("a == 'x' && b || !c")).toMatchObject({
      operator: '||',
      left: {operator: '&&', left: {operator: '=='}, right: {name: 'b'}},
      right: {kind: 'not', operand: {name: 'c'}}
    })
    expect(github('a < b == c')).toMatchObject({operator: '==', left: {operator: '<'}})
  })

  test.each([
    // A comparison tells whether, not what.
    ["secrets.KEY != ''", ['!secrets.key']],
    ["secrets.KEY != '' && 'yes' || 'no'", ['!secrets.key']],
    ['secrets.KEY && github.head_ref', ['!secrets.key', 'github.head_ref']],
    ['inputs.a || inputs.b', ['inputs.a', 'inputs.b']],
    [
      "contains(github.event.pull_request.labels.*.name, 'x')",
      ['!github.event.pull_request.labels.*.name']
    ],
    ["format('{0}', github.head_ref)", ['github.head_ref']],
    ['hashFiles(inputs.path)', ['!inputs.path']],
    ['needs.a.outputs[inputs.key]', ['!inputs.key', 'needs.a.outputs.?']]
  ])('knows what can flow out of %s', (source, expected) => {
    expect(flowing(github(source))).toEqual([...expected].sort())
  })

  test('finds calls at any depth', () => {
    const calls = callsIn(github("format('{0}', toJSON(secrets))[join(a, 'b')]"))
    expect(calls.map(call => call.name).sort()).toEqual(['format', 'join', 'toJSON'])
  })

  test.each(['', 'a b', 'a.', "'open", 'a[1', 'f(a', 'a ? b', '&& a', '#', 'a..b'])(
    'says what is wrong with %j instead of throwing',
    source => {
      expect(parseExpression(text(source), 'github').problem?.message).toMatch(/\w/)
    }
  )

  test('refuses nesting that would exhaust the stack', () => {
    for (const source of ['('.repeat(50_000), '!'.repeat(50_000), 'a['.repeat(50_000)]) {
      expect(parseExpression(text(source), 'github').problem?.message).toContain('deep')
    }
  })

  test('any text gives an expression or a problem, never an exception', () => {
    const fragment = fc.constantFrom(
      ...[
        'a',
        '.',
        '[',
        ']',
        '(',
        ')',
        "'",
        '*',
        ',',
        '!',
        '&&',
        '||',
        '==',
        ' ',
        '1',
        '-',
        '0x',
        '"'
      ]
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fragment).map(parts => parts.join(''))
        ),
        fc.constantFrom('github' as const, 'azure' as const),
        (source, dialect) => {
          const parsed = parseExpression(text(source), dialect)
          expect((parsed.expression === undefined) !== (parsed.problem === undefined)).toBe(true)
          if (parsed.expression) referencesIn(parsed.expression)
        }
      )
    )
  })
})

describe('GitHub expressions in text', () => {
  test('keep the positions of the file', () => {
    const source = 'echo ${{ secrets.A }} and ${{secrets.B}}'
    const sites = findGitHubExpressions(text(source))
    expect(sites.map(site => source.slice(site.range.start, site.range.end))).toEqual([
      '${{ secrets.A }}',
      '${{secrets.B}}'
    ])
    const inner = sites[0]!.expression!.range
    expect(source.slice(inner.start, inner.end)).toBe('secrets.A')
  })

  test('braces in a quoted string do not close an expression', () => {
    const sites = findGitHubExpressions(text("x ${{ format('{{{0}}}', inputs.a) }} y"))
    expect(sites).toHaveLength(1)
    expect(sites[0]!.expression).toMatchObject({kind: 'call', name: 'format'})
  })

  test('an unclosed or invalid one is a problem, and later ones are found', () => {
    const sites = findGitHubExpressions(text('${{ a b }} ${{ c }} ${{ d'))
    expect(sites.map(site => site.problem?.message !== undefined)).toEqual([true, false, true])
  })

  test('tell a value that is one expression from text around one', () => {
    expect(wholeGitHubExpression(text(' ${{ secrets.A }} '))).toMatchObject({name: 'A'})
    expect(wholeGitHubExpression(text('x${{ secrets.A }}'))).toBeUndefined()
    expect(wholeGitHubExpression(text('${{ a }}${{ b }}'))).toBeUndefined()
  })

  test('conditions need no delimiters', () => {
    expect(parseGitHubCondition(text("github.actor == 'x'")).expression).toBeDefined()
    expect(parseGitHubCondition(text("${{ github.actor == 'x' }}")).expression).toBeDefined()
    expect(parseGitHubCondition(text("${{ a }} == 'x'")).problem).toBeDefined()
  })
})

describe('Azure Pipelines expressions', () => {
  test('macros are names in parentheses, not commands', () => {
    const source = 'az login -p $(secret-1) $(date +%s) $(Build.SourceBranch) $((1+2)) $(x)'
    expect(findMacros(text(source)).map(macro => macro.name)).toEqual([
      'secret-1',
      'Build.SourceBranch',
      'x'
    ])
    const [first] = findMacros(text(source))
    expect(source.slice(first!.range.start, first!.range.end)).toBe('$(secret-1)')
  })

  test('runtime expressions are a whole value', () => {
    const parsed = parseRuntimeExpression(text("$[ dependencies.A.outputs['step.token'] ]"))
    expect(referencePath(parsed!.expression!)).toEqual([
      'dependencies',
      'a',
      'outputs',
      'step.token'
    ])
    expect(parseRuntimeExpression(text('x$[ a ]'))).toBeUndefined()
  })

  test('template expressions have versions and case-insensitive keywords, but no operators', () => {
    expect(azure('1.2.3')).toMatchObject({value: '1.2.3'})
    expect(azure('True')).toMatchObject({value: true})
    expect(parseExpression(text("a == 'b'"), 'azure').problem).toBeDefined()
    expect(flowing(azure("eq(parameters.a, variables['b'])"))).toEqual([
      '!parameters.a',
      '!variables.b'
    ])
    expect(findTemplateExpressions(text('echo ${{ parameters.x }}'))[0]!.expression).toBeDefined()
  })

  test('directives in keys', () => {
    expect(parseDirective(text("${{ if eq(parameters.a, 'b') }}"))).toMatchObject({
      kind: 'if',
      condition: {kind: 'call', name: 'eq'}
    })
    expect(parseDirective(text('${{ each step in parameters.steps }}'))).toMatchObject({
      kind: 'each',
      variable: 'step',
      collection: {kind: 'property', name: 'steps'}
    })
    expect(parseDirective(text('${{ else }}'))).toMatchObject({kind: 'else'})
    expect(parseDirective(text('${{ parameters.name }}'))).toBeUndefined()
    expect(parseDirective(text('${{ if }}'))).toMatchObject({kind: 'if', condition: undefined})
  })
})
