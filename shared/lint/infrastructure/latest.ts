/** Keeps the values that were asked for last; others are made again when somebody asks for them. */
export class Latest<T> {
  private readonly most: number
  private readonly values = new Map<string, T>()

  constructor(most: number) {
    this.most = most
  }

  get(key: string, make: () => T): T {
    const known = this.values.has(key)
    const value = known ? this.values.get(key)! : make()
    // While there is room the order does not matter.
    if (known && this.values.size < this.most) return value
    this.values.delete(key)
    this.values.set(key, value)
    if (this.values.size > this.most) this.values.delete(this.values.keys().next().value!)
    return value
  }
}
