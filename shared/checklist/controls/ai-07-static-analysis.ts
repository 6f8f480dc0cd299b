import type {Control} from '../control.js'
import {codeScans} from '../pipelines/code-scans.js'

export const staticAnalysis: Control = {
  id: 'ai-07',
  title: 'Pipelines analyse the code of every change',
  subject: 'pipelines',
  fails: [],
  links: [
    {
      wanted: 'no pipeline in this repository analyses code',
      oneIsEnough: true,
      inDocument: codeScans('static')
    }
  ],
  proof:
    'A step analyses the code, in a pipeline that runs with every change, under no condition, and the run fails where the step fails.',
  fix: 'Add a step that analyses the code (CodeQL, Semgrep or the like) to a pipeline that runs with every change.'
}
