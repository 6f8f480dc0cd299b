/** How tightly an operator binds (`TokenTypeHelper` of the Bicep compiler); `|` joins types. */
export const precedences: Readonly<Record<string, number>> = {
  '??': 1,
  '||': 2,
  '&&': 3,
  '|': 4,
  '==': 5,
  '!=': 5,
  '=~': 5,
  '!~': 5,
  '<': 6,
  '<=': 6,
  '>': 6,
  '>=': 6,
  '+': 7,
  '-': 7,
  '*': 8,
  '/': 8,
  '%': 8
}

/** An operator between two values. */
export const operator = /\?\?|\|\|?|&&|[=!]=|[=!]~|[<>]=?|[-+*/%]/y
