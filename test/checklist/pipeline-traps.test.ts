import {describe, expect, test} from '@jest/globals'
import {controlOf} from '../support/checklist.js'

type Files = Readonly<Record<string, string>>

const workflow = (steps: string, on = '[push, pull_request]', job = ''): Files => ({
  '.github/workflows/ci.yml': `on: ${on}\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n${job}    steps:\n${steps}`
})
const azure = (steps: string, head = 'trigger: [main]\n'): Files => ({
  'azure-pipelines.yml': `${head}steps:\n${steps}`
})
/** A step of one script, with other keys of the step behind it. */
const run = (script: string, more = '') =>
  `      - run: |\n${script
    .split('\n')
    .map(line => `          ${line}\n`)
    .join('')}${more}`
const image = 'acme.azurecr.io/app:1'
const build = run(`docker build -t ${image} .`)
const push = run(`docker push ${image}`)
/** A pipeline that builds an image, scans it in these ways, and pushes it. */
const scanned = (scan: string) => workflow(build + scan + push)
const scan = `trivy image --exit-code 1 ${image}`
const action = (name: string, inputs: string) =>
  `      - uses: ${name}@v1\n        with:\n${inputs}`
const fetch = run('curl -fLo model/fraud.onnx https://models.acme.example/fraud.onnx')
const verify = (inputs = 'root: model', more = '') =>
  `      - uses: acme/mcp-gatehouse@v1\n${more}        with:\n          command: verify\n          manifest: m.json\n          ${inputs}\n`

/** A pipeline that pushes an image and signs this one, and a workload that names its image by digest. */
function signed(what: string, more = ''): Files {
  return {
    ...workflow(push + run(`cosign sign --yes ${what}`, more)),
    'a.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: mcp-files\nspec:\n  template:\n    spec:\n      containers:\n        - name: mcp-files\n          image: acme.azurecr.io/app@sha256:${'a'.repeat(64)}\n`
  }
}

type Case = readonly [id: string, what: string, files: Files]

/** Forms of a sound control that people write. */
const sound: readonly Case[] = [
  ['ai-11', 'trivy with an exit code', scanned(run(scan))],
  ['ai-11', 'grype with fail-on', scanned(run(`grype ${image} --fail-on high`))],
  ['ai-11', 'snyk, which fails by itself', scanned(run(`snyk container test ${image}`))],
  [
    'ai-11',
    'the action of trivy with an exit code',
    scanned(
      action(
        'aquasecurity/trivy-action',
        `          image-ref: ${image}\n          exit-code: "1"\n`
      )
    )
  ],
  [
    'ai-11',
    'the action of grype, which fails by itself',
    scanned(action('anchore/scan-action', `          image: ${image}\n`))
  ],
  [
    'ai-11',
    'the exit code in the environment',
    scanned(run(`trivy image ${image}`, '        env:\n          TRIVY_EXIT_CODE: "1"\n'))
  ],
  ['ai-11', 'a failure that the script hands on', scanned(run(`${scan} || exit 1`))],
  [
    'ai-11',
    'a failure that the script tells first',
    scanned(run(`${scan} || { echo "weak" >&2; exit 1; }`))
  ],
  ['ai-11', 'a failure that a branch ends', scanned(run(`if ! ${scan}; then\n  exit 1\nfi`))],
  [
    'ai-11',
    'a pipe that keeps the failure',
    scanned(run(`set -o pipefail\n${scan} | tee scan.txt`))
  ],
  [
    'ai-11',
    'the push behind the scan in one list',
    workflow(build + run(`${scan} && docker push ${image}`))
  ],
  [
    'ai-11',
    'one name under another',
    workflow(
      run('docker build -t app:test .') +
        run('trivy image --exit-code 1 app:test') +
        run(`docker tag app:test ${image}\ndocker push ${image}`)
    )
  ],
  [
    'ai-11',
    'a variable of the job',
    workflow(
      run('docker build -t "$IMAGE" .') +
        run('trivy image --exit-code 1 "${IMAGE}"') +
        run('docker push $IMAGE'),
      'push',
      `    env:\n      IMAGE: ${image}\n`
    )
  ],
  [
    'ai-11',
    'one recipe, built to be scanned and built to be pushed',
    workflow(
      action('docker/build-push-action', '          load: true\n          tags: app:test\n') +
        action(
          'aquasecurity/trivy-action',
          '          image-ref: app:test\n          exit-code: "1"\n'
        ) +
        action('docker/build-push-action', `          push: true\n          tags: ${image}\n`)
    )
  ],
  [
    'ai-11',
    'a job that the push needs',
    {
      '.github/workflows/ci.yml': `on: push\npermissions: {}\njobs:\n  scan:\n    runs-on: ubuntu-24.04\n    steps:\n${build}${run(scan)}  push:\n    needs: scan\n    runs-on: ubuntu-24.04\n    steps:\n${push}`
    }
  ],
  [
    'ai-08',
    'a scan by the clock',
    workflow(run('zap-baseline.py -t https://x.example'), '{schedule: [{cron: "1 1 * * 1"}]}')
  ],
  ['ai-09', 'npm audit before other commands', workflow(run('npm audit\nnpm ci'))],
  ['ai-09', 'a task of Azure Pipelines', azure('  - script: npm audit\n')],
  ['ai-07', 'a task of Azure Pipelines', azure('  - script: semgrep ci\n')],
  ['ai-12', 'the image that is pushed', signed(image)],
  ['ai-14', 'the action, of the folder of the model', workflow(fetch + verify())],
  ['ai-14', 'the action, of the whole workspace', workflow(fetch + verify('root: .'))],
  [
    'ai-14',
    'a digest that is written out',
    workflow(fetch + run('echo "abc  model/fraud.onnx" | sha256sum --check'))
  ],
  [
    'ai-14',
    'a signature of one identity',
    workflow(
      fetch +
        run(
          'cosign verify-blob --bundle b.json --certificate-identity https://github.com/acme/m/.github/workflows/release.yml@refs/heads/main --certificate-oidc-issuer https://token.actions.githubusercontent.com model/fraud.onnx'
        )
    )
  ]
]

