/** The step that logs in to Azure with the identity of the job. */
export const login = `uses: azure/login@v2
        with: {client-id: a, tenant-id: b, subscription-id: c}`

/** A workflow with one job; `top` stands before `jobs`, `job` in the job before its steps. */
export function workflow(step: string, {on = 'push', top = '', job = ''} = {}): string {
  return `on: ${on}\n${top}jobs:\n  a:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - ${step}\n`
}
