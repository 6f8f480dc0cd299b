/** Whether the logger that a policy names is there. */
import type {Repository} from '../../facts/repository.js'
import type {RelatedPlace} from '../verdict.js'
import {serviceType, typesOf} from './apis.js'
import {attribute, isLiteral, placeOfText} from './document.js'
import {type GatewayVerdict, mcpPolicies, once} from './facts.js'

export function loggerMissing(repository: Repository): GatewayVerdict[] {
  const {resources} = repository
  const logging = mcpPolicies(repository).map(facts => ({
    facts,
    logs: facts.named(/^log-to-eventhub$/)
  }))
  // Loggers are worth looking for where a policy names one.
  if (logging.every(({logs}) => logs.length === 0)) return []
  const loggers = [...resources.ofType(...typesOf('loggers'))]
  const names = loggers.map(({name}) => name)
  const isOpen = names.some(name => !name || name.holes.length > 0)
  const known = new Set(names.flatMap(name => (name ? [name.text.text.split('/').at(-1)!] : [])))
  const hasGateway = [...resources.ofType(serviceType)].length > 0 || loggers.length > 0
  /** Other places that log to a missing logger, by the policy and the logger. */
  const missing = new Map<string, RelatedPlace[]>()
  const isElsewhere = [...resources.ofType('module')].some(({body}) => body.kind !== 'unknown')
  return once(
    logging.flatMap(({facts, logs}) =>
      logs.flatMap((log): GatewayVerdict[] => {
        const id = attribute(log.element, 'logger-id')
        if (!id || !isLiteral(id.text) || id.text.trim() === '') return []
        const at = placeOfText(id)
        const name = id.text.trim()
        if (known.has(name)) return [facts.verdict('pass', at, 'its logger is declared')]
        if (isOpen || isElsewhere) {
          return [facts.verdict('not-proven', at, 'not all loggers are known in this repository')]
        }
        const key = `${facts.policy.document.text.file.path} ${name}`
        const earlier = missing.get(key)
        if (earlier) {
          const isNew = !earlier.some(({at: other}) => other.range.start === at.range.start)
          if (isNew) earlier.push({message: 'logs to it here as well', at})
          return []
        }
        const related: RelatedPlace[] = []
        missing.set(key, related)
        return [
          facts.verdict(
            'fail',
            at,
            `logs to '${name}', but no logger of that name is declared in this repository`,
            {related, ...(!hasGateway && {severity: 'note' as const})}
          )
        ]
      })
    )
  )
}
