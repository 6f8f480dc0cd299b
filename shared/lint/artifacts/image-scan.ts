/** Steps that look for known vulnerabilities in images, and whether what they find stops them. */
import type {Step} from '../facts/pipeline.js'
import type {ShellCommand} from '../languages/shell.js'
import {inputOf} from '../pipelines/inputs.js'
import {programOf, wordsFromProgram} from '../pipelines/minting.js'
import {imageNameIn} from './image-name.js'

export interface ImageScan {
  /** What scans, for messages. */
  readonly by: string
  /** Everything that may name what is scanned; undefined where nothing does. */
  readonly names: readonly string[]
  readonly command?: ShellCommand
  /** Why what it finds stops nothing: a clause. Undefined where it does. */
  readonly softly?: string
}

/** What is known of a program that scans. */
interface Program {
  /** Arguments with which it scans an image, from the first one. */
  readonly scans: RegExp
  /** Arguments, or variables of the environment, by which what it finds makes it fail; left out where that is so by itself. */
  readonly fails?: RegExp
  readonly failsBy?: string
  /** Arguments by which it does not. */
  readonly passes?: RegExp
}

/** By name: how the documentation of each program says that it is told to fail. */
const programs: Readonly<Record<string, Program>> = {
  trivy: {
    scans: /^(?:\S+ )*?(?:image|i)\b/,
    fails: /(?:^| )--exit-code[= ]0*[1-9]/,
    failsBy: 'TRIVY_EXIT_CODE',
    passes:
      /--(?:download-db-only|download-java-db-only|help|version|list-all-pkgs-only)\b|--scanners[= ](?!\S*vuln)|--severity[= ](?!\S*CRITICAL)/i
  },
  grype: {
    scans: /^(?!dir:|file:|sbom:|db\b|version\b|help\b|completion\b|config\b)\S/,
    fails: /(?:^| )(?:-f|--fail-on)[= ](?:negligible|low|medium|high|critical)/i,
    failsBy: 'GRYPE_FAIL_ON_SEVERITY'
  },
  snyk: {scans: /^container test\b/, passes: /--fail-on=(?:upgradable|patchable)/},
  'docker scout': {scans: /^(?:cves|cve)\b/, fails: /(?:^| )(?:-e|--exit-code)(?: |$)/},
  twistcli: {scans: /^images scan\b/},
  wizcli: {scans: /^(?:docker|scan container-image)\b/},
  'sysdig-cli-scanner': {scans: /./},
  jf: {scans: /^(?:docker scan|scan)\b/, passes: /--fail[= ]false/},
  'clair-scanner': {scans: /./},
  clairctl: {scans: /^report\b/, passes: /./},
  xeol: {scans: /./, passes: /./},
  dockle: {scans: /./, passes: /./},
  'prisma-cloud-cli': {scans: /./}
}

/** Inputs of an action or task that scans. */
interface Action {
  /** Inputs that name the image. */
  readonly images: readonly string[]
  /** The input by which it fails, with the value where it is not given, and values with which it fails. */
  readonly fails?: readonly [input: string, standard: string, values: RegExp]
  readonly failsBy?: string
  /** An input with a value by which it scans something else. */
  readonly elsewhere?: readonly [input: string, values: RegExp]
  /** Nothing is known of what it does with what it finds. */
  readonly isUnclear?: true
}

const on = /^(?:true|yes|1)$/

