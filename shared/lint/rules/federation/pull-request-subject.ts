import {admissionsOf} from '../../federation/admission.js'
import {problemAt, rights, subjectKey, where} from '../../federation/report.js'
import type {Rule} from '../../rule.js'

/** A trust in workflows that pull requests start. */
export const pullRequestSubject: Rule = {
  id: 'pull-request-subject',
  severity: 'warning',
  checkAll({subjects, pullRequestLogIns}, report) {
    for (const subject of subjects) {
      for (const admission of admissionsOf(subject)) {
        if (admission.opening !== 'pull-request') continue
        const use = pullRequestLogIns.find(
          ({provider, file}) =>
            provider === subject.provider && isOfSameRepository(file.path, subject.file.path)
        )
        const at = problemAt(subject, admission.value)
        report({
          ...at,
          ...(use && {
            severity: 'error',
            related: [
              ...(at.related ?? []),
              {
                message: `job '${use.job}' logs in on pull requests`,
                file: use.file,
                range: use.range
              }
            ]
          }),
          message: `${where(subject)} lets in ${admission.who}${use ? `; job '${use.job}' of ${use.file.path} does log in so` : ''}${rights(subject)}`,
          help: 'Use an identity of its own for pull requests that can only read, or an environment with reviewers.',
          subject: subjectKey(subject, 'pull_request')
        })
      }
    }
  }
}

/**
 * Whether a workflow belongs to the repository that holds a file: GitHub runs those at the root alone,
 * so that one in `templates/.github/workflows` or of a repository beside it says nothing.
 */
function isOfSameRepository(workflow: string, file: string): boolean {
  const root = workflow.slice(0, Math.max(0, workflow.lastIndexOf('.github/workflows/')))
  return file.startsWith(root)
}
