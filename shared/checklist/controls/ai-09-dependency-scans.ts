import type {Control} from '../control.js'
import {codeScans} from '../pipelines/code-scans.js'

export const dependencyScans: Control = {
  id: 'ai-09',
  title: 'Pipelines check dependencies for known weaknesses',
  subject: 'pipelines',
  fails: [{rule: 'vulnerable-server'}],
  links: [
    {
      wanted: 'no pipeline in this repository checks dependencies',
      oneIsEnough: true,
      inDocument: codeScans('dependencies')
    }
  ],
  proof:
    'A step checks dependencies, in a pipeline that starts by itself, under no condition, and the run fails where the step fails.',
  fix: 'Add a step that checks dependencies (dependency review, osv-scanner, npm audit or the like) to a pipeline that runs with every change.'
}
