/** Whether a condition of a policy holds for every call of a tool, and for nothing less. */
export function isForTools(condition: string): boolean {
  return /==\s{0,9}"tools\/call"/.test(condition) && !/&&|!=/.test(condition)
}
