import {createHash} from 'node:crypto'
import type {FleetProvider} from './fleet-line.js'

/**
 * Most jobs that a matrix may generate in one run (GitHub Docs, "Running variations of jobs in a
 * workflow"; Azure Pipelines counts its legs against the same order of size).
 */
export const mostShards = 256

/** One job of the CI matrix. */
export interface Shard {
  readonly shard: number
  /** How many repositories are in it. */
  readonly count: number
}

/**
 * The shard of a repository: by the hash of its id, so that it stays where it is when others come,
 * go or are renamed, and the difference of two runs is a difference of repositories.
 */
export function shardOf(provider: FleetProvider, id: string, shards: number): number {
  const digest = createHash('sha256').update(`${provider} ${id}`).digest()
  // 48 bits: a number holds them exactly, and the remainder favors no shard.
  return digest.readUIntBE(0, 6) % shards
}

/** All shards in order, also those that are empty: the jobs of two runs have the same names. */
export function shardsOf(provider: FleetProvider, ids: readonly string[], shards: number): Shard[] {
  const counts = new Array<number>(shards).fill(0)
  for (const id of ids) counts[shardOf(provider, id, shards)]!++
  return counts.map((count, shard) => ({shard, count}))
}

/** For `strategy.matrix` of GitHub Actions: `{"include": [{"shard": 0, "count": 50}, …]}`. */
export function githubMatrix(shards: readonly Shard[]): string {
  return JSON.stringify({include: shards})
}

/** For `strategy.matrix` of Azure Pipelines: an object of legs, whose values are texts. */
export function azureMatrix(shards: readonly Shard[]): string {
  return JSON.stringify(
    Object.fromEntries(
      shards.map(({shard, count}) => [
        `shard_${shard}`,
        {shard: String(shard), count: String(count)}
      ])
    )
  )
}
