import {actionManifest, commandManifests} from './action-manifest.js'
import {architectureGuide} from './architecture-guide.js'
import {auditSchema} from './audit-schema.js'
import {checklistGuide} from './checklist-guide.js'
import {checklistSchema} from './checklist-schema.js'
import {configSchema} from './config-schema.js'
import {conformancePage} from './conformance-page.js'
import {coveragePage} from './coverage-page.js'
import {drawIcon, encodePng} from './icon.js'
import {inputsReference} from './inputs-reference.js'
import {peopleSchema} from './people-schema.js'
import {policySchema} from './policy-schema.js'
import {reportSchema} from './report-schema.js'
import {rulePages} from './rule-pages.js'
import {secretsGuide} from './secrets-guide.js'
import {taskManifest} from './task-manifest.js'
import {terminalPicture} from './terminal-picture.js'
import {tokenGuide} from './token-guide.js'
import {trustedRootSource} from './trusted-root.js'
import {verifyGuide} from './verify-guide.js'

/** Every generated text file: path from the repository's root, and text. */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  return new Map([
    ['action.yml', actionManifest()],
    ...commandManifests(),
    ['azdo-task/task.json', taskManifest()],
    ['docs/reference/inputs.md', inputsReference()],
    ['schema/config.schema.json', configSchema()],
    ['schema/people.schema.json', peopleSchema()],
    ['schema/policy.schema.json', policySchema()],
    ['schema/report.schema.json', reportSchema()],
    ['schema/checklist.schema.json', checklistSchema()],
    ['schema/audit-record.schema.json', auditSchema()],
    ['docs/architecture.md', architectureGuide(root)],
    ['docs/checklist.md', checklistGuide(root)],
    ['docs/token.md', tokenGuide(root)],
    ['docs/secrets.md', secretsGuide(root)],
    ['docs/verify.md', verifyGuide(root)],
    ['docs/conformance.md', conformancePage(root)],
    ['docs/coverage.md', coveragePage(root)],
    ['docs/images/lint.svg', await terminalPicture(root)],
    ['shared/verify/signature/public-good-root.ts', trustedRootSource()],
    ...rulePages()
  ])
}

/** Every generated picture: path and size in pixels. */
export const icons: ReadonlyMap<string, number> = new Map([
  ['azdo-task/icon.png', 32],
  ['azdo-task/images/icon-128.png', 128]
])

/** A picture's bytes. Compression differs between versions of zlib: compare pixels, not these. */
export function iconFile(size: number): Buffer {
  return encodePng(drawIcon(size))
}
