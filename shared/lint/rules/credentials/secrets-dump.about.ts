import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'All secrets are passed to a job at once',
  why: 'A runner gets only the secrets that the workflow names. `toJSON(secrets)` and `secrets[…]` with a computed name make GitHub send every secret of the repository and the organization, and a Key Vault task with `*` downloads the whole vault: one compromised step then has them all, and no review shows which are used.',
  fix: 'Name each secret: `${{ secrets.NAME }}`, in the `env` of the step that needs it. To choose by environment, put the secret under one name into several environments. For Key Vault list the names in `SecretsFilter`.',
  securitySeverity: 8,
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/azure-key-vault-v2'
  ],
  bad: {
    file: '.github/workflows/deploy.yml',
    text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy
        env:
          ALL: \${{ toJSON(secrets) }}
`
  },
  good: {
    file: '.github/workflows/deploy.yml',
    text: `on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: ./deploy
        env:
          DEPLOY_KEY: \${{ secrets.DEPLOY_KEY }}
`
  }
}
