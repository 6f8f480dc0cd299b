/** What one code of Microsoft Entra means for a CI job, and what to change. */
export interface EntraHint {
  /** AADSTS numbers. */
  readonly codes: readonly number[]
  readonly meaning: string
  /**
   * What to change. `{issuer}`, `{subject}`, `{audience}` are those of the job's OIDC token,
   * `{client}`, `{tenant}`, `{resource}`, `{authority}`, `{cloud}` those of the request.
   */
  readonly remedy: string
  /** The service was busy or briefly not there: another attempt may succeed. */
  readonly transient?: boolean
  /** Also seen for minutes after a federated credential was made. */
  readonly propagation?: boolean
}

/**
 * Codes that client credentials with a federated credential can meet. Microsoft asks not to program
 * against codes: they choose the words for the user, and whether another attempt is worth while.
 * Sources: Microsoft Learn, "Microsoft Entra authentication and authorization error codes",
 * "Workload identity federation error codes" and "Troubleshoot an Azure Resource Manager workload
 * identity service connection".
 */
export const entraHints: readonly EntraHint[] = [
  {
    codes: [70021],
    meaning: 'no federated credential matches the token',
    remedy:
      'Give the application {client} a federated credential with exactly the issuer, subject and audience shown.',
    propagation: true
  },
  {
    codes: [700211],
    meaning: 'no federated credential has this issuer',
    remedy:
      "Create a federated credential whose issuer is exactly '{issuer}' (no trailing slash). Azure DevOps connections have either the old Azure DevOps issuer or the Entra issuer: copy it from the service connection's details.",
    propagation: true
  },
  {
    codes: [700212],
    meaning: 'no federated credential has this audience',
    remedy:
      "The token's audience is '{audience}', the federated credential expects another one. For the cloud '{cloud}' both must be '{cloudAudience}'.",
    propagation: true
  },
  {
    codes: [700213],
    meaning: 'no federated credential has this subject',
    remedy:
      "Create a federated credential of {client} whose subject is exactly '{subject}'. It depends on environment, branch, tag or pull request of the job; repositories with immutable subjects have ids after '@'.",
    propagation: true
  },
  {
    codes: [7002138],
    meaning: 'the subject differs in letter case only',
    remedy:
      "Change the subject of the federated credential to '{subject}': organization, repository and environment are compared with their letter case."
  },
  {
    codes: [7002137],
    meaning: 'the subject of the Entra issuer does not match',
    remedy:
      "Copy 'Subject identifier' from the details of the service connection into the federated credential; it was '{subject}'."
  },
  {
    codes: [7002381],
    meaning: 'the tenant accepts repositories of certain GitHub enterprises only',
    remedy:
      'Run from a repository of an enterprise that the tenant policy names, or ask the Entra administrator to add yours.'
  },
  {
    codes: [70025],
    meaning: 'the application has no federated credential at all',
    remedy:
      'Add a federated credential to the application {client}; explain: true prints it. Check that client-id is the right application.'
  },
  {
    codes: [700024],
    meaning: 'the OIDC token is outside of the time in which it is valid',
    remedy:
      'GitHub OIDC tokens live 5 minutes, those of Azure DevOps 10, and a fresh one is asked for at each exchange: check the clock of the machine that runs the job.'
  },
  {
    codes: [700027],
    meaning: 'the signature of the OIDC token cannot be verified',
    remedy:
      "Entra cannot fetch the keys of '{issuer}', or the token was altered. The issuer of a GitHub Enterprise Server must be reachable from the internet."
  },
  {
    codes: [50013, 50027],
    meaning: 'the OIDC token is malformed or its signature is invalid',
    remedy:
      "Check that '{issuer}' is reachable from the internet and that nothing between job and issuer alters the token."
  },
  {
    codes: [700016, 700011],
    meaning: 'there is no such application in the tenant',
    remedy:
      'There is no application {client} in the tenant {tenant}: are tenant-id and client-id swapped, or is client-id the object id in place of the application (client) id?'
  },
  {
    codes: [7000229],
    meaning: 'the application has no service principal in the tenant',
    remedy: 'Create it: az ad sp create --id {client}'
  },
  {
    codes: [7000112, 70001],
    meaning: 'the application is disabled or not found',
    remedy:
      'Enable sign-in for the enterprise application of {client} in the tenant {tenant} (Properties, Enabled for users to sign in).'
  },
  {
    codes: [90002],
    meaning: 'the tenant does not exist in this cloud',
    remedy:
      'There is no tenant {tenant} at {authority}: check tenant-id, and cloud if the tenant is in another one.'
  },
  {
    codes: [500011],
    meaning: 'the resource is not known in the tenant',
    remedy:
      "No application in the tenant {tenant} has the identifier '{resource}': check resource against the application id URI (Expose an API), or create the gateway's service principal: az ad sp create --id <application id of the gateway>."
  },
  {
    codes: [50001, 650057, 65005],
    meaning: 'the resource is invalid or not one that the application may use',
    remedy:
      "Check that '{resource}' is the gateway's application and grant {client} an app role of it."
  },
  {
    codes: [70011, 28002, 1002012],
    meaning: 'the scope is not valid for an application',
    remedy:
      "'{resource}' must be the one application id or application id URI of the gateway; /.default is added to it."
  },
  {
    codes: [700022],
    meaning: 'the scope names several resources',
    remedy: "Give one resource; it was '{resource}'."
  },
  {
    codes: [501051],
    meaning: 'the application has no role of the resource, which demands an assignment',
    remedy:
      "Grant {client} an app role of '{resource}' (API permissions, Application permissions, then admin consent)."
  },
  {
    codes: [90009],
    meaning: 'an application that asks for a token for itself must name itself by GUID',
    remedy: "Set resource to the application id itself ({client}) in place of '{resource}'."
  },
  {
    codes: [53003],
    meaning: 'a Conditional Access policy blocks this workload identity',
    remedy:
      'Find the policy by the correlation id in the sign-in logs (Service principal sign-ins): it often admits certain addresses only, which hosted runners do not have.'
  },
  {
    codes: [530032, 700223, 700238],
    meaning: "the tenant's policy forbids this issuer or workload identity federation",
    remedy: "Ask the Entra administrator to permit the issuer '{issuer}' for {client}."
  },
  {
    codes: [70052],
    meaning: 'tokens of the Entra issuer are for applications of one tenant only',
    remedy:
      'Set signInAudience of the application {client} to AzureADMyOrg, or use a managed identity.'
  },
  {
    codes: [700222],
    meaning: 'tokens issued by Entra itself cannot be used here',
    remedy:
      'Use the issuer of the CI system in place of a token of Entra as the federated identity: convert the service connection or create a new one.'
  },
  {
    codes: [900382, 900432, 90038],
    meaning: 'tenant and sign-in endpoint belong to different clouds',
    remedy: "Set cloud to the one of the tenant; it was '{cloud}' ({authority})."
  },
  {
    codes: [7000215, 7000222, 7000218],
    meaning: 'a client secret was expected or is wrong',
    remedy:
      'The application {client} was asked for a secret: no secret is used here. Check that client-id is the application that has the federated credential.'
  },
  {
    codes: [90006, 90024, 90033, 90055, 50196],
    meaning: 'Entra is busy or briefly not available',
    remedy: 'Run the job again later; raise timeout if it happens often.',
    transient: true
  }
]

/** The hint for an AADSTS number. */
export function entraHint(code: number): EntraHint | undefined {
  return entraHints.find(hint => hint.codes.includes(code))
}

/** Fills in the `{names}` of a remedy. */
export function fillRemedy(remedy: string, values: Readonly<Record<string, string>>): string {
  return remedy.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name)
}
