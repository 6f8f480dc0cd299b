/** Whether the gateway itself is declared: then nothing that `<base />` inherits stands elsewhere. */
import type {Repository} from '../../facts/repository.js'
import {serviceType} from './apis.js'
import type {GatewayVerdict} from './facts.js'

/** The verdicts that hold whatever a gateway outside of the repository may bring. */
export function withoutInherited(
  {resources}: Repository,
  verdicts: readonly GatewayVerdict[]
): readonly GatewayVerdict[] {
  const isDeclared = [...resources.ofType(serviceType)].some(({exists}) => exists === 'yes')
  return isDeclared ? verdicts : verdicts.filter(({mayInherit}) => !mayInherit)
}
