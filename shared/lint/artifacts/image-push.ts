import type {Job, Step} from '../facts/pipeline.js'
import type {ShellCommand} from '../languages/shell.js'
import {flagOf, inputOf} from '../pipelines/inputs.js'
import {programOf, wordsFromProgram} from '../pipelines/minting.js'
import type {Range} from '../source.js'

/** What a step does to container images. */
export type ImageEvent =
  | {readonly kind: 'push'; readonly range: Range; readonly by: string}
  | {readonly kind: 'scan' | 'signature'}

const builders = /^(?:docker|podman|nerdctl|buildah)$/
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\]|kind-registry)(?::\d+)?\//

/** Programs that look for known vulnerabilities in an image. */
const scanners =
  /^(?:trivy|grype|snyk|clair-scanner|clairctl|twistcli|wizcli|sysdig-cli-scanner|xeol|dockle|jf|prisma-cloud-cli)$/

/** Actions that scan an image; names in lower case. */
const scanActions =
  /^(?:aquasecurity\/trivy-action|anchore\/scan-action|docker\/scout-action|snyk\/actions|azure\/container-scan|microsoft\/security-devops-action|sysdiglabs\/scan-action|crazy-max\/ghaction-container-scan|lacework\/lw-scanner-action|wiz-sec-public\/.*)$/

/** Tasks of Azure Pipelines that scan one. */
const scanTasks =
  /^(?:microsoftsecuritydevops|trivy|grype|snyksecurityscan|container-?scan|advancedsecurity-.*|aquascannercli|prismacloud.*)$/

/** Actions and tasks that sign an image or attest its build. */
const signers =
  /^(?:actions\/attest(?:-build-provenance|-sbom)?|slsa-framework\/slsa-github-generator|notaryproject\/notation-action|notation)$/

/** What the steps of a job do to images, in their order. */
export function imageEvents(steps: readonly Step[]): ImageEvent[] {
  return steps.flatMap(step => [
    ...ofAction(step),
    ...(step.script?.commands?.commands ?? []).flatMap(ofCommand)
  ])
}

/** True for a job whose steps are written somewhere that was not read. */
export function isElsewhere(job: Job): boolean {
  return job.kind === 'call'
}

function ofAction(step: Step): ImageEvent[] {
  const {uses} = step
  if (!uses) return []
  const name = uses.name
  if (scanActions.test(name) || scanTasks.test(name)) return [{kind: 'scan'}]
  if (signers.test(name)) return [{kind: 'signature'}]
  const range = uses.text.range()
  if (name === 'docker/build-push-action' && flagOf(step, 'push') === true) {
    return isLocal(inputOf(step, 'tags')?.text) ? [] : [{kind: 'push', range, by: name}]
  }
  if (uses.kind === 'task' && name === 'docker') {
    const command = inputOf(step, 'command')?.text.trim().toLowerCase() ?? 'buildandpush'
    if (/^(?:buildandpush|push)$/.test(command)) return [{kind: 'push', range, by: 'the task'}]
  }
  return []
}

function ofCommand(command: ShellCommand): ImageEvent[] {
  const program = programOf(command)
  const words = wordsFromProgram(command).slice(1)
  const texts = words.map(({text}) => text.text)
  const line = texts.join(' ')
  if (scanners.test(program) || (program === 'docker' && /^scout\b/.test(line))) {
    return [{kind: 'scan'}]
  }
  if (/^(?:cosign (?:sign|attest)|notation sign|docker trust sign)\b/.test(`${program} ${line}`)) {
    return [{kind: 'signature'}]
  }
  const isPush =
    (builders.test(program) && /^(?:image |manifest )?push\b/.test(line)) ||
    (program === 'docker' && /^(?:buildx )?build\b/.test(line) && texts.includes('--push')) ||
    (program === 'az' && /^acr build\b/.test(line) && !texts.includes('--no-push'))
  if (!isPush || texts.some(isLocal)) return []
  return [{kind: 'push', range: command.range, by: `${program} ${texts[0] ?? ''}`.trim()}]
}

/** A registry of the machine itself: nobody else pulls from it. */
function isLocal(image: string | undefined): boolean {
  return image !== undefined && loopback.test(image.trim())
}
