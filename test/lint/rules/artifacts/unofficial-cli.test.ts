import {describe, expect, test} from '@jest/globals'
import {unofficialCli as rule} from '../../../../shared/lint/rules/artifacts/unofficial-cli.js'
import {
  helps,
  inPipeline,
  inWorkflow,
  marked,
  runStep,
  scriptStep
} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

describe('unofficial-cli', () => {
  test.each([
    ['pip install claude-cli', 'claude-cli'],
    ['pip3 install --upgrade Claude_CLI==1.2', 'Claude_CLI==1.2'],
    ['pip --quiet install "claude-cli[all]>=1"', '"claude-cli[all]>=1"'],
    ['sudo python3 -m pip install --user requests claude-code', 'claude-code'],
    ['pipx install claude-code-cli', 'claude-code-cli'],
    ['uv tool install claude-cli', 'claude-cli'],
    ['uv pip install claude-cli', 'claude-cli'],
    ['uvx claude-cli "hello"', 'claude-cli'],
    ['poetry add claude-cli', 'claude-cli'],
    ['npm install -g claude-cli', 'claude-cli'],
    ['npm i --global claude-cli@1.0.0', 'claude-cli@1.0.0'],
    ['npm --silent install -g @anthropic/claude-code', '@anthropic/claude-code'],
    ['npx -y @anthropic-ai/claude-cli@latest', '@anthropic-ai/claude-cli@latest'],
    ['pnpm dlx claude-cli', 'claude-cli'],
    ['yarn global add @anthropic/claude-cli', '@anthropic/claude-cli'],
    ['bun add -g claude-cli', 'claude-cli'],
    ['claude --api-key "$KEY" "hello"', '--api-key'],
    ['claude --api-key="$KEY" -p hello', '--api-key'],
    ['claude "hello" --output-file out.cs', '--output-file'],
    ['echo hello | claude --non-interactive', '--non-interactive'],
    ['X=$(claude -p hello --temperature 0)', '--temperature'],
    ['sudo -E /usr/local/bin/claude --prompt hello', '--prompt']
  ])('finds %s', async (script, mark) => {
    expect(await inWorkflow(rule, runStep(script))).toEqual([`warning: ${mark}`])
    expect(await inPipeline(rule, scriptStep(script))).toEqual([`warning: ${mark}`])
    expect(await marked(rule, {'ask.sh': `#!/bin/bash\n${script}\n`})).toEqual([`warning: ${mark}`])
    expect(await marked(rule, {Dockerfile: `FROM node:22\nRUN ${script}\n`})).toEqual([
      `warning: ${mark}`
    ])
  })

  test.each([
    'pip install anthropic claude-agent-sdk claude-code-sdk',
    'pip install claude-cli-analytics',
    'pip uninstall -y claude-cli',
    'pip show claude-cli',
    'echo "pip install claude-cli"',
    '# pip install claude-cli',
    'pip install "$PACKAGE"',
    'npm install -g @anthropic-ai/claude-code@2.1.330',
    'npm install -g claude-code',
    'npx claude-cli-proxy',
    'npm run claude-cli',
    'brew install claude-code',
    'claude -p "hello" --output-format json --model sonnet',
    'claude --print hello --max-turns 3 --mcp-config .mcp.json --some-new-option',
    'claude -p "explain the option" "--api-key"',
    'claude mcp add acme -- npx -y @acme/mcp --api-key "$KEY"',
    'claude -p hello -- --prompt',
    'litellm --provider claude --api-key "$KEY"',
    'my-claude --api-key "$KEY"'
  ])('leaves alone %s', async script => {
    expect(await inWorkflow(rule, runStep(script))).toEqual([])
    expect(await marked(rule, {'ask.sh': `#!/bin/bash\n${script}\n`})).toEqual([])
  })

  test('is one finding for one command, which names all options once', async () => {
    const script = 'claude --api-key "$K" --prompt hi --prompt ho --output-file a.cs'
    const {findings} = await lintFiles(
      {'.github/workflows/a.yml': runStep(script)},
      {rules: [rule]}
    )
    expect(findings.map(({message, help}) => ({message, help}))).toEqual([
      {
        message:
          "claude has no options --api-key, --prompt, --output-file: the command fails, or runs a program that is not Anthropic's",
        help: 'Instead of --api-key, use ANTHROPIC_API_KEY in the environment of the step.'
      }
    ])
  })

  test('says what is wrong with a package, and what to install', async () => {
    const files = {'.github/workflows/a.yml': runStep('pip install claude-cli==1.2')}
    const {findings} = await lintFiles(files, {rules: [rule]})
    expect(findings.map(({message}) => message)).toEqual([
      "package claude-cli of PyPI is not Anthropic's Claude CLI, and its publisher decides what runs here"
    ])
    expect(await helps(rule, files)).toEqual([
      'Install @anthropic-ai/claude-code from npm, with its version.'
    ])
  })

  test('never shows the value of an option', async () => {
    const script = 'claude --api-key=sk-ant-api03-Zk3vQ9xW2mN7pL4tR8yB1cD6fG5hJ0aS -p hi'
    const {findings} = await lintFiles(
      {'.github/workflows/a.yml': runStep(script)},
      {rules: [rule]}
    )
    expect(JSON.stringify(findings)).not.toContain('Zk3v')
    expect(await inWorkflow(rule, runStep(script))).toEqual(['warning: --api-key'])
  })
})
