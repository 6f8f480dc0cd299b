import type {InfraExpression} from '../../formats/infrastructure.js'

/** `azurerm_user_assigned_identity.ci` of `azurerm_user_assigned_identity.ci.id`. */
export function rootName(expression: InfraExpression): string | undefined {
  const names: string[] = []
  let current: InfraExpression = expression
  while (current.kind === 'member' || current.kind === 'index') {
    if (current.kind === 'member') names.unshift(current.name)
    current = current.object
  }
  if (current.kind !== 'name') return undefined
  names.unshift(current.name)
  const length = names[0] === 'data' || names[0] === 'module' ? 3 : 2
  return names.length < 2 ? undefined : names.slice(0, length).join('.')
}
