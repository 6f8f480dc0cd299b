/** An Azure cloud as far as identity is concerned. */
export interface Cloud {
  readonly name: 'public' | 'usgov' | 'china' | 'custom'
  /** Origin of the sign-in endpoint, without a trailing slash. */
  readonly authorityHost: string
  /** Audience that federated credentials of this cloud expect. */
  readonly audience: string
  /** Origins of the `iss` claim in v1 and v2 tokens; undefined where they cannot be known. */
  readonly issuers?: {readonly v1: string; readonly v2: string}
  /** Domain of this cloud's key vaults, without a leading dot; undefined for a custom cloud. */
  readonly vaultDomain?: string
}

/**
 * The clouds that Microsoft runs. Sources: constants of @azure/identity; Microsoft Learn, "National
 * clouds" and "What are the token issuers for the sovereign cloud" (issuers of v1 and v2 tokens);
 * "Azure Key Vault keys, secrets and certificates overview" (vault domains).
 */
export const clouds: Readonly<Record<'public' | 'usgov' | 'china', Cloud>> = {
  public: {
    name: 'public',
    authorityHost: 'https://login.microsoftonline.com',
    audience: 'api://AzureADTokenExchange',
    issuers: {v1: 'https://sts.windows.net', v2: 'https://login.microsoftonline.com'},
    vaultDomain: 'vault.azure.net'
  },
  usgov: {
    name: 'usgov',
    authorityHost: 'https://login.microsoftonline.us',
    audience: 'api://AzureADTokenExchangeUSGov',
    issuers: {v1: 'https://sts.windows.net', v2: 'https://login.microsoftonline.us'},
    vaultDomain: 'vault.usgovcloudapi.net'
  },
  china: {
    name: 'china',
    authorityHost: 'https://login.chinacloudapi.cn',
    audience: 'api://AzureADTokenExchangeChina',
    issuers: {v1: 'https://sts.chinacloudapi.cn', v2: 'https://login.partner.microsoftonline.cn'},
    vaultDomain: 'vault.azure.cn'
  }
}
