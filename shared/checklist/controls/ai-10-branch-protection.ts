import {branchProtection} from '../branch-protection.js'
import type {Control} from '../control.js'

export const branchProtectionControl: Control = {
  id: 'ai-10',
  title: 'Changes of protected branches need a review',
  subject: 'deployment',
  fails: [],
  links: [
    {
      wanted: 'no protection of branches is declared in this repository',
      oneIsEnough: true,
      inRepository: branchProtection
    }
  ],
  proof: 'A branch protection or ruleset that is declared here asks for a review of every change.',
  fix: 'Protect the branches that are deployed: require a pull request with at least one review, and checks that pass.',
  outside: {
    missing: 'the rules of the branches, which are settings of the repository',
    command: 'gh api repos/{owner}/{repo}/rules/branches/main'
  }
}
