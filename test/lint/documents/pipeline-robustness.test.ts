import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {applyFixes} from '../../../shared/lint/fixes/fix.js'
import {parseYaml} from '../../../shared/lint/formats/yaml.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'
import {root} from '../../support/root.js'
import {lintFiles} from '../../support/tree.js'

const seeds = [
  ['.github/workflows/a.yml', 'examples/pipelines/before/.github/workflows/deploy.yml'],
  ['.github/workflows/a.yml', 'examples/bad/.github/workflows/nightly-report.yml'],
  ['azure-pipelines.yml', 'examples/pipelines/before/azure-pipelines.yml'],
  ['azure-pipelines.yml', 'examples/bad/azure-pipelines.yml']
].map(([file, example]) => ({
  file: file!,
  lines: fs.readFileSync(path.join(root, example!), 'utf8').split('\n')
}))

const odd = [
  'steps:',
  '  - ',
  'env: *x',
  'jobs: &x [1, {}]',
  "    if: ${{ 'a }}",
  'permissions: [a]',
  '      with: text',
  '${{ if x }}:',
  'on: {pull_request_target: 5}',
  '<<: *x',
  '        run: |',
  '          echo "${{ secrets[',
  '          cat <<EOF >> $GITHUB_ENV',
  'parameters: {a: [[[{b: 1}]]]}',
  '- template: ../../x.yml@self',
  'variables: [{group: 1}, 2, {name: x}]'
]

/** A document with lines moved, lost, repeated and mixed with odd ones. */
const mutated = fc
  .record({
    seed: fc.nat(seeds.length - 1),
    changes: fc.array(
      fc.record({at: fc.nat(60), kind: fc.nat(4), odd: fc.nat(odd.length - 1), indent: fc.nat(8)}),
      {minLength: 1, maxLength: 8}
    )
  })
  .map(({seed, changes}) => {
    const {file, lines} = seeds[seed]!
    const text = [...lines]
    for (const change of changes) {
      const at = change.at % text.length
      if (change.kind === 0) text.splice(at, 1)
      else if (change.kind === 1) text.splice(at, 0, text[at]!)
      else if (change.kind === 2) text.splice(at, 0, ' '.repeat(change.indent) + odd[change.odd]!)
      else if (change.kind === 3) text[at] = ' '.repeat(change.indent) + text[at]!.trim()
      else text[at] = text[at]!.slice(0, change.indent * 4)
    }
    return {file, text: text.join('\n')}
  })

function problemsOf(text: string): number {
  return parseYaml(MappedText.of(new SourceFile('a.yml', text))).problems.length
}

describe('whatever a workflow or pipeline holds', () => {
  test('it gives findings or a problem, and no fix breaks its syntax', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async ({file, text}) => {
        const result = await lintFiles({[file]: text})
        const {texts} = applyFixes(result.findings, name => (name === file ? text : undefined))
        const after = texts.get(file)
        if (after !== undefined && problemsOf(text) === 0) {
          expect({text, after, problems: problemsOf(after)}).toEqual({text, after, problems: 0})
        }
      }),
      {numRuns: 250}
    )
  }, 180_000)

  test.each([
    [
      'a long list of steps',
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${'      - run: echo ${{ secrets.A }}\n'.repeat(3000)}`
    ],
    [
      'aliases of aliases',
      `on: push\nx: &a [{run: a}]\njobs:\n${Array.from({length: 500}, (_, i) => `  j${i}: {runs-on: x, steps: *a}\n`).join('')}`
    ],
    [
      'one long script',
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n${'          git fetch git fetch TOKEN=$(gh auth token); echo "T=$TOKEN" >> $GITHUB_ENV\n'.repeat(2000)}`
    ],
    [
      'one long line',
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n      - run: ${'git fetch -c a sh aaaa '.repeat(20_000)}`
    ],
    [
      'deep expressions',
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo \${{ ${'format('.repeat(5000)} }}`
    ]
  ])(
    'ends with %s',
    async (_, text) => {
      const result = await lintFiles({'.github/workflows/a.yml': text})
      expect(result.files).toBe(1)
    },
    120_000
  )

  test.each(seeds.map(({file, lines}, i) => [i, file, lines] as const))(
    'line breaks of Windows change neither findings nor fixes: seed %i, %s',
    async (_, file, lines) => {
      const unix = lines.join('\n')
      const windows = lines.join('\r\n')
      const results = [await lintFiles({[file]: unix}), await lintFiles({[file]: windows})]
      const told = results.map(({findings}) =>
        findings.map(({ruleId, severity, message, location}) => ({
          ruleId,
          severity,
          message,
          location
        }))
      )
      expect(told[1]).toEqual(told[0])
      const fixes = [unix, windows].map((text, i) =>
        applyFixes(results[i]!.findings, name => (name === file ? text : undefined)).texts.get(file)
      )
      expect(fixes[1]).toBe(fixes[0]?.replaceAll('\n', '\r\n'))
    }
  )
})
