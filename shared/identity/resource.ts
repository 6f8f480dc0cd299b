/** The one resource that a token is asked for. */
export interface Resource {
  /** As the user wrote it, without `/.default`. */
  readonly id: string
  /** `<id>/.default`. */
  readonly scope: string
  /**
   * What the `aud` claim may be, in lower case: v1 tokens carry what was asked for, v2 tokens the
   * application id (Microsoft Learn, "Access token claims reference").
   */
  readonly audiences: readonly string[]
  /**
   * False when the resource is a URI that says nothing about the application id. A v2 token then
   * carries a GUID that cannot be compared.
   */
  readonly namesApplication: boolean
}

export const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Reads the `resource` input: an application id, an `api://` URI or a URL, with or without
 * `/.default`. Returns what is wrong as a text when it is none of them.
 */
export function parseResource(text: string): Resource | string {
  const id = text.replace(/\/\.default$/, '')
  const quoted = `'${text.slice(0, 80)}'`
  if (/[\s,;]/.test(id)) {
    return `input 'resource' names more than one resource (${quoted}): Entra issues a token for exactly one`
  }
  if (!guid.test(id) && !isResourceUri(id)) {
    return `input 'resource' cannot be ${quoted}: give the gateway's application id (a GUID), its application id URI (api://...) or its URL, without a scope name`
  }
  const lower = id.toLowerCase()
  const application = guid.test(id) ? lower : /^api:\/\/([0-9a-f-]{36})$/.exec(lower)?.[1]
  const known = application && guid.test(application)
  return {
    id,
    scope: `${id}/.default`,
    audiences: known
      ? [application, `api://${application}`]
      : [...new Set([lower, lower.replace(/\/$/, ''), `${lower.replace(/\/$/, '')}/`])],
    namesApplication: Boolean(known)
  }
}

function isResourceUri(text: string): boolean {
  if (/[?#@]/.test(text) || !/^(api|https?):\/\/[^/]/i.test(text)) return false
  return URL.canParse(text)
}
