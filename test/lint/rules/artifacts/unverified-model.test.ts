import {describe, expect, test} from '@jest/globals'
import {unverifiedModel as rule} from '../../../../shared/lint/rules/artifacts/unverified-model.js'
import {
  fixed,
  inPipeline,
  inWorkflow,
  marked,
  related,
  runStep,
  scriptStep
} from '../../../support/rule-findings.js'

const digest = 'a'.repeat(64)
const commit = '0123456789abcdef0123456789abcdef01234567'

describe('unverified-model', () => {
  test.each([
    ['curl -sfL -o m.gguf https://x.example/a/llama.gguf', 'm.gguf'],
    [
      'curl -sfLO https://x.example/llama.gguf?download=true',
      'https://x.example/llama.gguf?download=true'
    ],
    ['curl -o model.safetensors "$MODEL_URL"', 'model.safetensors'],
    ['sudo wget -q https://x.example/resnet.onnx', 'https://x.example/resnet.onnx'],
    ['wget https://x.example/pytorch_model.bin', 'https://x.example/pytorch_model.bin'],
    ['aria2c https://x.example/w.ckpt', 'https://x.example/w.ckpt'],
    [
      'curl -L -o w.safetensors https://huggingface.co/acme/llama/resolve/main/w.safetensors',
      'w.safetensors'
    ],
    [
      'az storage blob download --account-name acme --container-name c --name llama.gguf --file m',
      'llama.gguf'
    ],
    ['az storage blob download-batch --source models --destination .', 'models'],
    [
      'azcopy copy https://acme.blob.core.windows.net/c/llama.gguf .',
      'https://acme.blob.core.windows.net/c/llama.gguf'
    ],
    ['aws s3 cp s3://acme/llama.gguf .', 's3://acme/llama.gguf'],
    ['aws s3 sync s3://acme/models/llama ./m', 's3://acme/models/llama'],
    ['gsutil -m cp gs://acme/llama.gguf .', 'gs://acme/llama.gguf'],
    ['gcloud storage cp gs://acme/llama.gguf .', 'gs://acme/llama.gguf'],
    ['hf download acme/llama --local-dir m', 'acme/llama'],
    ['huggingface-cli download acme/llama --revision main', 'acme/llama'],
    ['git clone https://huggingface.co/acme/llama', 'https://huggingface.co/acme/llama'],
    ['ollama pull llama3', 'llama3'],
    [`python -c "AutoModel.from_pretrained('acme/llama')"`, 'acme/llama'],
    ['python3 - <<\'E\'\nsnapshot_download(repo_id="acme/llama")\nE', 'acme/llama']
  ])('finds %s', async (script, mark) => {
    expect(await inWorkflow(rule, runStep(script))).toEqual([`warning: ${mark}`])
    expect(await inPipeline(rule, scriptStep(script))).toEqual([`warning: ${mark}`])
    expect(await marked(rule, {'fetch.sh': `#!/bin/sh\n${script}\n`})).toEqual([`warning: ${mark}`])
  })

  test.each([
    'curl -sfL -o data.csv https://x.example/data.csv',
    'curl -sf https://example.pt',
    'curl -L -o tool.bin https://x.example/tool.bin',
    'azcopy cp --recursive "https://acme.blob.core.windows.net/models/cuda_sdk/v12.8" sdk',
    'aws s3 sync s3://acme/models/tools/ ./tools',
    'curl -T llama.gguf https://x.example/up/',
    'curl -F file=@llama.gguf https://x.example/up/llama.gguf',
    'curl -o m.gguf http://localhost:8080/llama.gguf',
    'llama-cli --model llama.gguf',
    'cp /cache/llama.gguf .',
    'ls *.safetensors',
    'aws s3 cp llama.gguf s3://acme/llama.gguf',
    'az storage blob upload --file llama.gguf --name llama.gguf',
    `curl -LO https://huggingface.co/acme/llama/resolve/${commit}/w.safetensors`,
    `hf download acme/llama --revision ${commit}`,
    `huggingface-cli download acme/llama --revision=${commit}`,
    'hf download acme/llama --revision "$REVISION"',
    'hf download acme/texts --repo-type dataset',
    'git clone https://huggingface.co/datasets/acme/texts',
    `git clone https://huggingface.co/acme/llama\ngit -C llama checkout ${commit}`,
    `ollama pull acme/llama@sha256:${digest}`,
    `aria2c --checksum=sha-256=${digest} https://x.example/w.ckpt`,
    `python -c "AutoModel.from_pretrained('acme/llama', revision='${commit}')"`,
    `python -c "AutoModel.from_pretrained('./models/llama')"`,
    `python -c "AutoModel.from_pretrained('acme/llama', local_files_only=True)"`,
    'aws s3 cp s3://acme/${{ github.run_id }}/llama.safetensors .'
  ])('does not find %s', async script => {
    expect(await inWorkflow(rule, runStep(script))).toEqual([])
    expect(await marked(rule, {'fetch.sh': `#!/bin/sh\n${script}\n`})).toEqual([])
  })

  test.each([
    'sha256sum -c SHA256SUMS',
    `echo "${digest}  m.gguf" | sha256sum --check -`,
    'shasum -a 256 -c m.sha256',
    `test "$(sha256sum m.gguf | cut -d' ' -f1)" = ${digest}`,
    'mcp-gatehouse verify --manifest m.json --root .',
    'npx --yes mcp-gatehouse@1.1.0 verify --manifest m.json',
    'cosign verify-blob --bundle m.sig m.gguf',
    'model_signing verify sigstore .',
    'python -m model_signing verify .',
    'gpg --verify m.sig m.gguf',
    './scripts/verify-model.sh',
    'make checksums'
  ])('takes %s for a check', async check => {
    const script = `curl -o m.gguf https://x.example/m.gguf\n${check}\nllama-cli --model m.gguf`
    expect(await inWorkflow(rule, runStep(script))).toEqual([])
    expect(await marked(rule, {'fetch.sh': `${script}\n`})).toEqual([])
  })

  test('a digest that is only printed is no check, nor one before the download', async () => {
    for (const script of [
      'curl -o m.gguf https://x.example/m.gguf\nsha256sum m.gguf',
      'sha256sum -c SHA256SUMS\ncurl -o m.gguf https://x.example/m.gguf'
    ]) {
      expect(await inWorkflow(rule, runStep(script))).toEqual(['warning: m.gguf'])
    }
  })

  test('a later step that runs verify is a check, of the Action and of the task', async () => {
    const fetch = runStep('curl -o m.gguf https://x.example/m.gguf')
    const step = (command: string) =>
      `${fetch}      - uses: acme/mcp-gatehouse@v1\n        with:\n          command: ${command}\n`
    expect(await inWorkflow(rule, step('verify'))).toEqual([])
    expect(await inWorkflow(rule, step('lint'))).toEqual(['warning: m.gguf'])
    const task = `${scriptStep('curl -o m.gguf https://x.example/m.gguf')}  - task: McpGatehouse@1\n    inputs:\n      command: verify\n`
    expect(await inPipeline(rule, task)).toEqual([])
  })

  test('a model that a job of the same pipeline made is no stranger', async () => {
    const jobs = `on: push
jobs:
  train:
    runs-on: ubuntu-latest
    steps:
      - run: aws s3 cp out/model.safetensors s3://acme/builds/model.safetensors
  use:
    needs: train
    runs-on: ubuntu-latest
    steps:
      - run: aws s3 cp s3://acme/builds/model.safetensors .
      - run: aws s3 cp s3://acme/other.safetensors .
`
    expect(await inWorkflow(rule, jobs)).toEqual(['warning: s3://acme/other.safetensors'])
  })

  test('Dockerfiles: RUN, and ADD without a checksum', async () => {
    const dockerfile = (line: string) => marked(rule, {Dockerfile: `FROM scratch\n${line}\n`})
    const address = 'https://x.example/llama.gguf'
    expect(await dockerfile(`RUN curl -o /m.gguf ${address}`)).toEqual(['warning: /m.gguf'])
    expect(await dockerfile(`ADD ${address} /models/`)).toEqual([`warning: ${address}`])
    expect(await dockerfile(`ADD --checksum=sha256:${digest} ${address} /models/`)).toEqual([])
    expect(await dockerfile('ADD llama.gguf /models/')).toEqual([])
    expect(
      await dockerfile(`RUN curl -o m.gguf ${address} && echo "${digest}  m.gguf" | sha256sum -c -`)
    ).toEqual([])
  })

  test('PowerShell', async () => {
    const script = 'Invoke-WebRequest https://x.example/llama.gguf -OutFile m.gguf'
    const mark = 'warning: https://x.example/llama.gguf'
    expect(await inPipeline(rule, scriptStep(script, {}, {key: 'pwsh'}))).toEqual([mark])
    const checked = `${script}\nif ((Get-FileHash m.gguf).Hash -ne $expected) { throw 'changed' }`
    expect(await inPipeline(rule, scriptStep(checked, {}, {key: 'pwsh'}))).toEqual([])
  })

  test.each([
    [
      'curl -sfLO https://x.example/llama.gguf\ncurl -sfLO https://x.example/SHA256SUMS',
      'sha256sum --check --ignore-missing SHA256SUMS'
    ],
    [
      'wget -P models https://x.example/llama.gguf\nwget -P models https://x.example/sha256sums.txt',
      '(cd models && sha256sum --check --ignore-missing sha256sums.txt)'
    ],
    [
      'curl -o m/SHA256SUMS https://x.example/SHA256SUMS\ncurl -o m/llama.gguf \\\n  https://x.example/llama.gguf',
      '(cd m && sha256sum --check --ignore-missing SHA256SUMS)'
    ]
  ])('adds the check where the manifest is downloaded, too: %s', async (script, check) => {
    const file = '.github/workflows/test.yml'
    const after = await fixed(rule, file, runStep(`${script}\nllama-cli`))
    expect(after).toBe(runStep(`${script}\n${check}\nllama-cli`))
    expect(await fixed(rule, 'fetch.sh', `${script}\n`)).toBe(`${script}\n${check}\n`)
  })

  test.each([
    'curl -sfLO https://x.example/llama.gguf',
    'curl -o a/llama.gguf https://x.example/llama.gguf\ncurl -o b/SHA256SUMS https://x.example/SHA256SUMS',
    'curl -LO https://x.example/llama.gguf && curl -LO https://x.example/SHA256SUMS',
    'cd m\ncurl -LO https://x.example/llama.gguf\ncd ..\ncurl -LO https://x.example/SHA256SUMS',
    'curl -LO https://x.example/llama.gguf\nif true; then\n  curl -LO https://x.example/SHA256SUMS\nfi'
  ])('adds nothing where it could be wrong: %s', async script => {
    expect(await fixed(rule, 'fetch.sh', `${script}\n`)).toBe(`${script}\n`)
  })
})

test('is said once of a model that a script fetches in several ways', async () => {
  const script =
    '#!/bin/sh\nif ! hf download acme/llama; then\n  hf download acme/llama --quiet\nfi\nhf download acme/other\n'
  expect(await marked(rule, {'fetch.sh': script})).toEqual([
    'warning: acme/llama',
    'warning: acme/other'
  ])
  expect(await related(rule, {'fetch.sh': script})).toEqual(['fetched once more: acme/llama'])
})
