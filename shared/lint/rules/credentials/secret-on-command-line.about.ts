import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Secret passed as an argument of a program',
  why: 'The arguments of a program are no secret: every process of the machine can read them in the process list, audit and crash logs record them, and tracing (`set -x`, debug logs) prints them. On a self-hosted runner that means every other job. What a program is given through its environment or its standard input only it can read.',
  fix: 'Use the way that the program has for secrets: `docker login --password-stdin`, an environment variable (`ANTHROPIC_API_KEY`, `-e NAME` without a value), a file or `curl --config -`. `az login` with a password is best replaced by a login with the identity of the job.',
  securitySeverity: 5,
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/security/secrets'
  ],
  bad: {
    file: '.github/workflows/push.yml',
    text: `on: push
permissions: {}
jobs:
  push:
    runs-on: ubuntu-latest
    steps:
      - env:
          REGISTRY_PASSWORD: \${{ secrets.REGISTRY_PASSWORD }}
        run: docker login registry.acme.com -u ci -p "$REGISTRY_PASSWORD"
`
  },
  good: {
    file: '.github/workflows/push.yml',
    text: `on: push
permissions: {}
jobs:
  push:
    runs-on: ubuntu-latest
    steps:
      - env:
          REGISTRY_PASSWORD: \${{ secrets.REGISTRY_PASSWORD }}
        run: printf %s "$REGISTRY_PASSWORD" | docker login registry.acme.com -u ci --password-stdin
`
  }
}
