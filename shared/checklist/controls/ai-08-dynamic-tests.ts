import type {Control} from '../control.js'
import {codeScans} from '../pipelines/code-scans.js'

export const dynamicTests: Control = {
  id: 'ai-08',
  title: 'Pipelines test the running application for weaknesses',
  subject: 'pipelines',
  fails: [],
  links: [
    {
      wanted: 'no pipeline in this repository tests a running application',
      oneIsEnough: true,
      inDocument: codeScans('dynamic')
    }
  ],
  proof:
    'A step tests the running application, in a pipeline that starts by itself, under no condition, and the run fails where the step fails.',
  fix: 'Add a step that tests the deployed application (OWASP ZAP or the like) to a pipeline that runs with changes or on a schedule.'
}
