import {toolName} from '../../version.js'
import {atLeast, type Finding, type LintResult, type Severity} from '../finding.js'

/**
 * The report as JUnit XML, for the test tab of a pipeline: a test case for each finding. Those of
 * `failOn` or above are failures, the others are skipped cases with their message. A clean run is
 * one case that passed, since publishers refuse an empty file.
 */
export function renderJunit(result: LintResult, failOn: Severity | 'never'): string {
  const isFailure = ({severity}: Finding) => failOn !== 'never' && atLeast(severity, failOn)
  const {findings} = result
  const failures = findings.filter(isFailure).length
  const skipped = findings.length - failures
  const seconds = (result.durationMs / 1000).toFixed(3)
  const counts = `tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${toolName}" ${counts}>`,
    `  <testsuite name="${toolName} lint" ${counts}>`,
    ...(findings.length === 0 ? [`    <testcase name="no findings" classname="lint"/>`] : []),
    ...findings.flatMap(finding => testCase(finding, isFailure(finding))),
    '  </testsuite>',
    '</testsuites>',
    ''
  ].join('\n')
}

function testCase(finding: Finding, failed: boolean): string[] {
  const {ruleId, severity, message, help, location} = finding
  const place = `${location.file}:${location.line}:${location.column}`
  const text = `${severity}: ${message}`
  return [
    `    <testcase name="${xml(`${ruleId} at ${place}`)}" classname="${xml(location.file)}" file="${xml(location.file)}" line="${location.line}">`,
    failed
      ? `      <failure type="${xml(ruleId)}" message="${xml(text)}">${xml(`${place}: ${text}\n${help}`)}</failure>`
      : `      <skipped message="${xml(text)}"/>`,
    '    </testcase>'
  ]
}

/** Text and attributes of XML 1.0, which has no place for most control characters. */
function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"'\t\r\n]/g, character => entities[character] ?? `&#${character.charCodeAt(0)};`)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
}
