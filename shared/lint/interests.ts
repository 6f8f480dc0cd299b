/** Whether a text may hold something for a rule that runs: what readers ask before they parse. */
export interface Interests {
  /** A script of a job. */
  script(text: string): boolean
  /** A shell file, a Dockerfile or a compose file. */
  shellFile(text: string): boolean
  /** A file of Terraform, Bicep, ARM or another language of infrastructure. */
  infrastructure(text: string): boolean
  /** Whether a people file is configured: files that only say who owns or runs what are read then. */
  readonly people: boolean
}

/** Everything is parsed: what rules find then is the truth that no word must hide. */
export const everything: Interests = {
  script: () => true,
  shellFile: () => true,
  infrastructure: () => true,
  people: true
}
