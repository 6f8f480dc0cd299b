import {pipelineSubjects} from '../../lint/governance/federation/pipeline-subjects.js'
import type {Control} from '../control.js'

export const federatedSubjects: Control = {
  id: 'mcp-11',
  title:
    'Federated credentials of pipelines trust single branches or environments, without wildcards',
  subject: 'deployment',
  fails: [
    'broad-subject',
    'wildcard-subject',
    'ineffective-wildcard',
    'pull-request-subject',
    'mixed-trust-levels',
    'loose-issuer'
  ].map(rule => ({rule})),
  links: [
    {
      wanted: 'no federated credential of a pipeline is declared in this repository',
      inRepository: ({repository: {subjects}}) => pipelineSubjects(subjects)
    }
  ],
  proof:
    'Every federated credential of a pipeline compares its subject exactly with one environment or one branch of one repository.',
  fix: 'Let the subject of each federated credential name one repository with one environment or one branch, compared exactly.'
}
