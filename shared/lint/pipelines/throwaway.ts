/** Credentials that a job makes for what it starts itself: they open nothing once it has ended. */
import type {Job, Step} from '../facts/pipeline.js'
import type {FlowEvent} from './secret-value.js'

type HandedOn = Extract<FlowEvent, {kind: 'handed-on'}>

/** Actions that start a cluster on the runner. */
const clusterAction =
  /^(?:helm\/kind-action|container-tools\/kind-action|engineerd\/setup-kind|medyagh\/setup-minikube|manusa\/actions-setup-minikube|AbsaOSS\/k3d-action|nolar\/setup-k3d-k3s|debianmaster\/actions-k3s|jupyterhub\/action-k3s-helm)$/i

/** Commands that do the same. */
const clusterCommand =
  /\bkind create cluster\b|\bminikube start\b|\bk3d cluster create\b|\bget\.k3s\.io\b/

/** `NAME=$(openssl rand -hex 16)`: a value that is made up where it stands. */
const madeUp =
  /\b([A-Za-z_]\w{0,100})=["']?\$\(\s{0,20}(?:openssl rand|uuidgen|pwgen|(?:head|tr|cat|dd)\b[^)\n]{0,100}\/dev\/u?random)\b/g

/**
 * True for a token of a cluster that the job starts on its runner, and for a value that the step makes
 * up at random: the password of a database that the job starts, and seldom of anything that stays.
 */
export function endsWithJob({step, value, name}: HandedOn): boolean {
  if (/\bkubectl create token\b/.test(value.what)) return startsCluster(step.job)
  return isMadeUp(name, step)
}

function startsCluster({steps}: Job): boolean {
  return steps.some(
    ({uses, script}) =>
      (uses !== undefined && clusterAction.test(uses.name)) ||
      (script !== undefined && clusterCommand.test(script.text.text))
  )
}

function isMadeUp(name: string, {script}: Step): boolean {
  const text = script?.text.text ?? ''
  return [...text.matchAll(madeUp)].some(([, variable]) => variable === name)
}
