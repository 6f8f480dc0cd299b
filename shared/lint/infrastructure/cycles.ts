/** Modules that call each other in a circle, which no language loads. */

/**
 * The circles among callers: for each module that stands in one, an object that all modules of the
 * circle share. Modules that call only themselves are left out. Linear in the number of calls
 * (Tarjan's strongly connected components, without recursion).
 *
 * @param callers names of callers by the name that they call
 */
export function circlesOf(
  callers: ReadonlyMap<string, ReadonlySet<string>>
): ReadonlyMap<string, readonly string[]> {
  const circles = new Map<string, readonly string[]>()
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  for (const start of callers.keys()) {
    if (order.has(start)) continue
    const path: {name: string; next: Iterator<string>}[] = []
    const enter = (name: string): void => {
      order.set(name, order.size)
      lowest.set(name, order.get(name)!)
      open.push(name)
      isOpen.add(name)
      path.push({name, next: (callers.get(name) ?? nobody).values()})
    }
    const lower = (name: string, to: number): void => {
      lowest.set(name, Math.min(lowest.get(name)!, to))
    }
    enter(start)
    while (path.length > 0) {
      const {name, next} = path.at(-1)!
      const {value: caller, done} = next.next()
      if (!done) {
        if (!order.has(caller)) enter(caller)
        else if (isOpen.has(caller)) lower(name, order.get(caller)!)
        continue
      }
      path.pop()
      const before = path.at(-1)
      if (before) lower(before.name, lowest.get(name)!)
      if (lowest.get(name) !== order.get(name)) continue
      const circle = open.splice(open.lastIndexOf(name))
      for (const member of circle) {
        isOpen.delete(member)
        if (circle.length > 1) circles.set(member, circle)
      }
    }
  }
  return circles
}

const nobody: ReadonlySet<string> = new Set()
