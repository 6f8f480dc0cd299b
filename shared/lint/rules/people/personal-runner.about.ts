import {exampleConfig, examplePeople} from '../../people/example.js'
import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Runner, agent or pool of a person who has left',
  why: 'A runner on the machine of one person runs with what that person left on it: sessions of `az` and `gh`, keys, tokens in the environment, earlier check-outs. When the person leaves, the machine often goes on, and nobody else knows what is on it. Reported are labels, pools, machines and scale sets that are named after a person who has left, also in values of Helm charts and in the settings that a runner keeps in its folder (`.runner`, `.agent`, `.service`); runners that are registered with the account of one; and units of systemd and jobs of launchd that run as one or are named after one. The rule runs where the configuration names a people file; a given name alone is a guess, and such findings have a low confidence.',
  fix: 'Stop the runner, take it out of the organization, and delete what is cached on the machine. Run the jobs on runners that belong to a team, with an account of their own.',
  securitySeverity: 6.0,
  references: [
    'https://docs.github.com/actions/how-tos/manage-runners/self-hosted-runners/remove-runners',
    'https://learn.microsoft.com/azure/devops/pipelines/agents/pools-queues'
  ],
  config: exampleConfig,
  beside: examplePeople,
  bad: {
    file: '.github/workflows/nightly.yml',
    text: `name: Nightly
on:
  schedule:
    - cron: '17 2 * * *'
permissions: {}
jobs:
  documents:
    runs-on: [self-hosted, jdoe-workstation]
    steps:
      - run: make nightly
`
  },
  good: {
    file: '.github/workflows/nightly.yml',
    text: `name: Nightly
on:
  schedule:
    - cron: '17 2 * * *'
permissions: {}
jobs:
  documents:
    runs-on: [self-hosted, platform-team]
    steps:
      - run: make nightly
`
  }
}
