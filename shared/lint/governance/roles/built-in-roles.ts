/** Built-in roles of Azure by their ids. Source: Microsoft Learn, "Azure built-in roles". */
const names: Readonly<Record<string, string>> = {
  '8e3af657-a8ff-443c-a75c-2fe8c4bcb635': 'Owner',
  'b24988ac-6180-42a0-ab88-20f7382dd24c': 'Contributor',
  'acdd72a7-3385-48ef-bd42-f606fba81ae7': 'Reader',
  '73c42c96-874c-492b-b04d-ab87d138a893': 'Log Analytics Reader',
  '92aaf0da-9dab-42b6-94a3-d43ce8d16293': 'Log Analytics Contributor',
  '3b03c2da-16b3-4a49-8834-0f8130efdd3b': 'Log Analytics Data Reader',
  '43d0d8ad-25c7-4714-9337-8ba259a9fe05': 'Monitoring Reader',
  '749f88d5-cbae-40b8-bcfc-e573ddc772fa': 'Monitoring Contributor',
  '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9': 'User Access Administrator',
  'f58310d9-a9f6-439a-9e8d-f62e7b41a168': 'Role Based Access Control Administrator',
  '4d97b98b-1d4f-4787-a291-c67834d212e7': 'Network Contributor',
  '7f951dda-4ed3-4680-a7ca-43fe172d538d': 'AcrPull',
  '8311e382-0749-4cb8-b61a-304f252e45ec': 'AcrPush',
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe': 'Storage Blob Data Contributor',
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b': 'Storage Blob Data Owner',
  '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1': 'Storage Blob Data Reader',
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88': 'Storage Queue Data Contributor',
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3': 'Storage Table Data Contributor',
  '0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb': 'Storage File Data SMB Share Contributor',
  '00482a5a-887f-4fb3-b363-3b7fe8e74483': 'Key Vault Administrator',
  'b86a8fe4-44ce-4948-aee5-eccb2c155cd7': 'Key Vault Secrets Officer',
  '4633458b-17de-408a-b874-0445c86b69e6': 'Key Vault Secrets User',
  'a4417e6f-fecd-4de8-b567-7b0420556985': 'Key Vault Certificates Officer',
  '21090545-7ca7-4776-b22c-e363652d74d2': 'Key Vault Reader',
  'f526a384-b230-433a-b45c-95f59c4a2dec': 'Azure Event Hubs Data Owner',
  'a638d3c7-ab3a-418d-83e6-5f17a39d4fde': 'Azure Event Hubs Data Receiver',
  '2b629674-e913-4c01-ae53-ef4638d8f975': 'Azure Event Hubs Data Sender',
  '090c5cfd-751d-490a-894a-3ce6f1109419': 'Azure Service Bus Data Owner',
  '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0': 'Azure Service Bus Data Receiver',
  '69a216fc-b8fb-44d8-bc22-1f3c2cd27a39': 'Azure Service Bus Data Sender',
  '516239f1-63e1-4d78-a4de-a74fb236a071': 'App Configuration Data Reader',
  'a97b65f3-24c7-4388-baec-2e87135dc908': 'Cognitive Services User',
  '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd': 'Cognitive Services OpenAI User',
  'a001fd3d-188f-4b5d-821b-7da978bf7442': 'Cognitive Services OpenAI Contributor',
  '8ebe5a00-799e-43f5-93ac-243d3dce84a7': 'Search Index Data Contributor',
  '1407120a-92aa-4202-b7e9-c0e197c71c8f': 'Search Index Data Reader',
  '1823dd4f-9b8c-4ab6-ab4e-7397a3684615': 'AzureML Registry User',
  'f6c7c914-8db3-469d-8ca1-694a8f32e121': 'AzureML Data Scientist'
}

const guid = /(?:^|\/)([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i

/** The id at the end of what names a role: by itself or as the end of a resource's id. */
export function roleGuid(text: string): string | undefined {
  return guid.exec(text.trim())?.[1]?.toLowerCase()
}

/** The name of a role that is given by name or by id; an id that is not known stays what it is. */
export function roleName(text: string): string {
  const id = roleGuid(text)
  if (id !== undefined) return names[id] ?? id
  return text.trim()
}

/** What a broad role lets somebody do, by its name in lower case. */
const broad: ReadonlyMap<string, string> = new Map([
  ['contributor', 'can change and delete everything in it'],
  ['owner', 'can change everything in it and give roles to others'],
  ['role based access control administrator', 'can give any role in it to anybody'],
  ['user access administrator', 'can give any role in it to anybody']
])

/** Of a whole subscription they hold every secret. */
const secrets: ReadonlyMap<string, string> = new Map([
  ['key vault administrator', 'can read and change the secrets of every vault in it'],
  ['key vault secrets officer', 'can read and change the secrets of every vault in it']
])

/** What a role that is broad at every scope lets somebody do; undefined for any other. */
export function broadRole(name: string): string | undefined {
  return broad.get(name.toLowerCase())
}

/** What a role lets somebody do that is broad where it holds for many vaults. */
export function secretsRole(name: string): string | undefined {
  return secrets.get(name.toLowerCase())
}

/** Whether a role can give roles to others, which a condition can narrow. */
export function givesRoles(name: string): boolean {
  return /^(?:owner|user access administrator|role based access control administrator)$/i.test(name)
}