/** Small changes after which text does not prove the control any more. */
const traps: readonly Case[] = [
  ['ai-11', 'no exit code, which is 0', scanned(run(`trivy image ${image}`))],
  ['ai-11', 'exit code 0', scanned(run(`trivy image --exit-code 0 ${image}`))],
  ['ai-11', 'a failure that is ignored', scanned(run(`${scan} || true`))],
  ['ai-11', 'a failure that is told and ignored', scanned(run(`${scan} || echo weak`))],
  ['ai-11', 'a step that may fail', scanned(run(scan, '        continue-on-error: true\n'))],
  [
    'ai-11',
    'a step that may fail by an expression',
    scanned(run(scan, '        continue-on-error: ${{ inputs.soft }}\n'))
  ],
  ['ai-11', 'a step that never runs', scanned(run(scan, '        if: false\n'))],
  ['ai-11', 'a step under a condition', scanned(run(scan, '        if: vars.SCAN\n'))],
  ['ai-11', 'another image', scanned(run('trivy image --exit-code 1 alpine'))],
  ['ai-11', 'another tag', scanned(run('trivy image --exit-code 1 acme.azurecr.io/app:0'))],
  ['ai-11', 'in the background', scanned(run(`${scan} &`))],
  ['ai-11', 'into a pipe', scanned(run(`${scan} | tee scan.txt`))],
  ['ai-11', 'errors turned off', scanned(run(`set +e\n${scan}\necho done`))],
  [
    'ai-11',
    'a shell that goes on',
    scanned(run(`${scan}\necho done`, '        shell: bash {0}\n'))
  ],
  ['ai-11', 'a branch of the script', scanned(run(`if [ -n "$SCAN" ]; then ${scan}; fi`))],
  ['ai-11', 'behind the end of the script', scanned(run(`exit 0\n${scan}`))],
  ['ai-11', 'a function that nobody calls', scanned(run(`scan() { ${scan}; }`))],
  ['ai-11', 'light findings alone', scanned(run(`${scan} --severity LOW`))],
  ['ai-11', 'secrets alone', scanned(run(`${scan} --scanners secret`))],
  ['ai-11', 'the program alone', scanned(run('trivy --version'))],
  ['ai-11', 'the files of the repository', scanned(run('trivy fs --exit-code 1 .'))],
  ['ai-11', 'grype without a limit', scanned(run(`grype ${image}`))],
  [
    'ai-11',
    'the action of trivy as it comes',
    scanned(action('aquasecurity/trivy-action', `          image-ref: ${image}\n`))
  ],
  [
    'ai-11',
    'the action of grype told to pass',
    scanned(
      action('anchore/scan-action', `          image: ${image}\n          fail-build: false\n`)
    )
  ],
  [
    'ai-11',
    'a push that happens anyway',
    workflow(build + run(scan) + run(`docker push ${image}`, '        if: always()\n'))
  ],
  [
    'ai-11',
    'a build after the scan',
    workflow(build + run(scan) + run(`docker build --no-cache -t ${image} other`) + push)
  ],
  [
    'ai-11',
    'a second image',
    workflow(build + run(scan) + push + run('docker push acme.azurecr.io/other:1'))
  ],
  [
    'ai-11',
    'another way to push',
    workflow(build + run(scan) + push + run('crane push other.tar acme.azurecr.io/other:1'))
  ],
  [
    'ai-11',
    'a push by an expression',
    workflow(
      build +
        run(scan) +
        push +
        action(
          'docker/build-push-action',
          "          push: ${{ github.event_name == 'push' }}\n          tags: acme.azurecr.io/other:1\n"
        )
    )
  ],
  [
    'ai-11',
    'a script of Azure that goes on',
    azure(
      `  - script: |\n      docker build -t ${image} .\n      ${scan}\n      docker push ${image}\n`
    )
  ],
  ['ai-12', 'another image is signed', signed('alpine')],
  ['ai-12', 'a signature that may fail', signed(image, '        continue-on-error: true\n')],
  ['ai-07', 'a failure that is ignored', workflow(run('semgrep ci || true'))],
  [
    'ai-07',
    'a job that may fail',
    workflow(run('semgrep ci'), 'push', '    continue-on-error: true\n')
  ],
  ['ai-07', 'by the clock alone', workflow(run('semgrep ci'), '{schedule: [{cron: "1 1 * * 1"}]}')],
  ['ai-07', 'changes of some paths', workflow(run('semgrep ci'), '{push: {paths: [docs/**]}}')],
  ['ai-07', 'a label alone', workflow(run('semgrep ci'), '{pull_request: {types: [labeled]}}')],
  [
    'ai-07',
    'behind a job that never runs',
    {
      '.github/workflows/ci.yml': `on: push\npermissions: {}\njobs:\n  never:\n    if: false\n    runs-on: ubuntu-24.04\n    steps:\n${run('true')}  code:\n    needs: never\n    runs-on: ubuntu-24.04\n    steps:\n${run('semgrep ci')}`
    }
  ],
  [
    'ai-07',
    'a pipeline of Azure without triggers',
    azure('  - script: semgrep ci\n', 'trigger: none\npr: none\n')
  ],
  [
    'ai-07',
    'a step of Azure that may fail',
    azure('  - script: semgrep ci\n    continueOnError: true\n')
  ],
  [
    'ai-07',
    'a step of Azure that may be left out',
    azure("  - ${{ if eq(parameters.scan, 'yes') }}:\n      - script: semgrep ci\n")
  ],
  ['ai-08', 'warnings ignored', workflow(run('zap-baseline.py -I -t https://x.example'))],
  [
    'ai-08',
    'a failure that is ignored',
    workflow(run('zap-baseline.py -t https://x.example || true'))
  ],
  ['ai-08', 'only its help', workflow(run('zap-baseline.py --help'))],
  ['ai-09', 'no level of findings', workflow(run('npm audit --audit-level=none'))],
  ['ai-09', 'signatures alone', workflow(run('npm audit signatures'))],
  ['ai-09', 'trivy without an exit code', workflow(run('trivy fs .'))],
  [
    'ai-09',
    'warnings alone',
    workflow(action('actions/dependency-review-action', '          warn-only: true\n'))
  ],
  ['ai-14', 'another folder', workflow(fetch + verify('root: other'))],
  [
    'ai-14',
    'files that are not listed',
    workflow(fetch + verify('root: model\n          allow-unlisted: true'))
  ],
  [
    'ai-14',
    'a manifest that is written',
    workflow(fetch + verify('root: model\n          write-manifest: w.json'))
  ],
  [
    'ai-14',
    'a step that may fail',
    workflow(fetch + verify('root: model', '        continue-on-error: true\n'))
  ],
  [
    'ai-14',
    'a step that never runs',
    workflow(fetch + verify('root: model', '        if: false\n'))
  ],
  [
    'ai-14',
    'use before the check',
    workflow(fetch + run('llama-cli --model model/fraud.onnx') + verify())
  ],
  [
    'ai-14',
    'another file',
    workflow(fetch + run('echo "abc  model/other.onnx" | sha256sum --check'))
  ],
  [
    'ai-14',
    'a digest that nobody compares',
    workflow(fetch + run('sha256sum model/fraud.onnx | tee digest'))
  ],
  [
    'ai-14',
    'a check that is ignored',
    workflow(fetch + run('sha256sum --check models.sha256 || true'))
  ],
  [
    'ai-14',
    'a signature by anybody',
    workflow(
      fetch +
        run(
          'cosign verify-blob --bundle b.json --certificate-identity-regexp ".*" --certificate-oidc-issuer https://token.actions.githubusercontent.com model/fraud.onnx'
        )
    )
  ],
  [
    'ai-14',
    'no identity at all',
    workflow(fetch + run('cosign verify-blob --bundle b.json model/fraud.onnx'))
  ],
  [
    'ai-14',
    'another issuer',
    workflow(
      fetch +
        run(
          'cosign verify-blob --bundle b.json --certificate-identity https://github.com/acme/m/.github/workflows/ci.yml@refs/heads/main --certificate-oidc-issuer https://accounts.google.com model/fraud.onnx'
        )
    )
  ],
  [
    'ai-14',
    'the identity of another workflow than the one that signs',
    workflow(
      fetch +
        run('cosign sign-blob --yes --bundle b.json model/fraud.onnx') +
        run(
          'cosign verify-blob --bundle b.json --certificate-identity https://github.com/acme/m/.github/workflows/other.yml@refs/heads/main --certificate-oidc-issuer https://token.actions.githubusercontent.com model/fraud.onnx'
        )
    )
  ],
  [
    'ai-06',
    'a read that never happens',
    workflow('      - uses: azure/get-keyvault-secrets@v1\n        if: false\n')
  ],
  [
    'ai-06',
    'all secrets handed on',
    {
      ...workflow('      - uses: azure/get-keyvault-secrets@v1\n'),
      '.github/workflows/b.yml':
        'on: push\npermissions: {}\njobs:\n  a:\n    uses: acme/ci/.github/workflows/x.yml@v1\n    secrets: inherit\n'
    }
  ],
  [
    'mcp-10',
    'a password of a registry',
    workflow(run('docker login acme.azurecr.io -u "$U" -p "$P"') + federated())
  ],
  [
    'mcp-10',
    'the action that logs in to a registry',
    workflow(
      action(
        'docker/login-action',
        '          registry: acme.azurecr.io\n          username: u\n          password: ${{ secrets.P }}\n'
      ) + federated()
    )
  ],
  [
    'mcp-10',
    'the admin user of a registry',
    workflow(run('az acr credential show -n acme') + federated())
  ],
  [
    'mcp-10',
    'a publish profile',
    workflow(
      action('azure/webapps-deploy', '          publish-profile: ${{ secrets.P }}\n') + federated()
    )
  ]
]