/** By name in lower case: READMEs of the actions and documentation of the tasks. */
const actions: readonly (readonly [RegExp, Action])[] = [
  [
    /^aquasecurity\/trivy-action$/,
    {
      images: ['image-ref', 'input'],
      fails: ['exit-code', '0', /^0*[1-9]/],
      failsBy: 'TRIVY_EXIT_CODE',
      elsewhere: ['scan-type', /^(?!image$)/]
    }
  ],
  [/^anchore\/scan-action$/, {images: ['image'], fails: ['fail-build', 'true', on]}],
  [
    /^docker\/scout-action$/,
    {images: ['image'], fails: ['exit-code', 'false', on], elsewhere: ['command', /^(?!.*cves)/]}
  ],
  [/^snyk\/actions$/, {images: ['image'], elsewhere: ['command', /^(?!test$)/]}],
  [/^azure\/container-scan$/, {images: ['image-name']}],
  [
    /^sysdiglabs\/scan-action$/,
    {images: ['image-tag'], fails: ['ignore-failed-scan', 'false', /^false$/]}
  ],
  [
    /^crazy-max\/ghaction-container-scan$/,
    {images: ['image', 'tarball'], fails: ['severity_threshold', '', /./]}
  ],
  [
    /^(?:lacework\/lw-scanner-action|wiz-sec-public\/.*|microsoft\/security-devops-action)$/,
    {images: ['image_name', 'image', 'image_tag'], isUnclear: true}
  ],
  [/^trivy$/, {images: ['image'], fails: ['exitCode', '1', /^0*[1-9]/]}],
  [
    /^snyksecurityscan$/,
    {
      images: ['dockerImageName'],
      fails: ['failOnIssues', 'true', on],
      elsewhere: ['testType', /^(?!container$)/]
    }
  ],
  [
    /^(?:microsoftsecuritydevops|grype|container-?scan|advancedsecurity-.*|aquascannercli|prismacloud.*)$/,
    {images: ['image', 'imageName'], isUnclear: true}
  ]
]

/** The scan of a step that uses an action or a task; undefined for other steps. */
export function scanOfAction(step: Step): ImageScan | undefined {
  const name = step.uses?.name
  const action = name === undefined ? undefined : actions.find(([names]) => names.test(name))?.[1]
  if (name === undefined || !action) return undefined
  const names = action.images.flatMap(input => {
    const text = inputOf(step, input)?.text
    return text === undefined ? [] : [imageNameIn(text, step)]
  })
  const softly = softlyBy(action, step, name)
  return {by: name, names, ...(softly !== undefined && {softly})}
}

function softlyBy(action: Action, step: Step, name: string): string | undefined {
  const {fails, failsBy, elsewhere, isUnclear} = action
  const value = (input: string) => inputOf(step, input)?.text.trim().toLowerCase()
  if (isUnclear) return `${name} is not known to fail at what it finds`
  if (elsewhere) {
    const [input, values] = elsewhere
    const given = value(input)
    if (given !== undefined && values.test(given)) return `${name} does not scan an image`
  }
  if (!fails || (failsBy !== undefined && isSet(failsBy, step))) return undefined
  const [input, standard, values] = fails
  const given = value(input) ?? standard
  return values.test(given) ? undefined : `${name} passes whatever it finds (${input}: ${given})`
}

/** The scan that a command is; undefined for other commands. */
export function scanOfCommand(command: ShellCommand, step: Step): ImageScan | undefined {
  const [, ...words] = wordsFromProgram(command).map(({text}) => text.text)
  const own = programOf(command)
  const isScout = own === 'docker' && words[0] === 'scout'
  const by = isScout ? 'docker scout' : own
  const args = isScout ? words.slice(1) : words
  if (!Object.hasOwn(programs, by)) return undefined
  const line = args.join(' ')
  const names = args
    .filter(text => !text.startsWith('-') || text.startsWith('--input='))
    .map(text => imageNameIn(text.replace(/^--input=/, ''), step, step.script?.commands))
  const softly = softlyWith(programs[by]!, line, command, step, by)
  return {by, names, command, ...(softly !== undefined && {softly})}
}

function softlyWith(
  {scans, fails, failsBy, passes}: Program,
  line: string,
  command: ShellCommand,
  step: Step,
  by: string
): string | undefined {
  if (!scans.test(line)) return `this ${by} command does not scan an image`
  if (passes?.test(line)) return `this ${by} command lets severe findings pass`
  if (!fails || fails.test(line)) return undefined
  const isLocal = command.assignments.some(
    ({name, value}) => name.text === failsBy && isFailing(value?.text.text)
  )
  if (isLocal || (failsBy !== undefined && isSet(failsBy, step))) return undefined
  return `this ${by} command passes whatever it finds`
}

/** Whether the environment of a step sets a variable to something that makes a scan fail. */
function isSet(name: string, step: Step): boolean {
  return [step.variables, step.job.variables, step.job.pipeline.variables].some(scope =>
    scope.some(each => each.name.text === name && isFailing(each.value.text))
  )
}

const isFailing = (value: string | undefined): boolean =>
  value !== undefined && value.trim() !== '' && value.trim() !== '0' && !value.includes('$')
