/**
 * Variables that programs need to start at all. Nothing else of the job's environment goes to processes
 * that look at repositories: no token, no home with a `.netrc`, no configuration.
 */
const needed: readonly string[] = [
  'PATH',
  'PATHEXT',
  'SYSTEMROOT',
  'WINDIR',
  'COMSPEC',
  'TEMP',
  'TMP',
  'TMPDIR',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR'
]

export function childEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => needed.includes(name.toUpperCase()))
  return {...Object.fromEntries(kept), LC_ALL: 'C'}
}