function federated(): string {
  return action(
    'azure/login',
    '          client-id: ${{ vars.C }}\n          tenant-id: ${{ vars.T }}\n          subscription-id: ${{ vars.S }}\n'
  )
}

describe('pipelines that prove a control', () => {
  test.each(sound)('%s passes: %s', async (id, _what, files) => {
    const {verdict, missing} = await controlOf(id, files)
    expect({verdict, missing}).toEqual({verdict: 'PASS', missing: []})
  })
})

describe('pipelines that prove nothing', () => {
  test.each(traps)('%s does not pass: %s', async (id, _what, files) => {
    const {verdict} = await controlOf(id, files)
    expect(['FAIL', 'NOT_PROVEN']).toContain(verdict)
  })
})

describe('logins that need no key of a cloud', () => {
  test.each([
    ['a registry that is no cloud', 'docker login ghcr.io -u x -p "$TOKEN"'],
    ['options before the registry', 'docker login -u "$U" --password "$P" ghcr.io'],
    [
      'a password that the run makes',
      'aws ecr get-login-password | docker login --username AWS --password-stdin 1.dkr.ecr.eu-west-1.amazonaws.com'
    ],
    ['a login with the identity of the job', 'az acr login --name acme']
  ])('mcp-10 passes: %s', async (_what, script) => {
    expect(await controlOf('mcp-10', workflow(run(script) + federated()))).toMatchObject({
      verdict: 'PASS'
    })
  })
})
