import {sha256} from '../../digest.js'

/**
 * Credentials that vendors publish for emulators and examples, as SHA-256: they open nothing, and
 * in clear they would set off the scanners of anyone who reads this file.
 */
const documented = new Set([
  '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059', // Azurite and the storage emulator
  'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615', // Azure Cosmos DB emulator
  '2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326', // Stripe documentation
  'f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397' // Stripe documentation, older
])

/** True for a credential that its vendor documents as an example or as an emulator's fixed key. */
export function isDocumentedExample(secret: string): boolean {
  return documented.has(sha256(secret))
}

/**
 * True for a token that is public by design or an example: Supabase's `anon` key and its local
 * development keys, the token on the first page of jwt.io.
 */
export function isPublicJwt(token: string): boolean {
  const payload = token.split('.')[1] ?? ''
  if (payload.length > 4096) return false
  let claims: unknown
  try {
    claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
  } catch {
    return false
  }
  if (typeof claims !== 'object' || claims === null) return false
  const {iss, role, sub, name} = claims as Record<string, unknown>
  if (iss === 'supabase-demo' || (iss === 'supabase' && role === 'anon')) return true
  return sub === '1234567890' && typeof name === 'string'
}

/** A shared access signature that ended opens nothing any more: tests and pages keep old ones. */
export function hasEnded(address: string): boolean {
  const end = /[?&;]se=(\d{4}-\d{2}-\d{2})/.exec(address)?.[1]
  return end !== undefined && end < new Date().toISOString().slice(0, 10)
}
