import type {RuleAbout} from '../../rule.js'

const before =
  'on: push\npermissions: {}\njobs:\n  summarise:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n'

export const about: RuleAbout = {
  summary: 'Package or option that the official Claude CLI does not have',
  why: 'Anthropic publishes its CLI on npm as `@anthropic-ai/claude-code`. `pip install claude-cli` fetches what somebody else published under a name that sounds right, and runs it beside the API key. The official `claude` has no `--api-key`, `--prompt` or `--output-file` either: a command line with them fails, or it was written for another program; and a key among the arguments is shown to every process of the machine.',
  fix: 'Install `@anthropic-ai/claude-code` from npm with its version, pass the key as `ANTHROPIC_API_KEY` in `env`, and ask with `claude -p "…" > answer.md`. The rule knows names and options that are certainly wrong, and says nothing of others.',
  securitySeverity: 6,
  references: ['https://docs.anthropic.com/en/docs/claude-code/cli-reference'],
  bad: {
    file: '.github/workflows/summarise.yml',
    text: `${before}      - run: pip install claude-cli==1.2.0\n`
  },
  good: {
    file: '.github/workflows/summarise.yml',
    text: `${before}      - run: npm install --global @anthropic-ai/claude-code@2.1.330\n      - env:\n          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}\n        run: claude -p "Summarise CHANGES.md" > summary.md\n`
  }
}
