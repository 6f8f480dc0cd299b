const request =
  'checks the request for authorization that a browser makes to sign a user in; a pipeline makes none'
const answer =
  'checks the issuer in the answer to a browser that has signed a user in; a pipeline gets none'
const question =
  'checks answers to questions of the tool. `call` declares no such capability, and ends with `input-required` when a server asks all the same'
const refresh = `wants a refresh token, which a job of minutes does not need: ${request}`

/** Required scenarios of the suite that have no meaning for a client in a pipeline, with the reason. */
export const notApplicable: Readonly<Record<string, string>> = {
  'auth/basic-cimd': `wants a client that registers itself by a document on the web: ${request}`,
  'auth/scope-from-www-authenticate': request,
  'auth/scope-from-scopes-supported': request,
  'auth/scope-omitted-when-undefined': request,
  'auth/scope-step-up':
    'wants a user who grants further scopes in the middle of the work. In a pipeline 403 ends the call as `denied`, with the scope that is missing',
  'auth/scope-retry-limit':
    'checks that a user is not asked for scopes for ever. In a pipeline nobody is asked',
  'auth/offline-access-scope': refresh,
  'auth/offline-access-not-supported': refresh,
  'auth/iss-supported': answer,
  'auth/iss-not-advertised': answer,
  'auth/iss-supported-missing': answer,
  'auth/iss-wrong-issuer': answer,
  'auth/iss-unexpected': answer,
  'auth/iss-normalized': answer,
  'sep-2322-client-request-state': question,
  'elicitation-sep1034-client-defaults': question
}
