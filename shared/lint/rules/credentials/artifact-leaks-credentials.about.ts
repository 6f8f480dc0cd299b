import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Artifact or cache that holds credentials',
  why: 'Anyone who can read a repository can download the artifacts of its runs, and a cache can be read by the workflows of every pull request. Profiles of clouds, registries and package managers, `.env` files, MCP configurations and the `.git` folder of a checkout hold the credentials that the job worked with. A token of a run was taken from an artifact in seconds, while the run was still going.',
  fix: 'Name the files that are meant: `path: dist/`. Leave dot files out (`include-hidden-files` is off since `upload-artifact` 4.4), and check out with `persist-credentials: false`.',
  securitySeverity: 8,
  references: [
    'https://unit42.paloaltonetworks.com/github-repo-artifacts-leak-tokens/',
    'https://github.com/actions/upload-artifact#uploading-hidden-files'
  ],
  bad: {
    file: '.github/workflows/build.yml',
    text: `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2
        with:
          path: |
            dist
            .env
          include-hidden-files: true
`
  },
  good: {
    file: '.github/workflows/build.yml',
    text: `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2
        with:
          path: dist
`
  }
}
